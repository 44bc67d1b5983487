public import Registry

/// What somebody decided since they sat down.
public struct SittingTally: Sendable, Hashable {
  public let decided: [Decision.Word: Int]
  public let undone: Int

  /// - Parameter moment: when they sat down, as signatures count it.
  public init(
    of actor: String, since moment: Int64, in registry: Registry
  ) throws(RegistryError) {
    (decided, undone) = try registry.decisionCounts(of: actor, since: moment)
  }

  public var isEmpty: Bool { decided.isEmpty && undone == 0 }

  /// `12 confirmed, 3 dismissed, 1 undone`; what did not happen is left out.
  public var words: String {
    let parts = Decision.Word.allCases.compactMap { word in
      decided[word].map { "\($0) \(word.past)" }
    }
    return (parts + (undone > 0 ? ["\(undone) undone"] : [])).joined(separator: ", ")
  }
}

extension Decision.Word {
  fileprivate var past: String {
    switch self {
    case .confirm: "confirmed"
    case .dismiss: "dismissed"
    case .settle: "settled with proof"
    case .snooze: "put to sleep"
    case .ask: "to be asked at the next port"
    case .agree: "agreed to"
    }
  }
}
