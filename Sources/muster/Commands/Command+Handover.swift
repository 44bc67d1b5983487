import Casework
import Fishery
import Registry
import Report
import Words

extension Command {
  fileprivate static let since = Option(
    "since", .instant, "from when on; the last 24 hours, when it is not named")

  static let sitting = Command(
    "sitting", in: .lists, "Say what you decided and took back, and how often you dismiss.",
    account: [
      "Once twenty decisions are kept of you and of the others, the share that you dismiss stands "
        + "beside theirs. The dashboard says the same of a sitting as :sitting, with what you saw."
    ],
    parameters: [since],
    examples: [Example("muster sitting --actor Sari", "at the end of a day")],
    exits: [.clean, .badInput, .registryUnusable]
  ) { session in
    let tally = try SittingTally(
      of: session.actor, since: session.shiftBegan, in: session.registry())
    try session.output.line(tally.isEmpty ? "nothing decided" : tally.words(in: .english))
    return .clean
  }

  static let handover = Command(
    "handover", in: .lists, "Print the note for the colleague who comes next.",
    account: [
      "What you decided, what is open and handed on to whom, what wakes next, and the cases in which "
        + "something is overdue. Names stand as initials with a person's code unless --full is given "
        + "with a --reason, which is kept in the log."
    ],
    parameters: [since, Session.language, Session.full, Session.reason],
    examples: [Example("muster handover --actor Sari", "before you go home")],
    exits: [.clean, .somethingToLookAt, .badInput, .registryUnusable]
  ) { session in
    let registry = try session.registry()
    let shift = try ShiftHandover(
      of: session.actor, since: session.shiftBegan, in: registry, at: session.clock,
      showingCases: session.role.may(.workCases))
    let note = ShiftNote(shift, in: session.tongue)
    try session.printLines(note.lines(session.disclosure(of: "hand-over", in: registry)))
    return shift.overdue?.isEmpty == false ? .somethingToLookAt : .clean
  }
}

extension Session {
  /// From when on what was decided is told.
  fileprivate var shiftBegan: Int64 {
    invocation[Command.since].map { Int64($0.minutes) * 60 } ?? signature.at - 86_400
  }
}
