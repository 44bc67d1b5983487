/// Something about a cell that is never read silently: a person is told, and decides once for all
/// cells of the column that have it.
public enum Quirk: UInt8, Sendable, Hashable, CaseIterable {
  /// `-`, `NA`, `UNKNOWN`, `#N/A`: nothing was written down.
  case placeholder
  /// `none`, `nil`, `tidak ada`: perhaps somebody looked and there was none.
  case noneWord
  /// Not to be read as what the column holds.
  case unreadable
  /// Day and month in figures, in an order that the cell alone does not tell.
  case dateOrder
  case buddhistYear
  case rocYear
  case shortYear
  /// A count of days as spreadsheets keep dates.
  case dayNumber
  /// A time of day where a day is asked.
  case timeOfDay
  /// Seconds where minutes are asked.
  case seconds
  /// A moment without its offset from UTC.
  case noOffset
  /// Figures of another script.
  case foreignDigits
  /// Commas or points that part thousands or decimals.
  case numberStyle
  /// `6.28E+12`: figures were lost before the file was written.
  case scientific
  /// A whole number with `.0` behind it.
  case pointZero
  case unit
  case feet
  case currencySign
  /// More decimals than are kept.
  case rounded
  /// A name where a code or a word of a list is asked.
  case alias
  /// A port, gear or vessel type that is in no code list.
  case local
  /// Shorter than its neighbours by what may be zeros in front.
  case lostZeros
  /// One name written twice because a form asked for two.
  case repeatedName
  /// `x` where yes or no is asked: a tick on one form, struck out on the next.
  case cross

  /// The stable word in files.
  public var word: String {
    switch self {
    case .placeholder: "placeholder"
    case .noneWord: "none_word"
    case .unreadable: "unreadable"
    case .dateOrder: "date_order"
    case .buddhistYear: "buddhist_year"
    case .rocYear: "roc_year"
    case .shortYear: "short_year"
    case .dayNumber: "day_number"
    case .timeOfDay: "time_of_day"
    case .seconds: "seconds"
    case .noOffset: "no_offset"
    case .foreignDigits: "foreign_digits"
    case .numberStyle: "number_style"
    case .scientific: "scientific"
    case .pointZero: "point_zero"
    case .unit: "unit"
    case .feet: "feet"
    case .currencySign: "currency_sign"
    case .rounded: "rounded"
    case .alias: "alias"
    case .local: "local"
    case .lostZeros: "lost_zeros"
    case .repeatedName: "repeated_name"
    case .cross: "cross"
    }
  }

  init?(word: String) {
    guard let quirk = Quirk.allCases.first(where: { $0.word == word }) else { return nil }
    self = quirk
  }
}

/// Several quirks of one cell.
struct QuirkSet: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }
  init(_ quirk: Quirk) { rawValue = 1 << quirk.rawValue }

  mutating func insert(_ quirk: Quirk) { formUnion(QuirkSet(quirk)) }
  func contains(_ quirk: Quirk) -> Bool { contains(QuirkSet(quirk)) }
}

extension Quirk: CustomStringConvertible {
  public var description: String {
    switch self {
    case .placeholder: "a mark that stands for nothing written"
    case .noneWord: "a word for none"
    case .unreadable: "cannot be read"
    case .dateOrder: "day and month in figures"
    case .buddhistYear: "Buddhist year, less 543"
    case .rocYear: "year of the Republic, plus 1911"
    case .shortYear: "year of two figures"
    case .dayNumber: "day number of a spreadsheet"
    case .timeOfDay: "time of day left out"
    case .seconds: "seconds left out"
    case .noOffset: "time without its zone"
    case .foreignDigits: "figures of another script"
    case .numberStyle: "commas and points in numbers"
    case .scientific: "scientific notation: figures are lost"
    case .pointZero: "whole number with a decimal point"
    case .unit: "unit written in the cell"
    case .feet: "feet, made metres"
    case .currencySign: "currency written in the cell"
    case .rounded: "more decimals than are kept"
    case .alias: "name read as a code or a word of the list"
    case .local: "in no code list, kept as written"
    case .lostZeros: "zeros in front may be lost"
    case .repeatedName: "one name written twice"
    case .cross: "a cross for yes or for no"
    }
  }
}
