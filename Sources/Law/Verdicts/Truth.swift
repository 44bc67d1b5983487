import Fishery

/// Yes, no, or not known: Kleene's logic, in which what is not known never becomes a yes by itself.
public enum Truth: String, Sendable, Hashable, BitwiseCopyable {
  case no, unknown, yes

  public init(_ answer: Bool) { self = answer ? .yes : .no }

  public static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }

  public static func && (left: Truth, right: Truth) -> Truth {
    if left == .no || right == .no { return .no }
    return left == .yes && right == .yes ? .yes : .unknown
  }

  public static func || (left: Truth, right: Truth) -> Truth { !(!left && !right) }
}

extension Known<Bool> {
  /// A thing that somebody looked for and did not find is a no.
  var truth: Truth {
    switch self {
    case .known(let answer): Truth(answer)
    case .confirmedAbsent: .no
    case .notCollected: .unknown
    }
  }
}

extension Known {
  var isConfirmedAbsent: Bool {
    if case .confirmedAbsent = self { true } else { false }
  }
}
