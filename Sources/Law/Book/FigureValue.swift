public import Fishery

/// One thing the law sets: a number, an amount, a day, a word, several words, or yes and no.
public enum FigureValue: Sendable, Hashable {
  case integer(Int64)
  case money(Money)
  case date(CivilDate)
  case text(String)
  case list([String])
  case bool(Bool)

  /// Which of them a figure holds.
  public enum Kind: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
    case integer, money, date, text, list, bool
  }

  public var kind: Kind {
    switch self {
    case .integer: .integer
    case .money: .money
    case .date: .date
    case .text: .text
    case .list: .list
    case .bool: .bool
    }
  }
}

extension FigureValue: CustomStringConvertible {
  /// The value as packs and reports write it, the same in every release.
  public var description: String {
    switch self {
    case .integer(let number): "\(number)"
    case .money(let amount): "\(amount)"
    case .date(let day): "\(day)"
    case .text(let text): text
    case .list(let words): words.joined(separator: ", ")
    case .bool(let answer): answer ? "yes" : "no"
    }
  }
}

/// What a figure counts.
public enum FigureUnit: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  case years, months, days, hours, minutes, millimetres, percent
  case centimetres
  case squareMetreThousandths = "thousandths_of_square_metre"
  case grossTonThousandths = "thousandths_of_gross_ton"
  case nauticalMiles = "nautical_miles"
  case grossTons = "gross_tons"
  /// An amount for a day.
  case day
  /// An amount for a month.
  case month
}
