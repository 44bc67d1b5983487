/// What a rule answers about a subject.
public enum Verdict: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  /// What the law asks is so, on every possible value of what is not known.
  case met
  /// What the law asks is not so.
  case breach
  /// A fact that would decide is not known.
  case undetermined
  /// The law does not reach this person, vessel, place or day.
  case notApplicable = "not_applicable"

  /// Three bits for a packed vector of verdicts; 0 is kept for "never judged".
  public var code: UInt8 {
    switch self {
    case .met: 1
    case .breach: 2
    case .undetermined: 3
    case .notApplicable: 4
    }
  }

  public init?(code: UInt8) {
    guard let verdict = Verdict.allCases.first(where: { $0.code == code }) else { return nil }
    self = verdict
  }

  /// The letter of a list: `P` meets, `B` breach, `?` can't tell yet, `n` doesn't apply.
  public var letter: Character {
    switch self {
    case .met: "P"
    case .breach: "B"
    case .undetermined: "?"
    case .notApplicable: "n"
    }
  }

  /// Whether nothing is left to look at.
  public var clears: Bool { self == .met || self == .notApplicable }
}
