/// What a check of the log found: clean, or the first entry that is not as it was written.
public enum LogVerdict: Sendable, Hashable {
  /// Every entry is there and unaltered; `head` is the short code to write on paper.
  case clean(entries: Int, head: String)
  case broken(entry: Int, fault: Fault)

  public var isClean: Bool { if case .clean = self { true } else { false } }

  public enum Fault: Sendable, Hashable {
    /// The entry is gone, from the middle or from the end.
    case missing
    /// Something in the entry, or its place in the chain, was altered.
    case altered
    /// The personal content beside the entry is not what was committed to.
    case contentAltered
    /// The log was rewritten since this code was noted.
    case notAsNoted
    /// Who signed the entry is called now what the log does not say.
    case signerRenamed
    /// A table does not hold what the entry says, or holds what no entry says.
    case keptOtherwise(KeptTable)
    /// The log is whole, but the entry is dated before the one ahead of it: a clock was set back.
    case clockWentBack
  }
}

/// The end of the log at one moment, short enough to write on paper.
public struct LogMark: Sendable, Hashable {
  public let entries: Int
  /// The first hexadecimal digits of the hash of the last entry: 16 on paper, all 64 in a
  /// checkpoint.
  public let code: String

  public init(entries: Int, code: String) {
    self.entries = entries
    self.code = code
  }
}

extension LogVerdict.Fault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missing: "the entry is gone"
    case .altered: "the entry is not as it was written"
    case .contentAltered: "the personal content beside the entry is not as it was written"
    case .notAsNoted: "the log was rewritten since its end was noted"
    case .signerRenamed: "who signed it is not called what the log says they are"
    case .keptOtherwise(let table): table.words
    case .clockWentBack: "it is dated before the entry ahead of it: a clock was set back"
    }
  }
}
