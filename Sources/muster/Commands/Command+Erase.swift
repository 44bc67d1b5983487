import Casework
import Fishery
import Registry

extension Command {
  private static let fisher = Operand(
    Spelling<Int64>.subjectKey, "the person, by the key that `muster list placements --json` prints"
  )
  private static let yes = Flag("yes", "erase; without it, only say what would be erased")
  private static let why = Option(
    "reason", .text("TEXT", "a reason"), "why, without the person's name; sealed beside the log")

  static let erase = Command(
    "erase", in: .safety, "Erase one person for good: nothing brings them back.",
    account: [
      "The key is destroyed under which notes, words in cases and corrections about the person are "
        + "sealed, and all rows that speak of the person are deleted. Decisions, cases and the log "
        + "stay: what was sealed reads as \(Erasure.words), `log verify` stays clean, and the log "
        + "keeps that somebody was erased, by whom, and no name.",
      "It reaches neither backups and extracts that were made before nor files from elsewhere: who "
        + "brings one in again brings the person back. A note on findings of several people at "
        + "once is no single person's, and stays; so do complaints, which name none. What "
        + "anybody took back can no longer be done again.",
    ],
    operands: [fisher], parameters: [why, yes], needs: .erasePerson, speaksJSON: true,
    examples: [
      Example(
        "muster erase 3fa91c0d5be27a44 --role supervisor --reason \"asked for by letter 14\"",
        "what would be erased"),
      Example(
        "muster erase 3fa91c0d5be27a44 --role supervisor --reason \"asked for by letter 14\" --yes",
        "erase it"),
    ],
    exits: [.clean, .somethingToLookAt, .badInput, .registryUnusable]
  ) { session in
    let registry = try session.registry()
    let erasing = PersonErasure(registry)
    guard let fisher = session.invocation[fisher], let found = try erasing.preview(fisher) else {
      throw Refusal(.badInput, "\(PersonErasure.Refused.nobody)")
    }
    guard session.invocation[yes] else {
      try session.print(found, isDone: false)
      session.console.say("nothing was erased; --yes erases it, and it cannot be undone")
      return .somethingToLookAt
    }
    guard let reason = session.invocation[why] else {
      throw Refusal(.badInput, "erase needs --reason TEXT, without the person's name")
    }
    switch try erasing.erase(fisher, because: reason, by: session.signature) {
    case .failure(let refused): throw Refusal(.badInput, "not erased: \(refused)")
    case .success(let erased):
      try session.print(erased, isDone: true)
      for line in erased.left { session.console.say(line) }
      return erased.isWhole ? .clean : .somethingToLookAt
    }
  }
}

extension Erasure {
  /// What is left of the person, a line each.
  fileprivate var left: [String] {
    [
      isTidy
        ? nil
        : "another program has the registry open: traces lie beside the file until all are closed",
      draftsLeft == 0
        ? nil
        : "\(draftsLeft) unfinished texts beside the registry cannot be read, and may name the person",
    ].compactMap(\.self)
  }
}

extension Session {
  fileprivate func print(_ erasure: Erasure, isDone: Bool) throws {
    guard !invocation.wantsJSON else {
      let answer: JSON = [
        "erased": .bool(isDone), "rows": .integer(Int64(erasure.rows)),
        "sealed": .integer(Int64(erasure.sealed)),
      ]
      return try output.line(answer.line)
    }
    try printLines([
      (isDone ? "erased: " : "would be erased: ")
        + "\(erasure.rows) rows, \(erasure.sealed) sealed texts"
    ])
  }
}
