import Fishery

/// What is recommended about the quirks of a file, from the evidence of all its cells.
struct Recommendation {
  private(set) var decisions = Decisions()
  private var grounds: [String: [Quirk: Proposal.Grounds]] = [:]
  private var confidences: [String: [Quirk: Confidence]] = [:]
  /// Whether a choice other than the one the cells were counted under may read more or fewer.
  private(set) var changesReadings = false

  /// Weighs the tallies of all columns that the file fills.
  init(
    _ tallies: [(column: String, tally: ColumnTally)], decided: Decisions, dialect: Dialect
  ) throws(MappingFault) {
    let shown = Self.order(shownBy: tallies)
    for (column, tally) in tallies {
      if tally[.dateOrder] > 0 { try weighOrder(column, tally, shown) }
      if tally[.numberStyle] > 0 { try weighStyle(column, tally, dialect) }
      if let width = tally.lostZeros?.width {
        grounds[column, default: [:]][.lostZeros] = .width(width)
      }
    }
    for (column, tally) in tallies {
      let isOpen =
        decided[column, .dateOrder] == nil && tally[.eitherOrder] > 0
        && decisions[column, .dateOrder] != nil
        || decided[column, .numberStyle] == nil
          && tally[.eitherComma] + tally[.eitherPoint] > 0
          && decisions[column, .numberStyle] != nil
      changesReadings = changesReadings || isOpen
    }
  }

  func grounds(_ column: String, _ quirk: Quirk) -> Proposal.Grounds? {
    grounds[column]?[quirk]
  }

  func confidence(_ column: String, _ quirk: Quirk) -> Confidence {
    if let known = confidences[column]?[quirk] { return known }
    return switch quirk {
    case .dayNumber, .shortYear, .noOffset, .lostZeros, .noneWord, .currencySign: .doubtful
    default: .likely
    }
  }

  /// The order that the columns of a file show, and in which of them; nil if they differ.
  private static func order(
    shownBy tallies: [(column: String, tally: ColumnTally)]
  ) -> (choice: Choice, column: String)? {
    let day = tallies.first { $0.tally[.dayFirst] > 0 }
    let month = tallies.first { $0.tally[.monthFirst] > 0 }
    return switch (day, month) {
    case (let day?, nil): (.dayFirst, day.column)
    case (nil, let month?): (.monthFirst, month.column)
    default: nil
    }
  }

  private mutating func weighOrder(
    _ column: String, _ tally: ColumnTally, _ shown: (choice: Choice, column: String)?
  ) throws(MappingFault) {
    let (day, month) = (tally[.dayFirst], tally[.monthFirst])
    grounds[column, default: [:]][.dateOrder] = .order(
      dayFirst: day, monthFirst: month, either: tally[.eitherOrder])
    if day > 0, month == 0 {
      try recommend(.dayFirst, .dateOrder, column, .certain)
    } else if month > 0, day == 0 {
      try recommend(.monthFirst, .dateOrder, column, .certain)
    } else if day == 0, let shown {
      try recommend(shown.choice, .dateOrder, column, .likely)
      grounds[column, default: [:]][.dateOrder] = .otherColumn(shown.column)
    } else {
      confidences[column, default: [:]][.dateOrder] = .doubtful
    }
  }

  private mutating func weighStyle(
    _ column: String, _ tally: ColumnTally, _ dialect: Dialect
  ) throws(MappingFault) {
    let (english, continental) = (tally[.english], tally[.continental])
    let either = tally[.eitherComma] + tally[.eitherPoint]
    grounds[column, default: [:]][.numberStyle] = .style(
      english: english, continental: continental, either: either)
    if english > 0, continental == 0 {
      try recommend(.english, .numberStyle, column, .certain)
    } else if continental > 0, english == 0 {
      try recommend(.continental, .numberStyle, column, .certain)
    } else if english == 0, dialect.delimiter == .semicolon {
      try recommend(.continental, .numberStyle, column, .likely)
    } else {
      confidences[column, default: [:]][.numberStyle] = .doubtful
    }
  }

  private mutating func recommend(
    _ choice: Choice, _ quirk: Quirk, _ column: String, _ confidence: Confidence
  ) throws(MappingFault) {
    try decisions.decide(choice, on: quirk, of: column)
    confidences[column, default: [:]][quirk] = confidence
  }
}
