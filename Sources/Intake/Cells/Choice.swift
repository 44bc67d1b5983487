/// What a person may decide about a quirk.
public enum Choice: Sendable, Hashable {
  /// Read it as the quirk says.
  case accept
  /// Refuse the row.
  case refuse
  /// Take the text as it is.
  case keep
  case notSupplied
  /// Somebody looked, and there is none.
  case confirmedNone
  case illegible
  case dayFirst
  case monthFirst
  /// Read what is clear, and of what is not only the part that is.
  case onlyClear
  /// Years of two figures count as Thais count them.
  case buddhist
  case yes
  case no
  /// `1,234.56`
  case english
  /// `1.234,56`
  case continental
  /// Minutes that the clock was ahead of UTC.
  case offset(Int16)

  /// The stable word in files.
  public var word: String {
    switch self {
    case .accept: "accept"
    case .refuse: "refuse"
    case .keep: "keep"
    case .notSupplied: "not_supplied"
    case .confirmedNone: "confirmed_none"
    case .illegible: "illegible"
    case .dayFirst: "day_first"
    case .monthFirst: "month_first"
    case .onlyClear: "only_clear"
    case .buddhist: "buddhist"
    case .yes: "yes"
    case .no: "no"
    case .english: "english"
    case .continental: "continental"
    case .offset(let minutes): "offset \(minutes)"
    }
  }

  init?(word: String) {
    let plain: [Choice] = [
      .accept, .refuse, .keep, .notSupplied, .confirmedNone, .illegible, .dayFirst, .monthFirst,
      .onlyClear, .buddhist, .yes, .no, .english, .continental,
    ]
    if let choice = plain.first(where: { $0.word == word }) {
      self = choice
    } else if word.hasPrefix("offset "), let minutes = Int16(word.dropFirst(7)),
      (-720...840).contains(minutes)
    {
      self = .offset(minutes)
    } else {
      return nil
    }
  }
}

extension Quirk {
  /// What may be decided about this, the one that nothing speaks against first.
  public var choices: [Choice] {
    switch self {
    case .placeholder, .noneWord: [.notSupplied, .confirmedNone, .keep]
    case .unreadable: [.illegible, .refuse]
    case .dateOrder: [.onlyClear, .dayFirst, .monthFirst, .refuse]
    case .numberStyle: [.onlyClear, .english, .continental]
    case .scientific: [.illegible, .accept, .refuse]
    case .noOffset: [.offset(0), .refuse]
    case .lostZeros: [.keep, .accept]
    case .shortYear: [.accept, .buddhist, .refuse]
    case .cross: [.illegible, .yes, .no, .refuse]
    case .repeatedName: [.accept, .keep]
    default: [.accept, .refuse]
    }
  }

  /// Whether a person may decide so.
  public func allows(_ choice: Choice) -> Bool {
    if case .offset = choice { return self == .noOffset }
    return choices.contains(choice)
  }
}

extension Choice: CustomStringConvertible {
  public var description: String {
    switch self {
    case .accept: "read so"
    case .refuse: "refuse these rows"
    case .keep: "keep as written"
    case .notSupplied: "not supplied"
    case .confirmedNone: "confirmed: there is none"
    case .illegible: "keep the row, cell illegible"
    case .dayFirst: "day/month/year"
    case .monthFirst: "month/day/year"
    case .onlyClear: "only what is clear"
    case .buddhist: "year of the Buddhist era"
    case .yes: "yes"
    case .no: "no"
    case .english: "1,234.56"
    case .continental: "1.234,56"
    case .offset(let minutes): "UTC\(minutes < 0 ? "-" : "+")\(Self.clock(minutes.magnitude))"
    }
  }

  private static func clock(_ minutes: UInt16) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    return "\(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
  }
}
