import Law

/// What national law asks about vessel, placement, agency and agreement.
extension FactWords {
  static let vesselGear = FactWords(
    Phrase("gear of the vessel", "alat tangkap kapal"),
    ask: Phrase("With which gear does the vessel fish?", "Alat tangkap apa yang dipakai kapal?"))

  static let vesselProvince = FactWords(
    Phrase("Thai province of the vessel's port", "provinsi Thailand pelabuhan kapal"),
    ask: Phrase(
      "In which Thai province does the vessel have its port?",
      "Di provinsi Thailand mana pelabuhan kapal?"))

  static let vesselBeyondFlagWaters = FactWords(
    Phrase(
      "fishing outside the flag State's waters", "penangkapan di luar perairan negara bendera"),
    ask: Phrase(
      "Does the vessel fish outside the waters of its flag State?",
      "Apakah kapal menangkap ikan di luar perairan negara benderanya?"),
    so: Phrase(
      "The vessel fishes outside the waters of its flag State.",
      "Kapal menangkap ikan di luar perairan negara benderanya."),
    not: Phrase(
      "The vessel stays in the waters of its flag State.",
      "Kapal tetap di perairan negara benderanya."))

  static let vesselSatellite = FactWords(
    Phrase("equipment to send messages", "alat kirim pesan"),
    ask: Phrase(
      "Can everybody aboard send messages at any time? Look at the equipment.",
      "Apakah setiap awak dapat mengirim pesan kapan saja? Periksa alatnya."),
    so: Phrase(
      "The crew can send messages at any time.", "Awak dapat mengirim pesan kapan saja."),
    not: Phrase(
      "There is no equipment to send messages.", "Tidak ada alat untuk mengirim pesan."),
    wish: Phrase("Equipment to send messages aboard", "Alat kirim pesan di kapal"))

  static let vesselDepartureReported = FactWords(
    Phrase("report of the last departure", "laporan keberangkatan terakhir"),
    ask: Phrase(
      "Was the crew reported before the vessel last left port?",
      "Apakah awak dilaporkan sebelum kapal terakhir berangkat?"),
    so: Phrase(
      "The crew was reported before the last departure.",
      "Awak dilaporkan sebelum keberangkatan terakhir."),
    not: Phrase(
      "The crew was not reported before the last departure.",
      "Awak tidak dilaporkan sebelum keberangkatan terakhir."),
    wish: Phrase("A report of the crew before departure", "Laporan awak sebelum berangkat"))

  static let placementEndReason = FactWords(
    Phrase("end of the placement", "akhir penempatan"),
    ask: Phrase("Why did the placement end?", "Mengapa penempatan berakhir?"))

  static let placementWageGuarantee = FactWords(
    Phrase("guarantee of the wage", "jaminan upah"),
    ask: Phrase(
      "Did the operator join the wage advance scheme or give a bank guarantee?",
      "Apakah operator ikut skema talangan upah atau memberi jaminan bank?"),
    so: Phrase("The wage was guaranteed before the hiring.", "Upah dijamin sebelum perekrutan."),
    not: Phrase(
      "The wage was not guaranteed before the hiring.", "Upah tidak dijamin sebelum perekrutan."),
    wish: Phrase("A guarantee of the wage before hiring", "Jaminan upah sebelum perekrutan"))

  static let placementSocialSecurity = FactWords(
    Phrase("registration for social security", "pendaftaran jaminan sosial"),
    ask: Phrase(
      "Does the fisher have a social security number?",
      "Apakah awak kapal memiliki nomor jaminan sosial?"),
    so: Phrase(
      "The fisher is registered for social security.", "Awak kapal terdaftar dalam jaminan sosial."),
    not: Phrase(
      "The fisher is not registered for social security.",
      "Awak kapal tidak terdaftar dalam jaminan sosial."),
    wish: Phrase("Registration for social security", "Pendaftaran jaminan sosial"))

  static let placementJourneyReported = FactWords(
    Phrase("report of the journey", "laporan perjalanan"),
    ask: Phrase(
      "Did the fisher report departure at home and arrival to the mission?",
      "Apakah awak kapal melapor saat berangkat dan kepada perwakilan saat tiba?"),
    so: Phrase("The journey was reported.", "Perjalanan dilaporkan."),
    not: Phrase("The journey was not reported.", "Perjalanan tidak dilaporkan."),
    wish: Phrase("A late report of the journey", "Laporan perjalanan menyusul"))

  static let placementInspectorMet = FactWords(
    Phrase("last meeting with a labour inspector", "pertemuan terakhir dengan pengawas"),
    ask: Phrase(
      "When did the fisher last meet a labour inspector?",
      "Kapan awak kapal terakhir bertemu pengawas ketenagakerjaan?"),
    none: Phrase(
      "The fisher never met a labour inspector.", "Awak kapal belum pernah bertemu pengawas."),
    wish: Phrase("A meeting with a labour inspector", "Pertemuan dengan pengawas"))

  static let placementShorterRest = FactWords(
    Phrase("agreement on shorter rest", "persetujuan istirahat lebih singkat"),
    ask: Phrase(
      "Did fisher and owner agree that rest may be shorter and made good?",
      "Apakah awak dan pemilik sepakat istirahat lebih singkat lalu diganti?"),
    so: Phrase(
      "Shorter rest was agreed, to be made good.",
      "Istirahat lebih singkat disepakati, lalu diganti."
    ),
    not: Phrase("Shorter rest was not agreed.", "Istirahat lebih singkat tidak disepakati."))

  static let placementEmbarkedIn = FactWords(
    Phrase("State in which the fisher went aboard", "negara tempat awak naik kapal"),
    ask: Phrase("In which State did the fisher go aboard?", "Di negara mana awak naik kapal?"))

  static let mealTimes = FactWords(
    Phrase("time for meals", "waktu makan"),
    ask: Phrase(
      "Is there time for every meal, and an hour for the main one?",
      "Apakah ada waktu untuk setiap makan, dan satu jam untuk makan utama?"),
    so: Phrase(
      "There is time for every meal, an hour for the main one.",
      "Ada waktu untuk setiap makan, satu jam untuk makan utama."),
    not: Phrase("There is too little time for meals.", "Waktu makan terlalu singkat."),
    wish: Phrase("An hour for the main meal", "Satu jam untuk makan utama"))

  static let agencyHeads = FactWords(
    Phrase("persons that the agent plans to place", "rencana jumlah penempatan agen"),
    ask: Phrase(
      "How many persons does the agent plan to place?",
      "Berapa orang yang direncanakan ditempatkan agen?"))
}
