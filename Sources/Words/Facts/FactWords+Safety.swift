import Law

/// Safety and health at work aboard.
extension FactWords {
  static let safetyAccident = FactWords(
    Phrase("accident aboard", "kecelakaan di kapal"),
    ask: Phrase("Was there an accident aboard?", "Adakah kecelakaan di kapal?"),
    so: Phrase("There was an accident aboard.", "Ada kecelakaan di kapal."),
    not: Phrase("There was no accident aboard.", "Tidak ada kecelakaan di kapal."))

  static let safetyReported = FactWords(
    Phrase("report of the accident", "laporan kecelakaan"),
    ask: Phrase(
      "Was the accident reported and recorded?", "Apakah kecelakaan dilaporkan dan dicatat?"),
    so: Phrase("The accident was reported.", "Kecelakaan dilaporkan."),
    not: Phrase("The accident was not reported.", "Kecelakaan tidak dilaporkan."))

  static let safetyGearTraining = FactWords(
    Phrase("training in the fishing gear", "pelatihan alat tangkap"),
    ask: Phrase(
      "Are fishers trained in the gear before they use it?",
      "Apakah awak dilatih memakai alat sebelum menggunakannya?"),
    so: Phrase(
      "Fishers are trained in the gear before they use it.",
      "Awak dilatih memakai alat sebelum menggunakannya."),
    not: Phrase(
      "Fishers use gear in which they were not trained.", "Awak memakai alat tanpa pelatihan."))

  static let safetyProcedures = FactWords(
    Phrase("written procedures against accidents", "prosedur tertulis pencegahan kecelakaan"),
    ask: Phrase(
      "Are there written procedures against accidents and disease aboard?",
      "Apakah ada prosedur tertulis pencegahan kecelakaan dan penyakit di kapal?"),
    so: Phrase(
      "There are written procedures against accidents and disease.",
      "Ada prosedur tertulis pencegahan kecelakaan dan penyakit."),
    not: Phrase(
      "There are no written procedures against accidents and disease.",
      "Tidak ada prosedur tertulis pencegahan kecelakaan dan penyakit."))

  static let safetyRisk = FactWords(
    Phrase("evaluation of risks", "penilaian risiko"),
    ask: Phrase(
      "Were the risks of the work aboard evaluated?", "Apakah risiko kerja di kapal sudah dinilai?"),
    so: Phrase(
      "The risks of the work aboard were evaluated.", "Risiko kerja di kapal sudah dinilai."),
    not: Phrase(
      "The risks of the work aboard were never evaluated.",
      "Risiko kerja di kapal belum pernah dinilai."))

  static let safetyRiskCrew = FactWords(
    Phrase("fishers' part in the evaluation of risks", "peran awak dalam penilaian risiko"),
    ask: Phrase(
      "Did fishers take part in evaluating the risks?", "Apakah awak ikut menilai risiko?"),
    so: Phrase("Fishers took part in evaluating the risks.", "Awak ikut menilai risiko."),
    not: Phrase("Fishers had no part in evaluating the risks.", "Awak tidak ikut menilai risiko."))

  static let safetyYoungSizes = FactWords(
    Phrase("fit of safety equipment for the young", "ukuran alat keselamatan bagi yang muda"),
    ask: Phrase(
      "Does safety and survival equipment fit those under 18?",
      "Apakah alat keselamatan pas bagi yang di bawah 18 tahun?"),
    so: Phrase(
      "Safety equipment fits those under 18.", "Alat keselamatan pas bagi yang di bawah 18 tahun."),
    not: Phrase(
      "Safety equipment does not fit those under 18.",
      "Alat keselamatan tidak pas bagi yang di bawah 18 tahun."))

  static let lifeJackets = FactWords(
    Phrase("life jackets on deck", "jaket penolong di geladak"),
    ask: Phrase(
      "Does everybody on deck wear a life jacket?",
      "Apakah setiap orang di geladak memakai jaket penolong?"),
    so: Phrase(
      "Everybody on deck wears a life jacket.", "Setiap orang di geladak memakai jaket penolong."),
    not: Phrase(
      "Not everybody on deck wears a life jacket.",
      "Tidak setiap orang di geladak memakai jaket penolong."),
    wish: Phrase("Life jackets worn on deck", "Jaket penolong dipakai di geladak"))
}
