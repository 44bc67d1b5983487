import Fishery
import Registry

extension Command {
  private static let placements = Option(
    "placements", .number("N", in: 1...2_000_000), "how many placements to invent")
  private static let seed = Option(
    "seed", .number("S", in: 0...Int(Int32.max)), "what tells this population from another; else 1")
  private static let folder = Option(
    "csv", .folder, "write the sheets to this folder instead of a registry")

  static let generate = Command(
    "generate", in: .program,
    "Invent a population of a given size, to measure and to practise with.",
    account: [
      "The same size, seed and day give the same vessels, people and papers, whether they go into "
        + "a registry or into sheets that are imported later. Rates of breaches are realistic and "
        + "are evidence of nothing. Everything is told as of --today, else 2026-11-23."
    ],
    parameters: [placements, seed, folder],
    examples: [
      Example("muster generate --placements 1000 --csv sheets", "eleven sheets in a folder"),
      Example("muster generate --placements 1000 --registry try.db", "or straight into a registry"),
    ],
    exits: [.clean, .badInput, .registryUnusable, .cancelled]
  ) { session in
    guard let count = session.invocation[placements] else {
      throw UsageFault(
        .missingValue(placements.name, expected: placements.value.expected), in: ["generate"])
    }
    let population = Population(
      placements: count, seed: UInt64(session.invocation[seed] ?? 1),
      day: session.invocation[Global.today] ?? "2026-11-23")
    guard let path = session.invocation[folder] else {
      Interruption.heed()
      let registry = try Registry.open(try session.registryPath())
      try RegistryFilling(
        registry: registry, signature: session.signature, console: session.console
      ).fill(with: population)
      return .clean
    }
    let folder = try SheetFolder(path)
    for plan in SheetPlan.all {
      let rows = try folder.write(plan, of: population)
      session.console.say("\(folder.file(plan)): \(rows) rows")
    }
    return .clean
  }
}
