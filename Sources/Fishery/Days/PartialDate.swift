/// A date as far as it is known: a year, a month of a year, or a day.
///
/// Papers of fishers often say no more than a year; rules then look at both ends of it.
public struct PartialDate: Sendable, Hashable, BitwiseCopyable {
  public enum Precision: UInt8, Sendable, Hashable, BitwiseCopyable {
    case year, month, day
  }

  /// The first day that it may be.
  public let earliest: CivilDate
  public let precision: Precision

  private init(earliest: CivilDate, precision: Precision) {
    self.earliest = earliest
    self.precision = precision
  }

  public init(_ day: CivilDate) {
    self.init(earliest: day, precision: .day)
  }

  public init?(year: Int) {
    guard let first = CivilDate(year: year, month: 1, day: 1) else { return nil }
    self.init(earliest: first, precision: .year)
  }

  public init?(year: Int, month: Int) {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    self.init(earliest: first, precision: .month)
  }

  /// The last day that it may be.
  public var latest: CivilDate {
    switch precision {
    case .day: earliest
    case .month: earliest.lastOfMonth
    case .year: CivilDate(existingYear: earliest.year, month: 12, day: 31)
    }
  }

  /// The day, when it is known to the day.
  public var day: CivilDate? { precision == .day ? earliest : nil }

  public var range: ClosedRange<CivilDate> { earliest...latest }
}

extension PartialDate: CustomStringConvertible, ExpressibleByStringLiteral {
  /// Strict `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  public init?(_ iso: some StringProtocol) {
    self.init(TextCursor(iso))
  }

  /// The same of the bytes of a text.
  public init?(utf8 iso: Span<UInt8>) {
    self.init(TextCursor(iso))
  }

  private init?(_ text: TextCursor) {
    var cursor = text
    switch cursor.remaining {
    case 4:
      guard let year = cursor.digits(4) else { return nil }
      self.init(year: year)
    case 7:
      guard let year = cursor.digits(4), cursor.accept("-"), let month = cursor.digits(2)
      else { return nil }
      self.init(year: year, month: month)
    default:
      guard let day = CivilDate(text) else { return nil }
      self.init(day)
    }
  }

  /// For tables and tests: a literal that is no date stops the program.
  public init(stringLiteral literal: String) {
    guard let date = PartialDate(literal) else {
      preconditionFailure("\"\(literal)\" is not a date written YYYY, YYYY-MM or YYYY-MM-DD")
    }
    self = date
  }

  /// ISO 8601, as far as it is known.
  public var description: String {
    let parts = earliest.parts
    switch precision {
    case .year: return padded(parts.year, 4)
    case .month: return "\(padded(parts.year, 4))-\(padded(parts.month, 2))"
    case .day: return earliest.description
    }
  }
}
