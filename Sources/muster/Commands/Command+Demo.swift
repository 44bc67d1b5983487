import Desk
import Registry
import Report

extension Command {
  private static let fresh = Flag("fresh", "make the story's registry anew")

  static let demo = Command(
    "demo", in: .desk, "Open the built-in story of invented vessels, fishers and agencies.",
    account: [
      "The story has a registry of its own, made from sheets inside the program through the same "
        + "intake as anybody's files, and is judged for 23 November 2026. Nobody and nothing in it "
        + "is real. Without a terminal, or with --json or --csv, its vessels are printed."
    ],
    parameters: [fresh, Session.theme, Session.plain, Session.lockAfter, Session.csv],
    speaksJSON: true,
    heedsLaw: true, exits: [.clean, .badInput, .registryUnusable]
  ) { session in
    guard session.invocation[Global.registry] == nil else {
      throw Refusal(
        .badInput, "the story has a registry of its own; without demo, --registry FILE opens yours")
    }
    let isData = session.invocation.wantsJSON || session.invocation[Session.csv]
    let isDesk = session.isAtTerminal && !isData
    if isDesk { try session.requireScreen() }
    let story = try StoryRegistry(session)
    let registry = try story.open(fresh: session.invocation[fresh])
    guard isDesk else {
      try session.print(registry.vessels(limit: 100).lines, as: .vessels)
      session.console.say("the story lies in \(story.path); look further with --registry and")
      session.console.say("  muster list findings --filter severity:critical --registry PATH")
      return .clean
    }
    let law = try session.law(of: registry)
    return try session.openDesk(
      session.storyOptions(under: law), on: consume registry, under: law)
  }
}
