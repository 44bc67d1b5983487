/// How a command ended, for whoever called it.
enum Exit: Int32, Sendable, CaseIterable, Comparable {
  case clean = 0
  case somethingToLookAt = 1
  case breach = 2
  case badInput = 3
  case registryUnusable = 4
  case cancelled = 130

  /// What it says, for help and the manual.
  var meaning: String {
    switch self {
    case .clean: "done, and clean"
    case .somethingToLookAt: "done, with something to look at: undetermined, or refused rows"
    case .breach: "a breach of the law, or a log that fails to verify"
    case .badInput: "bad input or usage"
    case .registryUnusable: "the registry is unusable: locked, newer, damaged, or the disk full"
    case .cancelled: "cancelled; nothing was changed"
    }
  }

  static func < (one: Exit, other: Exit) -> Bool { one.rawValue < other.rawValue }
}
