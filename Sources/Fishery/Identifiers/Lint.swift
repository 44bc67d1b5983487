/// One thing odd about an identifier as it was written.
///
/// A fact to look at, never a reason to refuse a row: real papers carry wrong numbers, and a wrong
/// number is worth more than none.
public enum Lint: Sendable, Hashable {
  /// So many characters where the scheme has others.
  case length(found: Int, expected: ClosedRange<Int>)
  /// A character that the scheme does not use.
  case characters
  case checkDigit(Part)
  /// What people type when they have no number.
  case placeholder
  /// A prefix that no State has been given.
  case unallocated
  /// A letter and a digit that look alike seem to have been taken for each other.
  case confusable
  /// A radio identity of something else than a ship.
  case notShip(MMSI.Kind)
  /// The number belongs to another State's series than the flag's: a hint, since vessels reflag.
  case otherState(Country)
  /// No code of its scheme.
  case unknownCode
  /// A code of an earlier edition of its scheme.
  case formerCode
  /// The same letters are also a code of this other scheme.
  case otherScheme(CodeScheme)
  /// A date that the calendar does not have.
  case noSuchDay(Part)
  /// An issuer or nationality that the list does not hold.
  case unknownIssuer(Part)

  /// Which part of an identifier is meant.
  public enum Part: String, Sendable, Hashable, CaseIterable {
    case number
    case documentNumber = "document_number"
    case issuer, nationality, birth, expiry, optional, composite
  }
}

extension Lint: CustomStringConvertible {
  /// A few words without the identifier itself.
  public var description: String {
    switch self {
    case .length(let found, let expected):
      expected.count == 1
        ? "\(found) characters instead of \(expected.lowerBound)"
        : "\(found) characters instead of \(expected.lowerBound) to \(expected.upperBound)"
    case .characters: "characters that do not belong in it"
    case .checkDigit(let part): "wrong check digit of \(Lint.words(part))"
    case .placeholder: "looks like a placeholder"
    case .unallocated: "a prefix that no State has"
    case .confusable: "O and 0, or I and 1, may be exchanged"
    case .notShip(let kind): "the identity of a \(kind.words), not of a ship"
    case .otherState(let country): "from the series of \(country.name)"
    case .unknownCode: "not a code of the list"
    case .formerCode: "a code of an earlier edition"
    case .otherScheme(let scheme): "also a code of \(scheme.name)"
    case .noSuchDay(let part): "no such day of \(Lint.words(part))"
    case .unknownIssuer(let part): "unknown \(Lint.words(part))"
    }
  }

  private static func words(_ part: Part) -> String {
    switch part {
    case .number: "the number"
    case .documentNumber: "the document number"
    case .issuer: "issuer"
    case .nationality: "nationality"
    case .birth: "birth"
    case .expiry: "expiry"
    case .optional: "the optional data"
    case .composite: "the whole"
    }
  }
}
