import Law

/// What is known across placements.
extension FactWords {
  static let vesselDeaths = FactWords(
    Phrase("deaths and disappearances aboard", "kematian dan kehilangan di kapal"),
    ask: Phrase(
      "On which days did somebody aboard die or go missing?",
      "Tanggal berapa ada orang di kapal yang meninggal atau hilang?"),
    none: Phrase(
      "Nobody aboard died or went missing.", "Tidak ada orang di kapal yang meninggal atau hilang."),
    wish: Phrase(
      "Every death and disappearance looked into",
      "Setiap kematian dan kehilangan diselidiki"))

  static let vesselEndsKnown = FactWords(
    Phrase("reasons why people left the vessel", "alasan orang meninggalkan kapal"),
    ask: Phrase(
      "Why did everybody who left the vessel leave?",
      "Mengapa setiap orang yang meninggalkan kapal pergi?"),
    so: Phrase(
      "It is known of everybody who left the vessel why.",
      "Alasan setiap orang yang meninggalkan kapal diketahui."),
    not: Phrase(
      "It is not known of everybody who left the vessel why.",
      "Alasan setiap orang yang meninggalkan kapal tidak seluruhnya diketahui."))

  static let crewUnaccounted = FactWords(
    Phrase("number of people not accounted for", "jumlah orang yang tidak jelas keberadaannya"),
    ask: Phrase(
      "Where is everybody who came aboard and is on the crew list no longer?",
      "Di mana setiap orang yang naik kapal dan tidak lagi tercantum dalam daftar awak?"),
    wish: Phrase(
      "Everybody who came aboard accounted for", "Keberadaan setiap orang yang naik kapal jelas"))

  static let agencyReports = FactWords(
    Phrase(
      "persons placed by the agency with a reported sign of forced labour",
      "orang tempatan agensi dengan laporan tanda kerja paksa"),
    ask: Phrase(
      "Who else placed by the agency reported a sign of forced labour, and when?",
      "Siapa lagi tempatan agensi yang melaporkan tanda kerja paksa, dan kapan?"),
    none: Phrase(
      "Nobody placed by the agency reported a sign of forced labour.",
      "Tidak ada orang tempatan agensi yang melaporkan tanda kerja paksa."),
    wish: Phrase(
      "Everybody whom the agency placed asked alone",
      "Setiap orang tempatan agensi ditanyai sendiri-sendiri"))

  static let sameHoursDays = FactWords(
    Phrase(
      "number of days with the hours of somebody else aboard",
      "jumlah hari dengan jam orang lain di kapal"),
    ask: Phrase(
      "Whose record of rest shows the very same hours?",
      "Catatan istirahat siapa yang menunjukkan jam yang persis sama?"),
    none: Phrase(
      "Nobody else aboard has a record of rest.",
      "Tidak ada orang lain di kapal yang memiliki catatan istirahat."),
    wish: Phrase(
      "A record of rest kept for each fisher alone",
      "Catatan istirahat dibuat tersendiri bagi setiap awak"))

  static let otherStays = FactWords(
    Phrase("other stays aboard vessels", "masa lain di kapal-kapal"),
    ask: Phrase(
      "On which other vessels was the fisher, and when?",
      "Di kapal mana lagi awak kapal pernah bekerja, dan kapan?"),
    none: Phrase(
      "The fisher is on record aboard no other vessel.",
      "Awak kapal tidak tercatat di kapal lain."),
    wish: Phrase(
      "It is settled who was aboard which vessel", "Jelas siapa berada di kapal mana"))

  static let otherStayEmbarked = FactWords(
    Phrase("first day aboard the other vessel", "hari pertama di kapal lain"),
    ask: Phrase(
      "On which day did the fisher go aboard the other vessel?",
      "Tanggal berapa awak kapal naik kapal lain itu?"))

  static let otherStayDisembarked = FactWords(
    Phrase("last day aboard the other vessel", "hari terakhir di kapal lain"),
    ask: Phrase(
      "On which day did the fisher leave the other vessel?",
      "Tanggal berapa awak kapal meninggalkan kapal lain itu?"),
    none: Phrase(
      "The fisher has not left the other vessel.", "Awak kapal belum meninggalkan kapal lain itu."))
}
