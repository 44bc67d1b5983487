import Law

/// What a placement owes the fisher.
extension FactWords {
  static let fisherSafetyTraining = FactWords(
    Phrase("basic safety training", "pelatihan keselamatan dasar"),
    ask: Phrase(
      "Does the fisher have approved basic safety training?",
      "Apakah awak memiliki pelatihan keselamatan dasar yang diakui?"),
    so: Phrase(
      "The fisher has approved basic safety training.",
      "Awak memiliki pelatihan keselamatan dasar yang diakui."),
    not: Phrase(
      "The fisher has no approved basic safety training.",
      "Awak tidak memiliki pelatihan keselamatan dasar yang diakui."))

  static let fisherTrainingExempt = FactWords(
    Phrase(
      "written exemption from basic safety training",
      "pembebasan tertulis dari pelatihan keselamatan dasar"),
    ask: Phrase(
      "Did the authority exempt the fisher from that training in writing?",
      "Apakah pihak berwenang membebaskan awak dari pelatihan itu secara tertulis?"),
    so: Phrase(
      "The authority exempted the fisher from the training in writing.",
      "Pihak berwenang membebaskan awak dari pelatihan secara tertulis."),
    not: Phrase(
      "No written exemption from the training was given.",
      "Tidak ada pembebasan tertulis dari pelatihan."))

  static let repatriationRequested = FactWords(
    Phrase("day the fisher asked to go home", "tanggal awak meminta dipulangkan"),
    ask: Phrase(
      "On which day did the fisher ask to be sent home?", "Tanggal berapa awak meminta dipulangkan?"
    ),
    none: Phrase("The fisher did not ask to be sent home.", "Awak tidak meminta dipulangkan."))

  static let repatriationArranged = FactWords(
    Phrase("day of the journey home", "tanggal perjalanan pulang"),
    ask: Phrase(
      "For which day was the journey home arranged?",
      "Untuk tanggal berapa perjalanan pulang diatur?"),
    none: Phrase("No journey home was arranged.", "Tidak ada perjalanan pulang yang diatur."))

  static let stranded = FactWords(
    Phrase("fisher stranded without means", "awak terlantar tanpa bekal"),
    ask: Phrase(
      "Is the fisher abroad without means to live or travel?",
      "Apakah awak berada di luar negeri tanpa bekal?"),
    so: Phrase("The fisher is abroad without means.", "Awak berada di luar negeri tanpa bekal."),
    not: Phrase("The fisher is not without means.", "Awak tidak tanpa bekal."))

  static let protectiveEquipment = FactWords(
    Phrase("protective clothing and equipment", "pakaian dan alat pelindung"),
    ask: Phrase(
      "Does the fisher have suitable protective clothing and equipment?",
      "Apakah awak memiliki pakaian dan alat pelindung yang sesuai?"),
    so: Phrase(
      "The fisher has suitable protective clothing and equipment.",
      "Awak memiliki pakaian dan alat pelindung yang sesuai."),
    not: Phrase(
      "The fisher has no suitable protective clothing or equipment.",
      "Awak tidak memiliki pakaian atau alat pelindung yang sesuai."))

  static let familiarisedOn = FactWords(
    Phrase("time of familiarisation with the equipment", "waktu pengenalan alat"),
    ask: Phrase(
      "When was the fisher made familiar with the equipment?",
      "Kapan awak diperkenalkan dengan alat itu?"),
    none: Phrase(
      "The fisher was never made familiar with the equipment.",
      "Awak tidak pernah diperkenalkan dengan alat itu."))

  static let firstUse = FactWords(
    Phrase("time of first use of the equipment", "waktu pertama memakai alat"),
    ask: Phrase(
      "When did the fisher first use the equipment?", "Kapan awak pertama memakai alat itu?"),
    none: Phrase("The fisher has not used the equipment yet.", "Awak belum memakai alat itu."))

  static let serviceRecordGiven = FactWords(
    Phrase("record of service", "catatan masa kerja"),
    ask: Phrase(
      "Did the fisher get a record of service at the end of the agreement?",
      "Apakah awak menerima catatan masa kerja pada akhir perjanjian?"),
    so: Phrase("The fisher got a record of service.", "Awak menerima catatan masa kerja."),
    not: Phrase("The fisher got no record of service.", "Awak tidak menerima catatan masa kerja."))

  static let advancesAllowed = FactWords(
    Phrase("right to advances", "hak atas uang muka"),
    ask: Phrase(
      "Can the fisher have advances on pay?", "Apakah awak dapat memperoleh uang muka upah?"),
    so: Phrase("The fisher can have advances on pay.", "Awak dapat memperoleh uang muka upah."),
    not: Phrase(
      "The fisher cannot have advances on pay.", "Awak tidak dapat memperoleh uang muka upah."))

  static let agencyBlacklisting = FactWords(
    Phrase("blacklist of the service", "daftar hitam layanan"),
    ask: Phrase(
      "Does the service keep a list to stop fishers from being hired?",
      "Apakah layanan memiliki daftar untuk mencegah awak dipekerjakan?"),
    so: Phrase(
      "The service keeps means to stop fishers from being hired.",
      "Layanan memiliki sarana untuk mencegah awak dipekerjakan."),
    not: Phrase("The service keeps no such means.", "Layanan tidak memiliki sarana semacam itu."))

  static let agencyEmploys = FactWords(
    Phrase("standing as a private employment agency", "status sebagai agen tenaga kerja swasta"),
    ask: Phrase(
      "Does the agency employ the fisher itself, under C181?",
      "Apakah agensi sendiri mempekerjakan awak menurut C181?"),
    so: Phrase(
      "The agency employs the fisher itself, under C181.",
      "Agensi sendiri mempekerjakan awak menurut C181."),
    not: Phrase(
      "The agency does not employ the fisher itself.", "Agensi tidak mempekerjakan awak sendiri."))

  static let agencyDefaulted = FactWords(
    Phrase("default of the agency", "kelalaian agensi"),
    ask: Phrase(
      "Did the agency fail its duties to the fisher?",
      "Apakah agensi lalai atas kewajibannya kepada awak?"),
    so: Phrase(
      "The agency failed its duties to the fisher.", "Agensi lalai atas kewajibannya kepada awak."),
    not: Phrase(
      "The agency met its duties to the fisher.", "Agensi memenuhi kewajibannya kepada awak."))

  static let ownerMadeGood = FactWords(
    Phrase("owner's making good of the default", "pemulihan kelalaian oleh pemilik"),
    ask: Phrase("Did the owner make the default good?", "Apakah pemilik memulihkan kelalaian itu?"),
    so: Phrase("The owner made the default good.", "Pemilik memulihkan kelalaian itu."),
    not: Phrase(
      "The owner did not make the default good.", "Pemilik tidak memulihkan kelalaian itu."))
}
