import Law

/// A fisher who may be a victim of trafficking or forced labour.
extension FactWords {
  static let victimStatus = FactWords(
    Phrase("identification as a victim", "identifikasi sebagai korban"),
    ask: Phrase(
      "Was the fisher screened as a possible victim, and with what result?",
      "Apakah awak diperiksa sebagai kemungkinan korban, dan apa hasilnya?"))

  static let victimReported = FactWords(
    Phrase("first report of the case", "laporan pertama kasus"),
    ask: Phrase(
      "On which day was the case first reported?", "Kapan kasus ini pertama kali dilaporkan?"))

  static let assistanceBegun = FactWords(
    Phrase("first help for the victim", "bantuan pertama bagi korban"),
    ask: Phrase(
      "On which day did help begin: interpreter, safe place, lawyer, consul with consent?",
      "Kapan bantuan dimulai: juru bahasa, tempat aman, pengacara, konsul dengan persetujuan?"),
    none: Phrase("No help was given yet.", "Bantuan belum diberikan."),
    wish: Phrase("Help within the day", "Bantuan dalam sehari"))

  static let victimDecision = FactWords(
    Phrase("decision on the identification", "putusan identifikasi"),
    ask: Phrase(
      "On which day was the decision on the identification served?",
      "Kapan putusan identifikasi disampaikan?"),
    none: Phrase(
      "No decision on the identification was served.", "Putusan identifikasi belum disampaikan."))

  static let victimObjected = FactWords(
    Phrase("objection to the decision", "keberatan atas putusan"),
    ask: Phrase(
      "Did the person object to the decision, and on which day?",
      "Apakah yang bersangkutan berkeberatan atas putusan, dan kapan?"),
    none: Phrase("There was no objection to the decision.", "Tidak ada keberatan atas putusan."))

  static let victimRemoved = FactWords(
    Phrase("removal from the country", "pemulangan paksa"),
    ask: Phrase(
      "Was the person removed from the country by force, and on which day?",
      "Apakah yang bersangkutan dipulangkan paksa, dan kapan?"),
    none: Phrase(
      "The person was not removed by force.", "Yang bersangkutan tidak dipulangkan paksa."),
    wish: Phrase(
      "No removal before the final decision", "Tidak dipulangkan paksa sebelum putusan akhir"))

  static let victimPunished = FactWords(
    Phrase("punishment for a forced act", "hukuman atas perbuatan terpaksa"),
    ask: Phrase(
      "Was the person punished for an act that was forced on them?",
      "Apakah yang bersangkutan dihukum atas perbuatan yang dipaksakan?"),
    so: Phrase(
      "The person was punished for an act that was forced on them.",
      "Yang bersangkutan dihukum atas perbuatan yang dipaksakan."),
    not: Phrase(
      "The person was not punished for a forced act.",
      "Yang bersangkutan tidak dihukum atas perbuatan terpaksa."))

  static let victimRemedied = FactWords(
    Phrase("access to a remedy", "akses pemulihan hak"),
    ask: Phrase(
      "Does the person have access to a remedy, compensation among it?",
      "Apakah yang bersangkutan mendapat akses pemulihan, termasuk ganti rugi?"),
    so: Phrase("The person has access to a remedy.", "Yang bersangkutan mendapat akses pemulihan."),
    not: Phrase(
      "The person has no access to a remedy.", "Yang bersangkutan tidak mendapat akses pemulihan."),
    wish: Phrase(
      "Access to a remedy, compensation among it", "Akses pemulihan, termasuk ganti rugi"))

  static let workAsPunishment = FactWords(
    Phrase("work imposed as a punishment", "kerja sebagai hukuman"),
    ask: Phrase(
      "Was work imposed as discipline, or as a punishment for a strike?",
      "Apakah kerja dipaksakan sebagai disiplin, atau hukuman atas mogok?"),
    so: Phrase("Work was imposed as a punishment.", "Kerja dipaksakan sebagai hukuman."),
    not: Phrase(
      "No work was imposed as a punishment.", "Tidak ada kerja yang dipaksakan sebagai hukuman."))
}
