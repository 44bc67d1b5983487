/// What is known of one fact.
///
/// Three things that must never be merged: we know it, somebody looked and it is not there, or
/// nobody looked. Only the first two can decide a verdict.
public enum Known<Value> {
  case known(Value)
  /// Somebody looked, and there is none.
  case confirmedAbsent
  /// Nobody can say yet, and why.
  case notCollected(Gap)

  /// The value, if it is known.
  @inlinable public var value: Value? {
    if case .known(let value) = self { value } else { nil }
  }

  /// Why it was not collected, if it was not.
  @inlinable public var gap: Gap? {
    if case .notCollected(let gap) = self { gap } else { nil }
  }

  /// Whether nobody can say yet.
  @inlinable public var isNotCollected: Bool {
    if case .notCollected = self { true } else { false }
  }

  /// The same state of knowledge about something made from the value.
  @inlinable public func map<Other>(_ transform: (Value) -> Other) -> Known<Other> {
    switch self {
    case .known(let value): .known(transform(value))
    case .confirmedAbsent: .confirmedAbsent
    case .notCollected(let gap): .notCollected(gap)
    }
  }

  /// Nothing was supplied about this.
  @inlinable public static var notSupplied: Known { .notCollected(.notSupplied) }
}

extension Known: Sendable where Value: Sendable {}
extension Known: Equatable where Value: Equatable {}
extension Known: Hashable where Value: Hashable {}
extension Known: BitwiseCopyable where Value: BitwiseCopyable {}

/// Why a fact was not collected.
public enum Gap: UInt8, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  /// The source that came in does not say.
  case notSupplied = 1
  case notAsked
  case refused
  case illegible
  case notSafeToAsk
  /// Only a month or a year is known where a day decides.
  case onlyPartly
  /// Another record may be the same, and nobody has said yet whether it is.
  case linkOpen
  /// Two sources say different things, and nobody has said which is right.
  case sourcesDisagree
  /// Looked or called for, and not found so far.
  case notFound

  /// The word in files and JSON.
  public var word: String {
    switch self {
    case .notSupplied: "not_supplied"
    case .notAsked: "not_asked"
    case .refused: "refused"
    case .illegible: "illegible"
    case .notSafeToAsk: "not_safe_to_ask"
    case .onlyPartly: "only_partly"
    case .linkOpen: "link_open"
    case .sourcesDisagree: "sources_disagree"
    case .notFound: "not_found"
    }
  }

  public init?(word: some StringProtocol) {
    guard let gap = Gap.allCases.first(where: { $0.word == word }) else { return nil }
    self = gap
  }
}
