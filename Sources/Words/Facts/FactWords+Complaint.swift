import Law

/// A complaint by the fisher, and what followed.
extension FactWords {
  static let complainedOn = FactWords(
    Phrase("complaint of the fisher", "pengaduan awak"),
    ask: Phrase(
      "On which day did the fisher complain or testify? Ask the fisher alone.",
      "Kapan awak mengadu atau bersaksi? Tanyakan berdua saja."),
    none: Phrase("The fisher made no complaint.", "Awak tidak mengadu."))

  static let complaintHeard = FactWords(
    Phrase("hearing of the complaint", "pemeriksaan pengaduan"),
    ask: Phrase(
      "On which day did the authority hear the complaint?",
      "Kapan otoritas memeriksa pengaduan itu?"),
    none: Phrase("The complaint was not heard.", "Pengaduan tidak diperiksa."),
    wish: Phrase("A hearing of the complaint in time", "Pemeriksaan pengaduan pada waktunya"))

  static let dismissedOn = FactWords(
    Phrase("dismissal of the fisher", "pemecatan awak"),
    ask: Phrase("Was the fisher dismissed, and on which day?", "Apakah awak dipecat, dan kapan?"),
    none: Phrase("The fisher was not dismissed.", "Awak tidak dipecat."))

  static let otherReasonProved = FactWords(
    Phrase("lawful reason for the dismissal", "alasan sah pemecatan"),
    ask: Phrase(
      "Is another, lawful reason for the dismissal proved?",
      "Apakah alasan lain yang sah atas pemecatan terbukti?"),
    so: Phrase(
      "Another, lawful reason for the dismissal is proved.",
      "Alasan lain yang sah atas pemecatan terbukti."),
    not: Phrase(
      "No other reason for the dismissal is proved.",
      "Tidak ada alasan lain atas pemecatan yang terbukti."),
    wish: Phrase(
      "The fisher back at work, or another reason proved",
      "Awak bekerja kembali, atau alasan lain terbukti"))

  static let pressured = FactWords(
    Phrase("pressure over the complaint", "tekanan karena pengaduan"),
    ask: Phrase(
      "Was the fisher put under pressure because of the complaint? Ask the fisher alone.",
      "Apakah awak ditekan karena pengaduannya? Tanyakan berdua saja."),
    so: Phrase(
      "The fisher was put under pressure because of the complaint.",
      "Awak ditekan karena pengaduannya."),
    not: Phrase("The fisher was not put under pressure.", "Awak tidak ditekan."))
}
