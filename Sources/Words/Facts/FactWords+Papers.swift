import Law

/// Medical certificates and the fisher's own documents.
extension FactWords {
  static let medical = FactWords(
    Phrase("medical certificate", "sertifikat kesehatan"),
    ask: Phrase(
      "Is there a medical certificate? Ask to see it.",
      "Apakah ada sertifikat kesehatan? Mintalah untuk diperlihatkan."),
    none: Phrase("There is no medical certificate.", "Tidak ada sertifikat kesehatan."),
    open: Phrase("whether there is a medical certificate", "apakah ada sertifikat kesehatan"))

  static let medicalIssued = FactWords(
    Phrase("day of issue of the medical certificate", "tanggal terbit sertifikat kesehatan"),
    ask: Phrase(
      "On which day was the medical certificate issued?",
      "Tanggal berapa sertifikat kesehatan diterbitkan?"))

  static let medicalExpires = FactWords(
    Phrase("last day of the medical certificate", "hari terakhir sertifikat kesehatan"),
    ask: Phrase(
      "Until which day does the medical certificate run?",
      "Sampai tanggal berapa sertifikat kesehatan berlaku?"))

  static let medicalPractitioner = FactWords(
    Phrase("standing of the doctor", "kewenangan dokter"),
    ask: Phrase(
      "Was the certificate issued by a qualified doctor?",
      "Apakah sertifikat diterbitkan dokter yang berwenang?"),
    so: Phrase(
      "A qualified doctor issued the certificate.", "Sertifikat diterbitkan dokter yang berwenang."),
    not: Phrase(
      "No qualified doctor issued the certificate.",
      "Sertifikat tidak diterbitkan dokter yang berwenang."))

  static let medicalHearingSight = FactWords(
    Phrase("statement on hearing and sight", "pernyataan tentang pendengaran dan penglihatan"),
    ask: Phrase(
      "Does the certificate say that hearing and sight are good enough?",
      "Apakah sertifikat menyatakan pendengaran dan penglihatan memadai?"),
    so: Phrase(
      "The certificate says that hearing and sight are good enough.",
      "Sertifikat menyatakan pendengaran dan penglihatan memadai."),
    not: Phrase(
      "The certificate does not say that hearing and sight are good enough.",
      "Sertifikat tidak menyatakan pendengaran dan penglihatan memadai."))

  static let medicalNoCondition = FactWords(
    Phrase(
      "statement on conditions made worse at sea",
      "pernyataan tentang penyakit yang memburuk di laut"),
    ask: Phrase(
      "Does the certificate say that no illness would grow worse at sea?",
      "Apakah sertifikat menyatakan tidak ada penyakit yang memburuk di laut?"),
    so: Phrase(
      "The certificate says that no illness would grow worse at sea.",
      "Sertifikat menyatakan tidak ada penyakit yang memburuk di laut."),
    not: Phrase(
      "The certificate does not say that no illness would grow worse at sea.",
      "Sertifikat tidak menyatakan tidak adanya penyakit yang memburuk di laut."))

  static let medicalFit = FactWords(
    Phrase("statement of fitness for the work", "pernyataan layak kerja"),
    ask: Phrase(
      "Does the certificate say that the fisher is fit for the work?",
      "Apakah sertifikat menyatakan awak kapal layak untuk pekerjaannya?"),
    so: Phrase(
      "The certificate says that the fisher is fit for the work.",
      "Sertifikat menyatakan awak kapal layak untuk pekerjaannya."),
    not: Phrase(
      "The certificate does not say that the fisher is fit for the work.",
      "Sertifikat tidak menyatakan awak kapal layak untuk pekerjaannya."))

  static let documents = FactWords(
    Phrase("record of the fisher's documents", "catatan dokumen awak kapal"),
    ask: Phrase(
      "Which documents does the fisher have, and who keeps them?",
      "Dokumen apa yang dimiliki awak kapal, dan siapa yang memegangnya?"),
    none: Phrase("The fisher has no documents.", "Awak kapal tidak memiliki dokumen."),
    open: Phrase("which documents the fisher has", "dokumen apa yang dimiliki awak kapal"))

  static let documentType = FactWords(
    Phrase("kind of the document", "jenis dokumen"),
    ask: Phrase("What kind of document is it?", "Dokumen jenis apa ini?"))

  static let documentHolder = FactWords(
    Phrase("holder of the document", "pemegang dokumen"),
    ask: Phrase(
      "Who holds the document? Ask the fisher alone.",
      "Siapa yang memegang dokumen? Tanyakan kepada awak kapal seorang diri."),
    open: Phrase("who holds the document", "siapa yang memegang dokumen"))

  static let documentAccess = FactWords(
    Phrase("fisher's access to the document", "akses awak kapal ke dokumen"),
    ask: Phrase(
      "Does the fisher get the document back whenever asked for?",
      "Apakah awak kapal mendapat dokumennya kapan pun diminta?"),
    so: Phrase(
      "The fisher gets the document back whenever asked for.",
      "Awak kapal mendapat dokumennya kapan pun diminta."),
    not: Phrase(
      "The fisher does not get the document back when asked for.",
      "Awak kapal tidak mendapat dokumennya ketika diminta."))

  static let documentConsent = FactWords(
    Phrase("fisher's written consent", "persetujuan tertulis awak kapal"),
    ask: Phrase(
      "Did the fisher agree freely and in writing that another keeps the document?",
      "Apakah awak kapal setuju secara bebas dan tertulis dokumennya dipegang orang lain?"),
    so: Phrase(
      "The fisher agreed in writing that another keeps the document.",
      "Awak kapal setuju secara tertulis dokumennya dipegang orang lain."),
    not: Phrase(
      "The fisher did not agree in writing that another keeps the document.",
      "Awak kapal tidak setuju secara tertulis dokumennya dipegang orang lain."))

  static let documentBirthDate = FactWords(
    Phrase("birth date on the document", "tanggal lahir pada dokumen"),
    ask: Phrase(
      "Which birth date does the document show?", "Tanggal lahir apa yang tertera pada dokumen?"),
    none: Phrase("The document shows no birth date.", "Dokumen tidak memuat tanggal lahir."))

  static let documentIssued = FactWords(
    Phrase("day of issue of the document", "tanggal terbit dokumen"),
    ask: Phrase("On which day was the document issued?", "Tanggal berapa dokumen diterbitkan?"))

  static let documentExpires = FactWords(
    Phrase("last day of the document", "hari terakhir dokumen"),
    ask: Phrase("Until which day does the document run?", "Sampai tanggal berapa dokumen berlaku?"))
}
