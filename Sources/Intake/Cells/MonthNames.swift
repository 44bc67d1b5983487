import Fishery

/// Months by name: English, Indonesian, Thai, Vietnamese, Spanish and Tagalog, whole and short.
enum MonthNames {
  /// The month of a folded name, 1 to 12.
  static func number(of folded: String) -> Int? { numbers[folded] }

  private static let numbers: [String: Int] = {
    let names = [
      "january jan januari enero มกราคม มค",
      "february feb februari pebruari febrero กุมภาพันธ์ กพ",
      "march mar maret marzo marso มีนาคม มีค",
      "april apr abril abr เมษายน เมย",
      "may mei mayo พฤษภาคม พค",
      "june jun juni junio hunyo มิถุนายน มิย",
      "july jul juli julio hulyo กรกฎาคม กค",
      "august aug agustus agu ags agt agosto ago สิงหาคม สค",
      "september sep sept septiembre setyembre กันยายน กย",
      "october oct oktober okt octubre oktubre ตุลาคม ตค",
      "november nov nopember nop noviembre nobyembre พฤศจิกายน พย",
      "december dec desember des diciembre dic disyembre ธันวาคม ธค",
    ]
    var numbers: [String: Int] = [:]
    for (index, line) in names.enumerated() {
      for name in line.split(separator: " ") {
        numbers[FoldedText(String(name)).text] = index + 1
      }
    }
    return numbers
  }()
}
