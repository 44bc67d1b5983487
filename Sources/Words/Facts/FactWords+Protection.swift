import Law

/// Protection against sickness, injury and death at work.
extension FactWords {
  static let ownerLiable = FactWords(
    Phrase("owner's liability for injury", "tanggung jawab pemilik atas cedera"),
    ask: Phrase(
      "Is the owner liable by law for sickness, injury and death at work?",
      "Apakah pemilik bertanggung jawab menurut hukum atas sakit, cedera dan kematian kerja?"),
    so: Phrase(
      "The owner is liable for sickness, injury and death at work.",
      "Pemilik bertanggung jawab atas sakit, cedera dan kematian kerja."),
    not: Phrase(
      "The owner is not liable for sickness, injury and death at work.",
      "Pemilik tidak bertanggung jawab atas sakit, cedera dan kematian kerja."))

  static let insuredUntil = FactWords(
    Phrase("last day of the insurance", "hari terakhir asuransi"),
    ask: Phrase(
      "Until which day is the fisher insured against injury and death?",
      "Sampai tanggal berapa awak diasuransikan terhadap cedera dan kematian?"),
    none: Phrase(
      "There is no insurance against injury and death.",
      "Tidak ada asuransi terhadap cedera dan kematian."))

  static let otherScheme = FactWords(
    Phrase("compensation scheme", "skema kompensasi"),
    ask: Phrase(
      "Does a compensation scheme protect the fisher?",
      "Apakah ada skema kompensasi yang melindungi awak?"),
    so: Phrase("A compensation scheme protects the fisher.", "Skema kompensasi melindungi awak."),
    not: Phrase(
      "No compensation scheme protects the fisher.",
      "Tidak ada skema kompensasi yang melindungi awak."))

  static let injured = FactWords(
    Phrase("illness or injury through the work", "sakit atau cedera akibat kerja"),
    ask: Phrase(
      "Did the fisher fall ill or was injured through the work?",
      "Apakah awak sakit atau cedera akibat kerja?"),
    so: Phrase(
      "The fisher fell ill or was injured through the work.", "Awak sakit atau cedera akibat kerja."
    ),
    not: Phrase(
      "The fisher was not hurt by the work.", "Awak tidak sakit atau cedera akibat kerja."))

  static let careGiven = FactWords(
    Phrase("care and compensation for the injury", "perawatan dan kompensasi atas cedera"),
    ask: Phrase(
      "Did the fisher get medical care and compensation?",
      "Apakah awak menerima perawatan dan kompensasi?"),
    so: Phrase("The fisher got care and compensation.", "Awak menerima perawatan dan kompensasi."),
    not: Phrase(
      "The fisher was refused care or compensation.", "Awak ditolak perawatan atau kompensasi."))

  static let nationalProvisions = FactWords(
    Phrase("national provisions on the cost of care", "aturan nasional tentang biaya perawatan"),
    ask: Phrase(
      "Does national law provide for the cost of care?",
      "Apakah hukum nasional mengatur biaya perawatan?"),
    so: Phrase(
      "National law provides for the cost of care.", "Hukum nasional mengatur biaya perawatan."),
    not: Phrase(
      "National law does not provide for the cost of care.",
      "Hukum nasional tidak mengatur biaya perawatan."))

  static let careCostOnFisher = FactWords(
    Phrase("cost of care on the fisher", "biaya perawatan yang ditanggung awak"),
    ask: Phrase(
      "Did any cost of care fall on the fisher?", "Adakah biaya perawatan yang ditanggung awak?"),
    so: Phrase("Cost of care fell on the fisher.", "Biaya perawatan ditanggung awak."),
    not: Phrase(
      "No cost of care fell on the fisher.", "Tidak ada biaya perawatan yang ditanggung awak."))

  static let careCostExcluded = FactWords(
    Phrase("lawful exclusion of the cost of care", "pengecualian sah biaya perawatan"),
    ask: Phrase(
      "Does national law exclude the cost: not in service, concealed, or wilful misconduct?",
      "Apakah hukum mengecualikan biaya itu: di luar tugas, disembunyikan, atau disengaja?"),
    so: Phrase(
      "National law lawfully excludes the cost of care.",
      "Hukum nasional mengecualikan biaya perawatan secara sah."),
    not: Phrase(
      "National law does not exclude the cost of care.",
      "Hukum nasional tidak mengecualikan biaya perawatan."))

  static let healthCover = FactWords(
    Phrase("cover for health and welfare", "jaminan kesehatan dan kesejahteraan"),
    ask: Phrase(
      "Does insurance or a scheme of the State cover the fisher's health and welfare?",
      "Apakah asuransi atau skema negara menjamin kesehatan dan kesejahteraan awak?"),
    so: Phrase("Health and welfare are covered.", "Kesehatan dan kesejahteraan dijamin."),
    not: Phrase(
      "Health and welfare are not covered.", "Kesehatan dan kesejahteraan tidak dijamin."),
    wish: Phrase("Cover for health and welfare", "Jaminan kesehatan dan kesejahteraan"))
}
