/// Why a cell refuses its row, and what would make it acceptable; never what the cell says.
public enum Complaint: Error, Sendable, Hashable {
  /// A column that every row needs is blank.
  case missing
  case noDate
  /// A day that the calendar does not have.
  case noSuchDay
  /// Day first or month first: nobody decided.
  case unclearDate
  case noMoment
  case noNumber
  /// Thousands or decimals: nobody decided.
  case unclearNumber
  case notWhole
  /// Beyond what can be, such as a latitude of more than 90 degrees.
  case outOfRange
  case noCurrency
  /// The cell names another currency than the row's currency column.
  case otherCurrency
  /// The currency has no more decimals than this.
  case tooFine(decimals: Int)
  case noCountry
  case noLanguage
  case noYesNo
  /// None of the words of the list; the nearest one, if any is near.
  case noWord(nearest: String?)
  /// A person decided to refuse cells like this.
  case decided(Quirk)
  /// The row is damaged before its cells mean anything.
  case row(RowFault)

  /// What would make it acceptable.
  public var remedy: String {
    switch self {
    case .missing: "write a value"
    case .noDate, .noSuchDay, .unclearDate: "write the day as 2026-11-23, or the year alone"
    case .noMoment: "write the time as 2026-11-23T06:40+07:00"
    case .noNumber, .unclearNumber: "write the number as 1234.56"
    case .notWhole: "write a whole number"
    case .outOfRange: "look the value up again"
    case .noCurrency: "write a currency code such as USD or IDR"
    case .otherCurrency: "make both currencies one"
    case .tooFine(let decimals): "write at most \(decimals) decimals"
    case .noCountry: "write a country code such as ID or IDN"
    case .noLanguage: "write a language code such as id or en"
    case .noYesNo: "write yes or no"
    case .noWord(let nearest?): "write \(nearest), if that is meant"
    case .noWord(nil): "use a word of the list that the column has"
    case .decided: "correct the cell, or decide otherwise in the preview"
    case .row(let fault): fault.remedy
    }
  }
}

extension Complaint: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missing: "nothing is written where every row needs something"
    case .noDate: "not a date"
    case .noSuchDay: "a day that the calendar does not have"
    case .unclearDate: "day and month cannot be told apart"
    case .noMoment: "not a day with a time"
    case .noNumber: "not a number"
    case .unclearNumber: "thousands and decimals cannot be told apart"
    case .notWhole: "not a whole number"
    case .outOfRange: "more or less than can be"
    case .noCurrency: "not a currency"
    case .otherCurrency: "another currency than the one in the currency column"
    case .tooFine(let decimals): "more than the \(decimals) decimals that the currency has"
    case .noCountry: "not a country"
    case .noLanguage: "not a language"
    case .noYesNo: "neither yes nor no"
    case .noWord: "not a word of the list"
    case .decided(let quirk): "decided to be refused: \(quirk)"
    case .row(let fault): "\(fault)"
    }
  }
}

extension RowFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .textAfterQuote: "text follows a closing quotation mark"
    case .extraCells(let count): "\(count) more cells than the header has names"
    case .undecodable: "bytes that are no text in this encoding"
    case .zeroByte: "a zero byte"
    }
  }

  var remedy: String {
    switch self {
    case .textAfterQuote: "write each quotation mark inside a quoted cell twice"
    case .extraCells: "take the extra cells out, or quote the cell that holds the delimiter"
    case .undecodable: "save the file as UTF-8, or name its encoding"
    case .zeroByte: "take the zero byte out"
    }
  }

  /// The column that it is in, counted from 0.
  var column: Int? {
    switch self {
    case .undecodable(let column), .zeroByte(let column): column
    case .textAfterQuote, .extraCells: nil
    }
  }
}
