import Law

/// Who commands and mans the vessel.
extension FactWords {
  static let skipperCertified = FactWords(
    Phrase("certificate of the skipper", "sertifikat nakhoda"),
    ask: Phrase(
      "Does the skipper hold a certificate of competency?",
      "Apakah nakhoda memiliki sertifikat kecakapan?"),
    so: Phrase(
      "The skipper holds a certificate of competency.", "Nakhoda memiliki sertifikat kecakapan."),
    not: Phrase(
      "The skipper holds no certificate of competency.",
      "Nakhoda tidak memiliki sertifikat kecakapan."))

  static let skipperCertificateExpires = FactWords(
    Phrase("last day of the skipper's certificate", "hari terakhir sertifikat nakhoda"),
    ask: Phrase(
      "Until which day does the skipper's certificate run?",
      "Sampai tanggal berapa sertifikat nakhoda berlaku?"),
    none: Phrase(
      "The skipper's certificate does not run out.", "Sertifikat nakhoda tidak berakhir."))

  static let manningMinimum = FactWords(
    Phrase("least crew set by the flag State", "jumlah awak minimum dari negara bendera"),
    ask: Phrase(
      "How many persons does the manning document ask for?",
      "Berapa orang yang diminta dokumen pengawakan?"))

  static let manningAboard = FactWords(
    Phrase("number of fishers aboard", "jumlah awak di kapal"),
    ask: Phrase("How many fishers are aboard?", "Berapa awak yang ada di kapal?"))

  static let manningPosts = FactWords(
    Phrase(
      "qualifications that the manning document asks for", "kualifikasi menurut dokumen pengawakan"),
    ask: Phrase(
      "Is every post of the manning document filled by somebody qualified?",
      "Apakah setiap jabatan dalam dokumen pengawakan diisi orang yang cakap?"),
    so: Phrase(
      "Every post of the manning document is filled.",
      "Setiap jabatan dalam dokumen pengawakan terisi."),
    not: Phrase(
      "A post of the manning document is not filled.",
      "Ada jabatan dalam dokumen pengawakan yang tidak terisi."))
}
