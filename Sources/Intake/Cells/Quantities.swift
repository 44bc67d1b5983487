import Fishery

/// Units and currencies that people write into cells beside the number.
enum Quantities {
  /// What a unit does to a number.
  enum Unit {
    case same
    case feet
    /// South or west: the other side of zero.
    case negative
  }

  /// What a unit means in a column; nil if the column's numbers have no such unit.
  static func unit(_ written: String, in column: String) -> Unit? {
    let unit = FoldedText(written.filter { $0 != "." }).text
    if let allowed = units[kind(of: column)], allowed.contains(unit) { return .same }
    switch kind(of: column) {
    case "length": return ["ft", "feet", "foot", "'", "kaki"].contains(unit) ? .feet : nil
    case "latitude": return unit == "n" ? .same : unit == "s" ? .negative : nil
    case "longitude": return unit == "e" ? .same : unit == "w" ? .negative : nil
    default: return nil
    }
  }

  private static func kind(of column: String) -> String {
    if column.hasPrefix("length") { return "length" }
    if column.hasSuffix("_hours") { return "hours" }
    if column.hasSuffix("_days") { return "days" }
    if column.hasSuffix("_nm") { return "miles" }
    if column.hasSuffix("_percent") { return "percent" }
    return column
  }

  private static let units: [String: Set<String>] = [
    "length": ["m", "mt", "mtr", "mtrs", "meter", "meters", "metre", "metres"],
    "gross_tonnage": ["gt", "grt", "t", "ton", "tons", "tonnes", "gross tons", "gross tonnage"],
    "hours": ["h", "hr", "hrs", "hour", "hours", "jam"],
    "days": ["d", "day", "days", "hari"],
    "miles": ["nm", "nmi", "miles", "nautical miles", "mil", "mil laut"],
    "percent": ["%", "percent", "persen", "pct"],
  ]

  /// The currency that a sign, name or code means; `$` alone is taken as the US dollar.
  static func currency(_ written: String) -> Currency? {
    let key = FoldedText(written.filter { $0 != "." && $0 != " " }).text.uppercased()
    if key.utf8.count == 3, let currency = Currency(key), currency.isActive { return currency }
    return signs[key].flatMap { Currency($0) }
  }

  private static let signs: [String: String] = [
    "RP": "IDR", "RUPIAH": "IDR", "$": "USD", "US$": "USD", "USD$": "USD", "DOLLAR": "USD",
    "USDOLLAR": "USD", "USDOLLARS": "USD", "DOLLARS": "USD", "NT$": "TWD", "NTD": "TWD",
    "NT": "TWD", "S$": "SGD", "HK$": "HKD", "A$": "AUD", "NZ$": "NZD", "FJ$": "FJD", "฿": "THB",
    "BAHT": "THB", "บาท": "THB", "₱": "PHP", "PESO": "PHP", "PESOS": "PHP", "RM": "MYR",
    "RINGGIT": "MYR", "₫": "VND", "DONG": "VND", "VNĐ": "VND", "€": "EUR", "EURO": "EUR",
    "EUROS": "EUR", "£": "GBP", "₩": "KRW", "WON": "KRW", "RMB": "CNY", "YUAN": "CNY",
    "YEN": "JPY", "円": "JPY", "KYAT": "MMK", "RIEL": "KHR", "KIP": "LAK",
    "៛": "KHR", "₭": "LAK", "TAKA": "BDT", "৳": "BDT", "DOLAR": "USD", "BHT": "THB",
    "新台幣": "TWD", "人民币": "CNY", "RENMINBI": "CNY", "POUND": "GBP", "POUNDS": "GBP",
    "KYATS": "MMK", "KS": "MMK", "TK": "BDT",
  ]
}
