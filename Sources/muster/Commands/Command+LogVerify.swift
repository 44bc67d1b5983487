import Fishery
import Registry
import Seal

extension Command {
  fileprivate static let noted = Option(
    "noted", .mark, "an end of the log that was noted earlier, so that a log rewritten since shows")
  fileprivate static let checkpoint = Option(
    "checkpoint", .file, "a signed checkpoint, to check and to hold the log against")
  fileprivate static let signer = Option(
    "signer", .verifyingKey, "the public half of the key that must have signed the checkpoint")

  static let logVerify = Command(
    "log verify", in: .log, "Recompute the log and name the first entry that was tampered with.",
    account: [
      "Every entry carries the hash of the one before. The end of the log is printed as its number "
        + "of entries and a short code: noted on paper, it proves later that nothing was rewritten.",
      "The names of those who signed, decisions, cases, exceptions and ticks are held against it "
        + "too: what was added to them, changed or removed past the program is named.",
      "An entry dated over a minute before the one ahead of it is named too, since a clock was set "
        + "back; one that was so when an end was noted is known and no fault any more.",
    ],
    parameters: [noted, checkpoint, signer], speaksJSON: true,
    examples: [
      Example("muster log verify", "check the whole log"),
      Example("muster log verify --noted 128:9f2c41d07ab36e55", "and that it still has this past"),
    ],
    exits: [.clean, .breach, .badInput, .registryUnusable]
  ) { session in
    let registry = try session.registry()
    let mark = try session.checkpoint()?.mark ?? session.invocation[noted]
    let verdict = try registry.logVerdict(noted: mark)
    try session.output.line(
      session.invocation.wantsJSON ? verdict.json.line : verdict.sentence)
    if case .clean = verdict { return .clean }
    return .breach
  }
}

extension Session {
  /// The checkpoint that was named, when it is signed by whoever must have signed it.
  fileprivate func checkpoint() throws -> Checkpoint? {
    let signer = invocation[Command.signer]
    guard let path = invocation[Command.checkpoint] else {
      guard signer == nil else { throw Refusal(.badInput, "--signer needs --checkpoint FILE") }
      return nil
    }
    guard invocation[Command.noted] == nil else {
      throw Refusal(.badInput, "--noted and --checkpoint are two ends of a log: name one")
    }
    guard let json = try? JSON(parsing: try bytes(of: path)) else {
      throw Refusal(.badInput, "\(path) is no checkpoint: it is no JSON")
    }
    let checkpoint: Checkpoint
    do throws(Checkpoint.Fault) {
      checkpoint = try Checkpoint(json)
    } catch {
      throw Refusal(.badInput, "\(path): \(error)")
    }
    guard let signer, signer != checkpoint.signer else { return checkpoint }
    throw Refusal(.badInput, "\(path) was signed by another key: \(checkpoint.signer.hex)")
  }
}

extension Spelling<VerifyingKey> {
  fileprivate static let verifyingKey = Spelling(
    placeholder: "KEY", expected: "64 hexadecimal digits", read: VerifyingKey.init(hex:))
}

extension Spelling<LogMark> {
  /// The end of a log as `log verify` prints it.
  fileprivate static let mark = Spelling(
    placeholder: "ENTRIES:CODE", expected: "a number of entries, a colon and the code after it"
  ) { text in
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let entries = Int(parts[0]), entries > 0, parts[1].count == 16,
      parts[1].allSatisfy(\.isHexDigit)
    else { return nil }
    return LogMark(entries: entries, code: parts[1].lowercased())
  }
}

extension LogVerdict {
  fileprivate var json: JSON {
    switch self {
    case .clean(let entries, let head):
      ["log": "clean", "entries": .integer(Int64(entries)), "head": .string(head)]
    case .broken(let entry, let fault):
      ["log": "broken", "entry": .integer(Int64(entry)), "fault": .string(fault.word)]
    }
  }

  fileprivate var sentence: String {
    switch self {
    case .clean(0, _): "clean: the log is empty"
    case .clean(let entries, let head): "clean: \(entries) entries, ending \(entries):\(head)"
    case .broken(let entry, let fault): "broken at entry \(entry): \(fault)"
    }
  }
}

extension LogVerdict.Fault {
  fileprivate var word: String {
    switch self {
    case .missing: "missing"
    case .altered: "altered"
    case .contentAltered: "content_altered"
    case .notAsNoted: "not_as_noted"
    case .signerRenamed: "signer_renamed"
    case .keptOtherwise(let table): "\(table.rawValue)_otherwise"
    case .clockWentBack: "clock_went_back"
    }
  }
}
