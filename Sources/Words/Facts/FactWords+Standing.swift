import Law

/// How a vessel stands with States.
extension FactWords {
  static let flagSince = FactWords(
    Phrase("first day under the flag", "hari pertama di bawah bendera"),
    ask: Phrase(
      "Since which day does the vessel fly its present flag?",
      "Sejak kapan kapal mengibarkan bendera yang sekarang?"))

  static let majorlyAltered = FactWords(
    Phrase("major alteration of the vessel", "perombakan besar kapal"),
    ask: Phrase("Was the vessel majorly altered since?", "Apakah kapal dirombak besar sejak itu?"),
    so: Phrase("The vessel was majorly altered.", "Kapal dirombak besar."),
    not: Phrase("The vessel was not majorly altered.", "Kapal tidak dirombak besar."))

  static let returnedToFlag = FactWords(
    Phrase("return to the flag", "kembali ke bendera"),
    ask: Phrase(
      "Did the vessel have this flag before and leave it only for another State's licence?",
      "Apakah kapal pernah berbendera ini dan hanya meninggalkannya demi izin negara lain?"),
    so: Phrase(
      "The vessel had this flag before and left it only for another State's licence.",
      "Kapal pernah berbendera ini dan hanya meninggalkannya demi izin negara lain."),
    not: Phrase(
      "The vessel came to this flag for the first time.", "Kapal baru pertama kali berbendera ini.")
  )

  static let forcedLabourFound = FactWords(
    Phrase("finding of forced labour abroad", "temuan kerja paksa di luar negeri"),
    ask: Phrase(
      "Did an international organisation or a foreign government find forced labour or trafficking, and on which day?",
      "Apakah organisasi internasional atau pemerintah asing menemukan kerja paksa atau perdagangan orang, dan kapan?"
    ),
    none: Phrase(
      "No foreign government found forced labour or trafficking.",
      "Tidak ada pemerintah asing yang menemukan kerja paksa atau perdagangan orang."),
    wish: Phrase("The finding lifted", "Temuan itu dicabut"))

  static let operatorIndicted = FactWords(
    Phrase("indictment of the operator", "dakwaan terhadap operator"),
    ask: Phrase(
      "Is the operator under indictment for forced labour or trafficking?",
      "Apakah operator didakwa atas kerja paksa atau perdagangan orang?"),
    so: Phrase(
      "The operator is under indictment for forced labour or trafficking.",
      "Operator didakwa atas kerja paksa atau perdagangan orang."),
    not: Phrase("The operator is under no such indictment.", "Operator tidak didakwa demikian."))

  static let importBan = FactWords(
    Phrase("import ban on the vessel or owner", "larangan impor atas kapal atau pemilik"),
    ask: Phrase(
      "Does the United States detain goods of the vessel or its owner, and since which day?",
      "Apakah Amerika Serikat menahan barang dari kapal atau pemiliknya, dan sejak kapan?"),
    none: Phrase("Neither vessel nor owner is listed.", "Kapal dan pemiliknya tidak terdaftar."),
    wish: Phrase("The order lifted", "Perintah itu dicabut"))

  static let graveDanger = FactWords(
    Phrase("grave danger aboard", "bahaya berat di kapal"),
    ask: Phrase(
      "Are conditions aboard gravely dangerous to life, safety or health?",
      "Apakah kondisi di kapal sangat membahayakan jiwa, keselamatan atau kesehatan?"),
    so: Phrase(
      "Conditions aboard are gravely dangerous to life, safety or health.",
      "Kondisi di kapal sangat membahayakan jiwa, keselamatan atau kesehatan."),
    not: Phrase(
      "Conditions aboard are not gravely dangerous.", "Kondisi di kapal tidak sangat berbahaya."))

  static let obstructed = FactWords(
    Phrase("obstruction of the inspection", "penghalangan pemeriksaan"),
    ask: Phrase(
      "Did somebody obstruct the inspection?", "Apakah ada yang menghalangi pemeriksaan?"),
    so: Phrase("The inspection was obstructed.", "Pemeriksaan dihalangi."),
    not: Phrase("Nobody obstructed the inspection.", "Tidak ada yang menghalangi pemeriksaan."))

  static let identityChanged = FactWords(
    Phrase("change of name or flag", "perubahan nama atau bendera"),
    ask: Phrase(
      "Did the vessel change its name or flag under the same ship number?",
      "Apakah kapal berganti nama atau bendera dengan nomor kapal yang sama?"),
    so: Phrase("The vessel changed its name or flag.", "Kapal berganti nama atau bendera."),
    not: Phrase("The vessel kept its name and flag.", "Kapal tidak berganti nama dan bendera."))

  static let historiesLinked = FactWords(
    Phrase("link to the records under the former name", "kaitan dengan catatan nama lama"),
    ask: Phrase(
      "Are the records under the former name or flag linked with these?",
      "Apakah catatan dengan nama atau bendera lama sudah dikaitkan?"),
    so: Phrase(
      "The records under the former name or flag are linked.",
      "Catatan dengan nama atau bendera lama sudah dikaitkan."),
    not: Phrase(
      "The records under the former name or flag are not linked.",
      "Catatan dengan nama atau bendera lama belum dikaitkan."),
    wish: Phrase("A link to the records under the former name", "Kaitan dengan catatan nama lama"))

  static let pacificLicence = FactWords(
    Phrase("licence of a Pacific island State", "izin negara kepulauan Pasifik"),
    ask: Phrase(
      "Has the vessel a licence for the waters of a member of the Forum Fisheries Agency?",
      "Apakah kapal memiliki izin di perairan anggota Forum Fisheries Agency?"),
    so: Phrase(
      "A member of the Forum Fisheries Agency licensed the vessel.",
      "Anggota Forum Fisheries Agency memberi izin kepada kapal."),
    not: Phrase(
      "No member of the Forum Fisheries Agency licensed the vessel.",
      "Tidak ada anggota Forum Fisheries Agency yang memberi izin kepada kapal."))

  static let safetyCertificate = FactWords(
    Phrase("fishing vessel safety certificate", "sertifikat keselamatan kapal perikanan"),
    ask: Phrase(
      "Is there an international certificate of the safety of the fishing vessel?",
      "Apakah ada sertifikat internasional keselamatan kapal perikanan?"),
    so: Phrase("The vessel has a safety certificate.", "Kapal memiliki sertifikat keselamatan."),
    not: Phrase(
      "The vessel has no safety certificate.", "Kapal tidak memiliki sertifikat keselamatan."),
    wish: Phrase("A fishing vessel safety certificate", "Sertifikat keselamatan kapal perikanan"))

  static let entryRequested = FactWords(
    Phrase("advance request to enter the port", "permohonan masuk pelabuhan"),
    ask: Phrase(
      "Did the vessel ask in advance to enter the port?",
      "Apakah kapal mengajukan permohonan masuk pelabuhan terlebih dahulu?"),
    so: Phrase(
      "The vessel asked in advance to enter the port.",
      "Kapal mengajukan permohonan masuk pelabuhan terlebih dahulu."),
    not: Phrase(
      "The vessel did not ask in advance to enter the port.",
      "Kapal tidak mengajukan permohonan masuk pelabuhan terlebih dahulu."),
    wish: Phrase(
      "A request in advance to enter the port", "Permohonan masuk pelabuhan terlebih dahulu"))

  static let outOfAction = FactWords(
    Phrase("loss or seizure of the vessel", "kehilangan atau penyitaan kapal"),
    ask: Phrase(
      "Was the vessel seized, lost or abandoned, or can it no longer work?",
      "Apakah kapal disita, hilang atau ditelantarkan, atau tidak dapat bekerja lagi?"),
    so: Phrase(
      "The vessel was seized, lost or abandoned, or cannot work.",
      "Kapal disita, hilang atau ditelantarkan, atau tidak dapat bekerja."),
    not: Phrase("The vessel can work.", "Kapal dapat bekerja."))
}
