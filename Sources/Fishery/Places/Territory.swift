extension Country {
  /// Whether one of the two is a territory of the other, so that their numbers and series mix.
  func isTied(to other: Country) -> Bool {
    self == other || Territory.all[self]?.contains(other) == true
      || Territory.all[other]?.contains(self) == true
  }
}

/// Territories of ISO 3166-1 by the State that administers them at sea.
private enum Territory {
  static let all: [Country: Set<Country>] = [
    "AU": ["CC", "CX", "HM", "NF"], "CH": ["LI"], "DK": ["FO", "GL"], "FI": ["AX"],
    "FR": ["BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"],
    "GB": [
      "AI", "BM", "FK", "GG", "GI", "GS", "IM", "IO", "JE", "KY", "MS", "PN", "SH", "TC", "VG",
    ],
    "NL": ["AW", "BQ", "CW", "SX"], "NO": ["BV", "SJ"], "NZ": ["CK", "NU", "TK"],
    "US": ["AS", "GU", "MP", "PR", "UM", "VI"],
  ]
}
