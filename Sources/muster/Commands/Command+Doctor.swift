import Fishery
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
    guard try session.isThere(path) else { throw RegistryError.absent(path) }
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
