public import Law

extension DepartureItem {
  /// What it is called on the card.
  public var phrase: Phrase {
    switch self {
    case .age: Phrase("Age", "Usia")
    case .agreement: Phrase("Agreement", "Perjanjian")
    case .licence: Phrase("Licence", "Izin")
    case .fee: Phrase("Fee", "Biaya")
    case .insurance: Phrase("Insurance", "Asuransi")
    case .medical: Phrase("Medical", "Kesehatan")
    case .socialSecurity: Phrase("Social security", "Jaminan sosial")
    case .orientation: Phrase("Orientation", "Orientasi")
    }
  }
}

extension DepartureAnswer {
  /// The verdict as it stands on the card.
  public var phrase: Phrase {
    verdict == .notApplicable ? Phrase("Not owed", "Tidak diwajibkan") : verdict.phrase
  }

  /// Said behind a verdict that rests on advice alone.
  public static let advice = Phrase("advice only", "hanya anjuran")
}
