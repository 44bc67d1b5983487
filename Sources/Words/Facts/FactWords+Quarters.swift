import Law

/// Sleeping rooms and what surrounds them.
extension FactWords {
  static let habitable = FactWords(
    Phrase("state of the quarters", "keadaan akomodasi"),
    ask: Phrase(
      "Are the quarters safe, large enough, equipped and in good order?",
      "Apakah akomodasi aman, cukup luas, lengkap dan terawat?"),
    so: Phrase(
      "The quarters are safe, large enough and in good order.",
      "Akomodasi aman, cukup luas dan terawat."),
    not: Phrase(
      "The quarters are unsafe, too small or in bad order.",
      "Akomodasi tidak aman, terlalu sempit atau tidak terawat."))

  static let quartersClosed = FactWords(
    Phrase(
      "separation of sleeping rooms from fish rooms and machinery",
      "pemisahan kamar tidur dari ruang ikan dan mesin"),
    ask: Phrase(
      "Are sleeping rooms without direct openings to fish rooms and machinery?",
      "Apakah kamar tidur tanpa bukaan langsung ke ruang ikan dan mesin?"),
    so: Phrase(
      "No fish room or machinery opens straight into a sleeping room.",
      "Tidak ada ruang ikan atau mesin yang terbuka langsung ke kamar tidur."),
    not: Phrase(
      "A fish room or machinery opens straight into a sleeping room.",
      "Ada ruang ikan atau mesin yang terbuka langsung ke kamar tidur."))

  static let quartersBulkheads = FactWords(
    Phrase("bulkheads around the sleeping rooms", "sekat di sekeliling kamar tidur"),
    ask: Phrase(
      "Do tight bulkheads part sleeping rooms from galley, stores and common sanitary rooms?",
      "Apakah sekat rapat memisahkan kamar tidur dari dapur, gudang dan kamar mandi bersama?"),
    so: Phrase(
      "Tight bulkheads part the sleeping rooms from galley, stores and common sanitary rooms.",
      "Sekat rapat memisahkan kamar tidur dari dapur, gudang dan kamar mandi bersama."),
    not: Phrase(
      "No tight bulkheads part the sleeping rooms from galley, stores or common sanitary rooms.",
      "Tidak ada sekat rapat antara kamar tidur dan dapur, gudang atau kamar mandi bersama."))

  static let quartersEscapes = FactWords(
    Phrase("emergency escapes", "jalan keluar darurat"),
    ask: Phrase(
      "Are there emergency escapes, and are they free?",
      "Apakah ada jalan keluar darurat yang tidak terhalang?"),
    so: Phrase(
      "There are free emergency escapes.", "Ada jalan keluar darurat yang tidak terhalang."),
    not: Phrase(
      "Emergency escapes are lacking or blocked.", "Jalan keluar darurat tidak ada atau terhalang.")
  )

  static let quartersVentilated = FactWords(
    Phrase("ventilation of the quarters", "ventilasi akomodasi"),
    ask: Phrase("Are the quarters ventilated?", "Apakah akomodasi berventilasi?"),
    so: Phrase("The quarters are ventilated.", "Akomodasi berventilasi."),
    not: Phrase("The quarters are not ventilated.", "Akomodasi tidak berventilasi."))

  static let quartersVentilation = FactWords(
    Phrase("controlled ventilation", "sistem ventilasi terkendali"),
    ask: Phrase(
      "Does a controlled ventilation system run whenever fishers are aboard?",
      "Apakah sistem ventilasi terkendali berjalan setiap kali awak di kapal?"),
    so: Phrase(
      "Controlled ventilation runs whenever fishers are aboard.",
      "Ventilasi terkendali berjalan setiap kali awak di kapal."),
    not: Phrase(
      "No controlled ventilation runs while fishers are aboard.",
      "Tidak ada ventilasi terkendali selama awak di kapal."))

  static let quartersHeated = FactWords(
    Phrase("heating of the quarters", "pemanasan akomodasi"),
    ask: Phrase("Are the quarters warm enough?", "Apakah akomodasi cukup hangat?"),
    so: Phrase("The quarters are warm enough.", "Akomodasi cukup hangat."),
    not: Phrase("The quarters are not warm enough.", "Akomodasi tidak cukup hangat."))

  static let quartersHeating = FactWords(
    Phrase("heating system", "sistem pemanas"),
    ask: Phrase("Is there a heating system?", "Apakah ada sistem pemanas?"),
    so: Phrase("There is a heating system.", "Ada sistem pemanas."),
    not: Phrase("There is no heating system.", "Tidak ada sistem pemanas."))

  static let quartersCooled = FactWords(
    Phrase("air conditioning", "penyejuk udara"),
    ask: Phrase(
      "Are quarters, bridge and control rooms air-conditioned?",
      "Apakah akomodasi, anjungan dan ruang kendali berpenyejuk udara?"),
    so: Phrase(
      "Quarters, bridge and control rooms are air-conditioned.",
      "Akomodasi, anjungan dan ruang kendali berpenyejuk udara."),
    not: Phrase(
      "Quarters, bridge or control rooms are not air-conditioned.",
      "Akomodasi, anjungan atau ruang kendali tidak berpenyejuk udara."))

  static let quartersLit = FactWords(
    Phrase("lighting of the quarters", "penerangan akomodasi"),
    ask: Phrase(
      "Are the quarters lit well enough to read a newspaper?",
      "Apakah akomodasi cukup terang untuk membaca koran?"),
    so: Phrase("The quarters are well lit.", "Akomodasi cukup terang."),
    not: Phrase("The quarters are badly lit.", "Akomodasi kurang terang."))

  static let berthLights = FactWords(
    Phrase("reading light at every berth", "lampu baca di setiap tempat tidur"),
    ask: Phrase(
      "Does every berth have a reading light?", "Apakah setiap tempat tidur memiliki lampu baca?"),
    so: Phrase("Every berth has a reading light.", "Setiap tempat tidur memiliki lampu baca."),
    not: Phrase("A berth has no reading light.", "Ada tempat tidur tanpa lampu baca."))

  static let emergencyLight = FactWords(
    Phrase("emergency lighting", "penerangan darurat"),
    ask: Phrase(
      "Do the sleeping rooms have emergency lighting?",
      "Apakah kamar tidur memiliki penerangan darurat?"),
    so: Phrase(
      "The sleeping rooms have emergency lighting.", "Kamar tidur memiliki penerangan darurat."),
    not: Phrase(
      "The sleeping rooms have no emergency lighting.",
      "Kamar tidur tidak memiliki penerangan darurat."))

  static let quartersAbaft = FactWords(
    Phrase("place of sleeping and mess rooms", "letak kamar tidur dan ruang makan"),
    ask: Phrase(
      "Do all sleeping and mess rooms lie behind the collision bulkhead?",
      "Apakah semua kamar tidur dan ruang makan terletak di belakang sekat tubrukan?"),
    so: Phrase(
      "All sleeping and mess rooms lie behind the collision bulkhead.",
      "Semua kamar tidur dan ruang makan terletak di belakang sekat tubrukan."),
    not: Phrase(
      "A sleeping or mess room lies before the collision bulkhead.",
      "Ada kamar tidur atau ruang makan di depan sekat tubrukan."))

  static let quartersOfficers = FactWords(
    Phrase("separate room for officers", "kamar terpisah bagi perwira"),
    ask: Phrase(
      "Do officers have a sleeping room of their own?",
      "Apakah perwira memiliki kamar tidur sendiri?"),
    so: Phrase(
      "Officers have a sleeping room of their own.", "Perwira memiliki kamar tidur sendiri."),
    not: Phrase(
      "Officers have no sleeping room of their own.", "Perwira tidak memiliki kamar tidur sendiri.")
  )
}
