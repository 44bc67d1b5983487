import Fishery
import FoundationEssentials
import Registry

extension Command {
  static let doctor = Command(
    "doctor", in: .safety, "Look the registry over and say what is wrong; nothing is changed.",
    account: [
      "Whether it opens, who may read it, pages, references between rows, the log and the clock "
        + "it was written by, the index for searching, what room is left, what killed work left "
        + "beside it, and whether its volume is encrypted. Each thing that is wrong comes with "
        + "what to do about it."
    ],
    speaksJSON: true,
    exits: [.clean, .somethingToLookAt, .breach, .badInput, .registryUnusable, .cancelled]
  ) { session in
    let path = try session.registryPath()
    guard FileManager.default.fileExists(atPath: path) else {
      throw Refusal(.registryUnusable, "there is no registry at \(path)")
    }
    Interruption.heed()
    let now = session.signature.at
    let examination = try Registry.examine(path, now: now, cancellation: Interruption.cancellation)
    for look in examination.looks {
      if session.invocation.wantsJSON {
        try session.output.line(look.json.line)
      } else {
        try session.printLines(look.page)
      }
    }
    return examination.ailments.map(\.exit).max() ?? .clean
  }
}

extension Examination.Look {
  fileprivate var json: JSON {
    [
      "look": .string(subject.rawValue), "well": .bool(ailments.isEmpty),
      "ailments": .array(
        ailments.map { ["what": .string($0.description), "advice": .string($0.advice)] }),
    ]
  }

  fileprivate var page: [String] {
    let name = subject.rawValue.padded(to: 12)
    guard !ailments.isEmpty else { return ["\(name)well"] }
    return ailments.flatMap { ["\(name)\($0)", "            -> \($0.advice)"] }
  }
}

extension Ailment {
  /// What to do about it.
  fileprivate var advice: String {
    switch self {
    case .unusable, .damaged, .dangling:
      "keep the file as it is, and go back to the last backup: muster restore FILE --replace"
    case .older: "opening it brings it up; make a copy of the file first"
    case .log:
      "somebody or something wrote past muster: compare with a backup and with the end of "
        + "the log as it was noted on paper"
    case .clockBehind: "set this machine's clock right before anything is decided"
    case .judgedAhead:
      "a clock ran ahead: go back to the last backup from before, muster restore FILE --replace"
    case .clockWentBack: "times of these entries are doubtful; their order is not"
    case .search, .unfound:
      "names may not be found: export what matters, and say what happened"
    case .readable(let path, _): "chmod go= \(path)"
    case .room: "make room before the next import, screening or backup"
    case .longWriteAhead: "close other desks on this registry, then run this again"
    case .leftover: "nothing needs it: it can be deleted"
    case .notEncrypted: "keep the registry on an encrypted volume"
    }
  }

  fileprivate var exit: Exit {
    switch self {
    case .unusable, .damaged, .dangling: .registryUnusable
    case .log: .breach
    default: .somethingToLookAt
    }
  }
}
