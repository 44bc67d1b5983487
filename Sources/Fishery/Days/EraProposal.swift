/// A date that seems to be counted in another era or written in other digits, and what it would be.
///
/// Never applied by itself: a preview shows what was written beside what it would become, and a
/// person accepts it.
public struct EraProposal: Sendable, Hashable {
  /// What years were counted from.
  public enum Era: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
    /// Only the digits differ.
    case gregorian
    /// Thailand, Laos and Cambodia: 543 years ahead.
    case buddhist
    /// Taiwan: 1912 is its year 1.
    case republicOfChina
  }

  public let written: String
  /// The date it would be.
  public let value: PartialDate
  public let era: Era
  /// The year as it was written, in its own era.
  public let year: Int
  /// Whether digits other than 0-9 were read, Thai ones above all.
  public let hasOtherDigits: Bool

  /// What a text that looks like a date may mean in another era, likeliest first.
  ///
  /// Empty for every text that strict reading or an order of day and month would settle. Understands
  /// year first, year last, a year alone, Thai month names, and 7 or 8 digits run together. Two
  /// digits are a year of the Republic of China only where the year comes first, as it does there.
  public static func proposals(for text: String) -> [EraProposal] {
    EraReading(text).dates.map { date in
      EraProposal(
        written: text, value: date.value, era: date.year.era, year: date.year.written,
        hasOtherDigits: EraReading.hasOtherDigits(text))
    }
  }

  /// What a year alone may mean, as era and Gregorian year.
  public static func years(for written: Int) -> [(era: Era, year: Int)] {
    switch written {
    case 2400...2700: [(.buddhist, written - 543)]
    case 20...130: [(.republicOfChina, written + 1911)]
    default: []
    }
  }
}
