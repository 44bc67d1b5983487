import Law

/// Notices and records that a State asks of the employer.
extension FactWords {
  static let boardingFiled = FactWords(
    Phrase("application for the hiring", "permohonan perekrutan"),
    ask: Phrase(
      "On which day did the operator apply to the authority for the hiring?",
      "Kapan operator mengajukan permohonan perekrutan kepada otoritas?"),
    none: Phrase(
      "No application for the hiring was filed.", "Permohonan perekrutan tidak diajukan."),
    wish: Phrase("An application for the hiring in time", "Permohonan perekrutan pada waktunya"))

  static let dischargeFiled = FactWords(
    Phrase("notice of the discharge", "pemberitahuan pemberhentian"),
    ask: Phrase(
      "On which day did the operator tell the authority that the fisher left?",
      "Kapan operator memberitahu otoritas bahwa awak turun?"),
    none: Phrase(
      "No notice of the discharge was filed.", "Pemberitahuan pemberhentian tidak diajukan."),
    wish: Phrase("A notice of the discharge in time", "Pemberitahuan pemberhentian pada waktunya"))

  static let payRecordKept = FactWords(
    Phrase("ledger of wages", "buku upah"),
    ask: Phrase(
      "Is there a ledger of the wages paid, with name, rate and signature or proof of transfer?",
      "Apakah ada buku upah dengan nama, tarif dan tanda tangan atau bukti transfer?"),
    so: Phrase("There is a ledger of the wages paid.", "Ada buku upah yang dibayar."),
    not: Phrase("There is no ledger of the wages paid.", "Tidak ada buku upah yang dibayar."),
    wish: Phrase("A ledger of the wages paid", "Buku upah yang dibayar"))

  static let payRecordLost = FactWords(
    Phrase("loss of the ledger of wages", "hilangnya buku upah"),
    ask: Phrase(
      "Was the ledger of wages destroyed or lost, and on which day?",
      "Apakah buku upah dimusnahkan atau hilang, dan kapan?"),
    none: Phrase("The ledger of wages was not lost.", "Buku upah tidak hilang."),
    wish: Phrase(
      "A ledger of wages kept for as long as is asked", "Buku upah yang disimpan selama diminta"))

  static let attendanceKept = FactWords(
    Phrase("record of attendance", "catatan kehadiran"),
    ask: Phrase(
      "Does the master keep a record of attendance and hand it over at each stay in port?",
      "Apakah nakhoda menyimpan catatan kehadiran dan menyerahkannya di setiap pelabuhan?"),
    so: Phrase("The master keeps a record of attendance.", "Nakhoda menyimpan catatan kehadiran."),
    not: Phrase(
      "The master keeps no record of attendance.", "Nakhoda tidak menyimpan catatan kehadiran."),
    wish: Phrase("A record of attendance by the master", "Catatan kehadiran oleh nakhoda"))

  static let systemNumber = FactWords(
    Phrase("number in the home State's system", "nomor dalam sistem negara asal"),
    ask: Phrase(
      "Does the placement have a number in the home State's system?",
      "Apakah penempatan memiliki nomor dalam sistem negara asal?"),
    so: Phrase(
      "The placement has a number in the home State's system.",
      "Penempatan memiliki nomor dalam sistem negara asal."),
    not: Phrase(
      "The placement has no number in the home State's system.",
      "Penempatan tidak memiliki nomor dalam sistem negara asal."),
    wish: Phrase("A number in the home State's system", "Nomor dalam sistem negara asal"))
}
