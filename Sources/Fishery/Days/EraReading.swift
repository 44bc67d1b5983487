/// The numbers of a text, tried as year, month and day in other eras.
struct EraReading {
  struct Year {
    let written: Int
    let era: EraProposal.Era
    let gregorian: Int
  }

  /// Every date that the numbers may be, in the order in which they were tried.
  let dates: [(value: PartialDate, year: Year)]

  init(_ text: String) {
    let month = ThaiMonth.named(in: text)
    let numbers = EraReading.numbers(in: text, month: month)
    let isOther = EraReading.hasOtherDigits(text)
    let readings = EraReading.orders(of: numbers)
    dates = readings.compactMap { parts, yearIsFirst in
      let year = EraReading.year(
        parts[0], isFirst: yearIsFirst, inThai: month != nil, isOther: isOther)
      guard let year else { return nil }
      let value: PartialDate? =
        switch parts.count {
        case 1: PartialDate(year: year.gregorian)
        case 2: PartialDate(year: year.gregorian, month: parts[1])
        default:
          CivilDate(year: year.gregorian, month: parts[1], day: parts[2]).map(PartialDate.init)
        }
      return value.map { ($0, year) }
    }
  }

  static func hasOtherDigits(_ text: String) -> Bool {
    text.unicodeScalars.contains { !$0.isASCII && $0.properties.numericType == .decimal }
  }

  /// Year, month and day as far as they are there, for a year that leads and for one that ends.
  private static func orders(of numbers: [Int]) -> [(parts: [Int], yearIsFirst: Bool)] {
    switch numbers.count {
    case 1: [(numbers, true)]
    case 2, 3: [(numbers, true), (numbers.reversed(), false)]
    default: []
    }
  }

  private static func year(_ written: Int, isFirst: Bool, inThai: Bool, isOther: Bool) -> Year? {
    if inThai, (0...99).contains(written) {
      return Year(written: written, era: .buddhist, gregorian: written + 2500 - 543)
    }
    if isOther, (1900...2100).contains(written) {
      return Year(written: written, era: .gregorian, gregorian: written)
    }
    guard let found = EraProposal.years(for: written).first else { return nil }
    if found.era == .republicOfChina, inThai || (written < 100 && !isFirst) { return nil }
    return Year(written: written, era: found.era, gregorian: found.year)
  }

  /// Runs of digits of any script; a run of 7 or 8 is taken apart, a month's name takes its place.
  private static func numbers(in text: String, month: Int?) -> [Int] {
    let folded = FoldedText(text).text
    let runs = folded.split { !$0.isASCII || !$0.isNumber }.map(String.init)
    if runs.count == 1, let run = runs.first, run.count == 7 || run.count == 8 {
      return [String(run.dropLast(4)), String(run.suffix(4).prefix(2)), String(run.suffix(2))]
        .compactMap { Int($0) }
    }
    guard runs.allSatisfy({ $0.count <= 4 }) else { return [] }
    var numbers = runs.compactMap { Int($0) }
    if let month, (1...2).contains(numbers.count) {
      numbers.insert(month, at: numbers.count - 1)
    }
    return numbers
  }
}
