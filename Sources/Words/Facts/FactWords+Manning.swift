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

  static let skipperMeans = FactWords(
    Phrase("skipper's means to comply", "sarana nakhoda untuk mematuhi"),
    ask: Phrase(
      "Does the owner give the skipper the means to comply? Ask the skipper.",
      "Apakah pemilik memberi nakhoda sarana untuk mematuhi? Tanyakan kepada nakhoda."),
    so: Phrase(
      "The owner gives the skipper the means to comply.",
      "Pemilik memberi nakhoda sarana untuk mematuhi."),
    not: Phrase(
      "The owner does not give the skipper the means to comply.",
      "Pemilik tidak memberi nakhoda sarana untuk mematuhi."),
    wish: Phrase("Means for the skipper to comply", "Sarana bagi nakhoda untuk mematuhi"))

  static let fatiguePrevented = FactWords(
    Phrase(
      "skipper's care against accidents and fatigue",
      "upaya nakhoda mencegah kecelakaan dan kelelahan"),
    ask: Phrase(
      "Does the skipper supervise the work so that accidents and fatigue are prevented?",
      "Apakah nakhoda mengawasi kerja agar kecelakaan dan kelelahan dicegah?"),
    so: Phrase(
      "The skipper supervises the work so that accidents and fatigue are prevented.",
      "Nakhoda mengawasi kerja agar kecelakaan dan kelelahan dicegah."),
    not: Phrase(
      "The skipper does not supervise the work against accidents and fatigue.",
      "Nakhoda tidak mengawasi kerja untuk mencegah kecelakaan dan kelelahan."),
    wish: Phrase(
      "Supervision against accidents and fatigue",
      "Pengawasan untuk mencegah kecelakaan dan kelelahan"))

  static let awarenessRaised = FactWords(
    Phrase("awareness of safety aboard", "kesadaran keselamatan di kapal"),
    ask: Phrase(
      "Does the skipper hold talks on safety and health aboard?",
      "Apakah nakhoda mengadakan pembahasan keselamatan dan kesehatan di kapal?"),
    so: Phrase(
      "The skipper holds talks on safety and health.",
      "Nakhoda mengadakan pembahasan keselamatan dan kesehatan."),
    not: Phrase(
      "The skipper holds no talks on safety and health.",
      "Nakhoda tidak mengadakan pembahasan keselamatan dan kesehatan."),
    wish: Phrase(
      "Talks on safety and health aboard", "Pembahasan keselamatan dan kesehatan di kapal"))

  static let skipperOverruled = FactWords(
    Phrase("constraint on the skipper's decisions", "pembatasan keputusan nakhoda"),
    ask: Phrase(
      "Did the owner constrain a decision of the skipper on safety?",
      "Apakah pemilik membatasi keputusan nakhoda tentang keselamatan?"),
    so: Phrase(
      "The owner constrained a decision of the skipper on safety.",
      "Pemilik membatasi keputusan nakhoda tentang keselamatan."),
    not: Phrase(
      "The owner leaves safety to the skipper.", "Pemilik menyerahkan keselamatan kepada nakhoda."))

  static let ordersObeyed = FactWords(
    Phrase("obedience to lawful orders", "kepatuhan pada perintah sah"),
    ask: Phrase(
      "Do the fishers follow the lawful orders of the skipper on safety?",
      "Apakah awak mematuhi perintah sah nakhoda tentang keselamatan?"),
    so: Phrase(
      "The fishers follow the lawful orders of the skipper.", "Awak mematuhi perintah sah nakhoda."),
    not: Phrase(
      "The fishers do not follow the lawful orders of the skipper.",
      "Awak tidak mematuhi perintah sah nakhoda."),
    wish: Phrase("Lawful orders followed", "Dipatuhinya perintah sah"))
}
