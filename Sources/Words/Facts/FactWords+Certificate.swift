import Law

/// The document of inspection and the crew list with its roll call.
extension FactWords {
  static let certificateShown = FactWords(
    Phrase("document of inspection", "dokumen pemeriksaan"),
    ask: Phrase(
      "Is a document aboard that says living and working conditions were inspected?",
      "Apakah di kapal ada dokumen bahwa kondisi hidup dan kerja telah diperiksa?"),
    so: Phrase("A document of inspection was shown.", "Dokumen pemeriksaan ditunjukkan."),
    not: Phrase(
      "No document of inspection was shown.", "Tidak ada dokumen pemeriksaan yang ditunjukkan."),
    wish: Phrase("A valid document of inspection aboard", "Dokumen pemeriksaan yang sah di kapal"))

  static let certificateIssued = FactWords(
    Phrase("day of issue of the document of inspection", "tanggal terbit dokumen pemeriksaan"),
    ask: Phrase(
      "On which day was the document of inspection issued?",
      "Tanggal berapa dokumen pemeriksaan diterbitkan?"))

  static let certificateExpires = FactWords(
    Phrase("last day of the document of inspection", "hari terakhir dokumen pemeriksaan"),
    ask: Phrase(
      "Until which day does the document of inspection run?",
      "Sampai tanggal berapa dokumen pemeriksaan berlaku?"))

  static let certificateIssuer = FactWords(
    Phrase("issuer of the document of inspection", "penerbit dokumen pemeriksaan"),
    ask: Phrase(
      "Did the competent authority issue the document of inspection, or somebody on its behalf?",
      "Apakah dokumen pemeriksaan diterbitkan pihak berwenang atau atas namanya?"),
    so: Phrase(
      "The document of inspection was issued by the competent authority or on its behalf.",
      "Dokumen pemeriksaan diterbitkan pihak berwenang atau atas namanya."),
    not: Phrase(
      "The document of inspection was not issued by the competent authority or on its behalf.",
      "Dokumen pemeriksaan tidak diterbitkan pihak berwenang atau atas namanya."))

  static let certificateFlag = FactWords(
    Phrase(
      "flag under which the document of inspection was issued",
      "bendera saat dokumen pemeriksaan diterbitkan"),
    ask: Phrase(
      "Under which flag was the document of inspection issued?",
      "Di bawah bendera mana dokumen pemeriksaan diterbitkan?"))

  static let certificateConditions = FactWords(
    Phrase(
      "statement on living and working conditions", "pernyataan tentang kondisi hidup dan kerja"),
    ask: Phrase(
      "Does the document say that living and working conditions were inspected?",
      "Apakah dokumen menyatakan kondisi hidup dan kerja telah diperiksa?"),
    so: Phrase(
      "The document says that living and working conditions were inspected.",
      "Dokumen menyatakan kondisi hidup dan kerja telah diperiksa."),
    not: Phrase(
      "The document does not say that living and working conditions were inspected.",
      "Dokumen tidak menyatakan kondisi hidup dan kerja telah diperiksa."))

  static let crewListCarried = FactWords(
    Phrase("crew list aboard", "daftar awak di kapal"),
    ask: Phrase("Is a crew list aboard?", "Apakah daftar awak ada di kapal?"),
    so: Phrase("A crew list is aboard.", "Daftar awak ada di kapal."),
    not: Phrase("No crew list is aboard.", "Daftar awak tidak ada di kapal."),
    wish: Phrase(
      "A crew list aboard that names every fisher",
      "Daftar awak di kapal yang memuat setiap awak kapal"))

  static let crewListDate = FactWords(
    Phrase("day of the crew list", "tanggal daftar awak"),
    ask: Phrase("Of which day is the crew list?", "Tanggal berapa daftar awak dibuat?"))

  static let crewListSentAshore = FactWords(
    Phrase("sending of the crew list ashore", "pengiriman daftar awak ke darat"),
    ask: Phrase(
      "When was the crew list handed to somebody ashore?",
      "Kapan daftar awak diserahkan kepada orang di darat?"))

  static let crewListMusteredOn = FactWords(
    Phrase("day of the roll call", "tanggal apel awak"),
    ask: Phrase("When was everybody aboard counted?", "Kapan semua orang di kapal dihitung?"))

  static let crewListMusterComplete = FactWords(
    Phrase("completeness of the roll call", "kelengkapan apel awak"),
    ask: Phrase(
      "Was everybody aboard counted at the roll call?",
      "Apakah semua orang di kapal dihitung saat apel?"),
    so: Phrase(
      "Everybody aboard was counted at the roll call.",
      "Semua orang di kapal dihitung saat apel."),
    not: Phrase(
      "Not everybody aboard was counted at the roll call.",
      "Tidak semua orang di kapal dihitung saat apel."))

  static let crewListNames = FactWords(
    Phrase("crew list", "daftar awak kapal"),
    ask: Phrase("Who is on the crew list?", "Siapa saja yang tercantum dalam daftar awak?"),
    none: Phrase("There is no crew list.", "Tidak ada daftar awak."),
    open: Phrase("who is on the crew list", "siapa yang tercantum dalam daftar awak"))

  static let crewListPerson = FactWords(
    Phrase("person behind a name on the crew list", "orang di balik nama dalam daftar awak"),
    ask: Phrase(
      "Which person is meant by this name on the crew list?",
      "Siapa orang yang dimaksud nama ini dalam daftar awak?"),
    open: Phrase(
      "which person a name on the crew list means",
      "siapa yang dimaksud satu nama dalam daftar awak"))

  static let crewListMustered = FactWords(
    Phrase("roll call", "apel awak"),
    ask: Phrase("Who is really aboard?", "Siapa saja yang sungguh ada di kapal?"),
    none: Phrase("Nobody was found aboard.", "Tidak ada orang di kapal."),
    open: Phrase("who is really aboard", "siapa yang sungguh ada di kapal"))

  static let crewListMusteredPerson = FactWords(
    Phrase("name of a person found aboard", "nama orang yang ada di kapal"),
    ask: Phrase("Who is this person found aboard?", "Siapa orang yang ada di kapal ini?"),
    open: Phrase("who a person found aboard is", "siapa satu orang yang ada di kapal"))

  static let crewListMusteredResult = FactWords(
    Phrase("result of the roll call for a person", "hasil apel bagi seseorang"),
    ask: Phrase("Was this person found aboard?", "Apakah orang ini ada di kapal?"),
    open: Phrase("whether a person was found aboard", "apakah seseorang ada di kapal"))

  static let crewListMusteredRole = FactWords(
    Phrase("work of a person found aboard", "jabatan orang yang ada di kapal"),
    ask: Phrase("What does this person do aboard?", "Apa pekerjaan orang ini di kapal?"),
    open: Phrase("what a person found aboard does", "apa pekerjaan seseorang yang ada di kapal"))
}
