import Law

/// What kind of vessel it is and where it works, for Annex III.
extension FactWords {
  static let vesselNew = FactWords(
    Phrase("standing as a new vessel", "status sebagai kapal baru"),
    ask: Phrase(
      "Does the vessel count as new under Annex III?",
      "Apakah kapal termasuk kapal baru menurut Lampiran III?"),
    so: Phrase(
      "The vessel counts as new under Annex III.", "Kapal termasuk kapal baru menurut Lampiran III."
    ),
    not: Phrase(
      "The vessel does not count as new under Annex III.",
      "Kapal tidak termasuk kapal baru menurut Lampiran III."))

  static let vesselBuildContract = FactWords(
    Phrase("day of the building contract", "tanggal kontrak pembangunan"),
    ask: Phrase(
      "When was the contract for building or major conversion placed?",
      "Kapan kontrak pembangunan atau perombakan besar dibuat?"),
    none: Phrase("There is no building contract.", "Tidak ada kontrak pembangunan."))

  static let vesselKeelLaid = FactWords(
    Phrase("day the keel was laid", "tanggal peletakan lunas"),
    ask: Phrase("When was the keel laid?", "Kapan lunas kapal diletakkan?"))

  static let vesselDelivered = FactWords(
    Phrase("day of delivery of the vessel", "tanggal penyerahan kapal"),
    ask: Phrase("When was the vessel delivered?", "Kapan kapal diserahterimakan?"))

  static let vesselLivedAboard = FactWords(
    Phrase("life aboard in port", "kehidupan di kapal saat di pelabuhan"),
    ask: Phrase(
      "Do fishers live aboard while the vessel is in port?",
      "Apakah awak tinggal di kapal selama di pelabuhan?"),
    so: Phrase(
      "Fishers live aboard while the vessel is in port.",
      "Awak tinggal di kapal selama di pelabuhan."),
    not: Phrase(
      "Nobody lives aboard while the vessel is in port.",
      "Tidak ada yang tinggal di kapal selama di pelabuhan."))

  static let vesselTropical = FactWords(
    Phrase("work in the tropics alone", "operasi hanya di daerah tropis"),
    ask: Phrase(
      "Does the vessel work in the tropics alone?",
      "Apakah kapal hanya beroperasi di daerah tropis?"),
    so: Phrase(
      "The vessel works in the tropics alone.", "Kapal hanya beroperasi di daerah tropis."),
    not: Phrase(
      "The vessel works outside the tropics too.", "Kapal juga beroperasi di luar daerah tropis."))

  static let vesselTemperate = FactWords(
    Phrase("work in temperate climates alone", "operasi hanya di iklim sedang"),
    ask: Phrase(
      "Does the vessel work only where the climate is temperate?",
      "Apakah kapal hanya beroperasi di iklim sedang?"),
    so: Phrase(
      "The vessel works only where the climate is temperate.",
      "Kapal hanya beroperasi di iklim sedang."),
    not: Phrase("The vessel works where it is hot.", "Kapal beroperasi di iklim panas."))

  static let vesselFeeder = FactWords(
    Phrase("standing as a feeder vessel", "status sebagai kapal pengumpan"),
    ask: Phrase(
      "Is it a feeder vessel whose fishers live on a mother vessel?",
      "Apakah kapal ini kapal pengumpan yang awaknya tinggal di kapal induk?"),
    so: Phrase(
      "It is a feeder vessel whose fishers live on a mother vessel.",
      "Ini kapal pengumpan yang awaknya tinggal di kapal induk."),
    not: Phrase("It is no feeder vessel.", "Ini bukan kapal pengumpan."))
}
