extension Rule {
  /// No debt has to be worked off without end: indicator 9.
  static let debtBondage = indicator(
    "ILO-IND-9", .debtBondage, title: Phrase("Debt bondage", "Jeratan utang"),
    requirement: Phrase(
      "No debt has unclear terms, grows, or has to be worked off.",
      "Tidak ada utang yang syaratnya tidak jelas, bertambah, atau harus dilunasi dengan kerja."),
    evidence: [.feeReceipt, .paySlip, .interview],
    remedy: Phrase(
      "Account for the debt; cancel what is not lawful.", "Hitung utang; hapus yang tidak sah."))
}
