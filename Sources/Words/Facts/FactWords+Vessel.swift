import Law

/// The vessel and its voyage.
extension FactWords {
  static let portState = FactWords(
    Phrase("State of this port", "negara pelabuhan ini"),
    ask: Phrase(
      "In which State's port is the check made?", "Di pelabuhan negara mana pemeriksaan dilakukan?")
  )

  static let vesselFlag = FactWords(
    Phrase("flag of the vessel", "bendera kapal"),
    ask: Phrase("Which flag does the vessel fly?", "Bendera negara mana yang dipakai kapal?"))

  static let vesselCategory = FactWords(
    Phrase("use of the vessel", "kegunaan kapal"),
    ask: Phrase("What is the vessel used for?", "Kapal dipakai untuk apa?"),
    open: Phrase("what the vessel is used for", "kapal dipakai untuk apa"))

  static let vesselInlandWaters = FactWords(
    Phrase(
      "fishing in rivers, lakes or canals alone", "penangkapan hanya di sungai, danau atau kanal"),
    ask: Phrase(
      "Does the vessel fish in rivers, lakes or canals alone?",
      "Apakah kapal hanya menangkap ikan di sungai, danau atau kanal?"),
    so: Phrase(
      "The vessel fishes in rivers, lakes or canals alone.",
      "Kapal hanya menangkap ikan di sungai, danau atau kanal."),
    not: Phrase("The vessel fishes at sea.", "Kapal menangkap ikan di laut."))

  static let vesselLength = FactWords(
    Phrase("length (L) of the vessel", "panjang (L) kapal"),
    ask: Phrase(
      "Which length (L) do the vessel's papers give?", "Berapa panjang (L) menurut surat kapal?"))

  static let vesselLengthOverall = FactWords(
    Phrase("length overall of the vessel", "panjang keseluruhan (LOA) kapal"),
    ask: Phrase(
      "Which length overall do the vessel's papers give?",
      "Berapa panjang keseluruhan (LOA) menurut surat kapal?"))

  static let vesselGrossTonnage = FactWords(
    Phrase("gross tonnage of the vessel", "tonase kotor (GT) kapal"),
    ask: Phrase(
      "Which gross tonnage do the vessel's papers give?",
      "Berapa tonase kotor (GT) menurut surat kapal?"))

  static let vesselDecked = FactWords(
    Phrase("deck of the vessel", "geladak kapal"),
    ask: Phrase("Does the vessel have a deck?", "Apakah kapal bergeladak?"),
    so: Phrase("The vessel is decked.", "Kapal bergeladak."),
    not: Phrase("The vessel has no deck.", "Kapal tidak bergeladak."))

  static let vesselNormallyAtSea = FactWords(
    Phrase("usual time at sea", "lama melaut biasanya"),
    ask: Phrase(
      "How long does the vessel normally stay at sea?", "Berapa lama kapal biasanya melaut?"))

  static let vesselMaxDistance = FactWords(
    Phrase(
      "farthest distance from the flag State's coast", "jarak terjauh dari pantai negara bendera"),
    ask: Phrase(
      "How far from the flag State's coast does the vessel go?",
      "Seberapa jauh kapal berlayar dari pantai negara bendera?"))

  static let vesselShelfEdge = FactWords(
    Phrase(
      "outer edge of the flag State's continental shelf",
      "batas luar landas kontinen negara bendera"),
    ask: Phrase(
      "How far out does the flag State's continental shelf reach?",
      "Sejauh mana landas kontinen negara bendera?"))

  static let vesselBeneficialOwner = FactWords(
    Phrase("country of the beneficial owner", "negara pemilik manfaat"),
    ask: Phrase(
      "In which country is the beneficial owner?", "Di negara mana pemilik manfaat kapal?"))

  static let vesselIMO = FactWords(
    Phrase("IMO number of the vessel", "nomor IMO kapal"),
    ask: Phrase(
      "Which IMO number is marked on the hull?", "Nomor IMO apa yang tertera pada lambung?"),
    none: Phrase("The vessel has no IMO number.", "Kapal tidak memiliki nomor IMO."))

  static let vesselNames = FactWords(
    Phrase("name and registration number of the vessel", "nama dan nomor pendaftaran kapal"),
    ask: Phrase(
      "Which names and registration numbers does the vessel use?",
      "Nama dan nomor pendaftaran apa yang dipakai kapal?"),
    open: Phrase("which names and numbers the vessel uses", "nama dan nomor apa yang dipakai kapal")
  )

  static let voyageHours = FactWords(
    Phrase("length of the voyage", "lama pelayaran"),
    ask: Phrase(
      "How long does this voyage last, or how long is it planned to last?",
      "Berapa lama pelayaran ini, atau berapa lama direncanakan?"))

  static let callReason = FactWords(
    Phrase("reason for the port call", "alasan kapal singgah"),
    ask: Phrase("Why did the vessel come to port?", "Mengapa kapal singgah di pelabuhan?"))

  static let voyages = FactWords(
    Phrase("record of voyages", "catatan pelayaran"),
    ask: Phrase(
      "When did the vessel leave and come back, voyage by voyage?",
      "Kapan kapal berangkat dan kembali, setiap pelayaran?"),
    none: Phrase("The vessel made no voyage.", "Kapal tidak melakukan pelayaran."),
    open: Phrase("when the vessel sailed", "kapan kapal berlayar"))

  static let voyageDeparted = FactWords(
    Phrase("departure of the voyage", "keberangkatan pelayaran"),
    ask: Phrase("When did this voyage begin?", "Kapan pelayaran ini dimulai?"))

  static let voyageDepartedFrom = FactWords(
    Phrase("port of departure", "pelabuhan keberangkatan"),
    ask: Phrase(
      "From which port did this voyage begin?", "Dari pelabuhan mana pelayaran ini dimulai?"))

  static let voyageEnded = FactWords(
    Phrase("end of the voyage", "akhir pelayaran"),
    ask: Phrase("When did this voyage end?", "Kapan pelayaran ini berakhir?"),
    none: Phrase("The voyage is not over.", "Pelayaran belum berakhir."))

  static let voyageEndedIn = FactWords(
    Phrase("port at the end of the voyage", "pelabuhan akhir pelayaran"),
    ask: Phrase("In which port did this voyage end?", "Di pelabuhan mana pelayaran ini berakhir?"))
}
