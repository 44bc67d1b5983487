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
    let order = Self.shown(by: tallies, .dayFirst, .monthFirst)
    let style = Self.shown(by: tallies, .english, .continental)
    for (column, tally) in tallies {
      if tally[.dateOrder] > 0 { try weighOrder(column, tally, order) }
      if tally[.shortYear] > 0, tally.wholeYears.buddhist > 0, tally.wholeYears.common == 0 {
        try recommend(.buddhist, .shortYear, column, .doubtful)
      }
      if tally[.numberStyle] + tally[.eitherPoint] > 0 {
        try weighStyle(column, tally, style, dialect)
      }
      if let width = tally.lostZeros?.width {
        grounds[column, default: [:]][.lostZeros] = .width(width)
      }
    }
    for (column, tally) in tallies {
      let isOpen =
        decided[column, .dateOrder] == nil && tally[.eitherOrder] > 0
        && decisions[column, .dateOrder] != nil
        || decided[column, .numberStyle] == nil
          && Evidence.allCases.contains { $0.isOfOneMark && tally[$0] > 0 }
          && decisions[column, .numberStyle] != nil
        || decided[column, .shortYear] == nil && decisions[column, .shortYear] != nil
      changesReadings = changesReadings || isOpen
    }
  }

  func grounds(_ column: String, _ quirk: Quirk) -> Proposal.Grounds? {
    grounds[column]?[quirk]
  }

  func confidence(_ column: String, _ quirk: Quirk) -> Confidence {
    if let known = confidences[column]?[quirk] { return known }
    return switch quirk {
    case .dayNumber, .shortYear, .noOffset, .lostZeros, .noneWord, .currencySign,
      .cross:
      .doubtful
    default: .likely
    }
  }

  /// Which of two ways of writing the columns of a file show, and which column; nil if they
  /// differ or show none.
  private static func shown(
    by tallies: [(column: String, tally: ColumnTally)], _ one: Evidence, _ other: Evidence
  ) -> (evidence: Evidence, column: String)? {
    let first = tallies.first { $0.tally[one] > 0 }
    let second = tallies.first { $0.tally[other] > 0 }
    return switch (first, second) {
    case (let first?, nil): (one, first.column)
    case (nil, let second?): (other, second.column)
    default: nil
    }
  }

  private mutating func weighOrder(
    _ column: String, _ tally: ColumnTally, _ shown: (evidence: Evidence, column: String)?
  ) throws(MappingFault) {
    let (day, month) = (tally[.dayFirst], tally[.monthFirst])
    grounds[column, default: [:]][.dateOrder] = .order(
      dayFirst: day, monthFirst: month, either: tally[.eitherOrder])
    if day > 0, month == 0 {
      try recommend(.dayFirst, .dateOrder, column, .certain)
    } else if month > 0, day == 0 {
      try recommend(.monthFirst, .dateOrder, column, .certain)
    } else if day == 0, let shown {
      let choice: Choice = shown.evidence == .dayFirst ? .dayFirst : .monthFirst
      try recommend(choice, .dateOrder, column, .likely)
      grounds[column, default: [:]][.dateOrder] = .otherColumn(shown.column)
    } else {
      confidences[column, default: [:]][.dateOrder] = .doubtful
    }
  }

  private mutating func weighStyle(
    _ column: String, _ tally: ColumnTally, _ shown: (evidence: Evidence, column: String)?,
    _ dialect: Dialect
  ) throws(MappingFault) {
    let (english, continental) = (tally[.english], tally[.continental])
    let either = Evidence.allCases.filter(\.isOfOneMark).reduce(0) { $0 + tally[$1] }
    grounds[column, default: [:]][.numberStyle] = .style(
      english: english, continental: continental, either: either)
    // What another column shows makes no thousands of this one into decimals.
    let fits = Self.styles(thatFit: tally)
    if english > 0, continental == 0 {
      try recommend(.english, .numberStyle, column, .certain)
    } else if continental > 0, english == 0 {
      try recommend(.continental, .numberStyle, column, .certain)
    } else if english == 0, let shown, fits.contains(Self.choice(shown.evidence)) {
      try recommend(Self.choice(shown.evidence), .numberStyle, column, .likely)
      grounds[column, default: [:]][.numberStyle] = .otherColumn(shown.column)
    } else if english == 0, tally[.eitherComma] > 0, dialect.delimiter == .semicolon,
      fits.contains(.continental)
    {
      try recommend(.continental, .numberStyle, column, .likely)
    } else {
      confidences[column, default: [:]][.numberStyle] = .doubtful
    }
  }

  /// The ways of writing numbers under which all thousands of a column can be read.
  private static func styles(thatFit tally: ColumnTally) -> Set<Choice> {
    var styles: Set<Choice> = []
    if tally[.thousandsPoint] == 0 { styles.insert(.english) }
    if tally[.thousandsComma] == 0 { styles.insert(.continental) }
    return styles
  }

  private static func choice(_ shown: Evidence) -> Choice {
    shown == .english ? .english : .continental
  }

  private mutating func recommend(
    _ choice: Choice, _ quirk: Quirk, _ column: String, _ confidence: Confidence
  ) throws(MappingFault) {
    try decisions.decide(choice, on: quirk, of: column)
    confidences[column, default: [:]][quirk] = confidence
  }
}
