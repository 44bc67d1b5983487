public import Law

extension Indicator {
  /// The ILO's name for it.
  public var phrase: Phrase {
    switch self {
    case .abuseOfVulnerability:
      Phrase("abuse of vulnerability", "penyalahgunaan kerentanan")
    case .deception: Phrase("deception", "penipuan")
    case .restrictionOfMovement:
      Phrase("restriction of movement", "pembatasan ruang gerak")
    case .isolation: Phrase("isolation", "isolasi")
    case .violence:
      Phrase("physical or sexual violence", "kekerasan fisik atau seksual")
    case .intimidation: Phrase("intimidation and threats", "intimidasi dan ancaman")
    case .retentionOfDocuments:
      Phrase("retention of identity documents", "penahanan dokumen identitas")
    case .withholdingOfWages: Phrase("withholding of wages", "penahanan upah")
    case .debtBondage: Phrase("debt bondage", "jeratan utang")
    case .abusiveConditions:
      Phrase(
        "abusive working and living conditions", "kondisi kerja dan hidup yang sewenang-wenang")
    case .excessiveOvertime: Phrase("excessive overtime", "lembur berlebihan")
    }
  }
}
