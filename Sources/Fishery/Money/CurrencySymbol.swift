/// Signs and words that people write for a currency, as proposals.
enum CurrencySymbol {
  /// Folded signs; several codes where the sign belongs to several.
  static let codes: [String: [String]] = [
    "$": ["USD", "TWD", "SGD", "AUD", "NZD", "HKD", "FJD"], "us$": ["USD"], "dollar": ["USD"],
    "dollars": ["USD"], "us dollar": ["USD"], "us dollars": ["USD"], "dolar": ["USD"],
    "nt$": ["TWD"], "nt": ["TWD"], "ntd": ["TWD"], "新台幣": ["TWD"], "元": ["TWD", "CNY"],
    "rp": ["IDR"], "rp.": ["IDR"], "rupiah": ["IDR"],
    "฿": ["THB"], "baht": ["THB"], "บาท": ["THB"], "bht": ["THB"],
    "rm": ["MYR"], "ringgit": ["MYR"],
    "₱": ["PHP"], "p": ["PHP"], "peso": ["PHP"], "pesos": ["PHP"], "php": ["PHP"],
    "₫": ["VND"], "d": ["VND"], "dong": ["VND"], "vnd": ["VND"],
    "៛": ["KHR"], "riel": ["KHR"], "₭": ["LAK"], "kip": ["LAK"],
    "k": ["MMK", "LAK"], "ks": ["MMK"], "kyat": ["MMK"], "kyats": ["MMK"], "ကျပ်": ["MMK"],
    "¥": ["JPY", "CNY"], "yen": ["JPY"], "円": ["JPY"], "rmb": ["CNY"], "yuan": ["CNY"],
    "renminbi": ["CNY"], "人民币": ["CNY"],
    "₩": ["KRW"], "won": ["KRW"], "원": ["KRW"], "s$": ["SGD"], "hk$": ["HKD"], "a$": ["AUD"],
    "€": ["EUR"], "euro": ["EUR"], "euros": ["EUR"], "£": ["GBP"], "pound": ["GBP"],
    "pounds": ["GBP"], "৳": ["BDT"], "tk": ["BDT"], "taka": ["BDT"],
    "₹": ["INR"], "rs": ["INR", "LKR", "PKR", "NPR", "MUR"],
    "rs.": ["INR", "LKR", "PKR", "NPR", "MUR"], "rupee": ["INR", "LKR", "PKR", "NPR", "MUR"],
    "rupees": ["INR", "LKR", "PKR", "NPR", "MUR"],
  ]
}

extension Currency {
  /// What a sign or word may stand for, likeliest first; a code in any case stands for itself.
  public static func proposals(for text: String) -> [Currency] {
    let folded = FoldedText(text).text
    if let currency = Currency(folded.uppercased()) { return [currency] }
    return (CurrencySymbol.codes[folded] ?? []).compactMap { Currency($0) }
  }
}
