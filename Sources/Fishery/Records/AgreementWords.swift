/// How long an agreement runs.
public enum AgreementTerm: String, Sendable, CaseIterable, BitwiseCopyable {
  case definite, voyage, indefinite
}

/// Who signed an agreement beside the fisher.
public enum CounterSignatory: String, Sendable, CaseIterable, BitwiseCopyable {
  case owner
  case ownersRepresentative = "owners_representative"
  case agency, other
}

/// For which side an agreement was made.
public enum AgreementSide: String, Sendable, CaseIterable, BitwiseCopyable {
  case home, flag
}

/// A clause that gives a fisher less than C188 does.
public enum LesserClause: String, Sendable, CaseIterable, BitwiseCopyable {
  /// The fisher pays the journey home.
  case returnFare = "return_fare"
  /// The fisher pays for being recruited.
  case recruitmentFee = "recruitment_fee"
  /// Less rest than Art. 14 asks.
  case rest
  /// Care or compensation for injury is waived.
  case injuryCare = "injury_care"
  /// The employer gives less notice than the fisher.
  case notice
  /// Food or water is charged without a lawful basis.
  case food
}

/// A particular that C188 Annex II asks of an agreement.
public enum Particular: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  case a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q

  /// The letter of Annex II.
  public var letter: Character { Character(Unicode.Scalar(UInt8(ascii: "a") + rawValue)) }
}

/// What is known of each particular of Annex II.
public struct Particulars: Sendable, Hashable, BitwiseCopyable {
  private var states: [17 of Known<Bool>]

  /// Nothing is known of any.
  public init() { states = InlineArray(repeating: .notSupplied) }

  public subscript(particular: Particular) -> Known<Bool> {
    get { states[Int(particular.rawValue)] }
    set { states[Int(particular.rawValue)] = newValue }
  }

  public static func == (one: Particulars, other: Particulars) -> Bool {
    Particular.allCases.allSatisfy { one[$0] == other[$0] }
  }

  public func hash(into hasher: inout Hasher) {
    for particular in Particular.allCases { hasher.combine(self[particular]) }
  }
}
