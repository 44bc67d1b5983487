import Law

/// The placement and the agency behind it.
extension FactWords {
  static let placementRole = FactWords(
    Phrase("work of the person aboard", "jabatan orang di kapal"),
    ask: Phrase("What does the person do aboard?", "Apa pekerjaan orang ini di kapal?"),
    open: Phrase("what the person does aboard", "apa pekerjaan orang ini di kapal"))

  static let placementChannel = FactWords(
    Phrase("way of hiring", "cara perekrutan"),
    ask: Phrase(
      "Was the fisher hired directly, by an agency or by a broker?",
      "Apakah awak kapal direkrut langsung, melalui agensi atau melalui calo?"),
    open: Phrase("how the fisher was hired", "bagaimana awak kapal direkrut"))

  static let placementPlacedOn = FactWords(
    Phrase("day of placement by the agency", "hari penempatan oleh agensi"),
    ask: Phrase(
      "On which day did the agency place the fisher?",
      "Tanggal berapa agensi menempatkan awak kapal?"))

  static let placementPlannedEmbarkation = FactWords(
    Phrase("planned first day aboard", "rencana hari pertama di kapal"),
    ask: Phrase(
      "On which day is the fisher to come aboard?",
      "Tanggal berapa awak kapal direncanakan naik kapal?"))

  static let placementEmbarked = FactWords(
    Phrase("first day aboard", "hari pertama di kapal"),
    ask: Phrase(
      "On which day did the fisher come aboard?", "Tanggal berapa awak kapal naik kapal?"),
    none: Phrase("The fisher has not come aboard.", "Awak kapal belum naik kapal."))

  static let placementDisembarked = FactWords(
    Phrase("last day aboard", "hari terakhir di kapal"),
    ask: Phrase(
      "Is the fisher still aboard, and if not, since when?",
      "Apakah awak kapal masih di kapal, dan bila tidak, sejak kapan?"),
    none: Phrase("The fisher is still aboard.", "Awak kapal masih di kapal."),
    open: Phrase("whether the fisher is still aboard", "apakah awak kapal masih di kapal"))

  static let placementPlannedReturn = FactWords(
    Phrase("planned day of return", "rencana hari kepulangan"),
    ask: Phrase(
      "On which day is the fisher to be back?", "Tanggal berapa awak kapal direncanakan pulang?"))

  static let placementSingleHanded = FactWords(
    Phrase("owner's working alone aboard", "kerja pemilik seorang diri di kapal"),
    ask: Phrase(
      "Is the person the owner, and alone aboard?",
      "Apakah orang ini pemilik kapal dan seorang diri di kapal?"),
    so: Phrase(
      "The person is the owner and works alone aboard.",
      "Orang ini pemilik kapal dan bekerja seorang diri."),
    not: Phrase(
      "The person is no owner working alone aboard.",
      "Orang ini bukan pemilik yang bekerja seorang diri di kapal."))

  static let placementRepatriationGround = FactWords(
    Phrase("reason to be sent home", "alasan pemulangan"),
    ask: Phrase(
      "Has the agreement ended, and why, or can the fisher no longer do the work?",
      "Apakah perjanjian berakhir, dan mengapa, atau awak kapal tidak mampu lagi bekerja?"),
    none: Phrase(
      "There is no reason now to send the fisher home.",
      "Saat ini tidak ada alasan pemulangan awak kapal."),
    open: Phrase(
      "whether there is a reason to send the fisher home", "apakah ada alasan pemulangan awak kapal"
    ))

  static let placementForeignPort = FactWords(
    Phrase("call at a port foreign to the flag", "persinggahan di pelabuhan asing bagi bendera"),
    ask: Phrase(
      "Has the vessel been in a port foreign to its flag since then?",
      "Apakah sejak itu kapal pernah di pelabuhan yang asing bagi benderanya?"),
    so: Phrase(
      "The vessel has been in a port foreign to its flag.",
      "Kapal pernah di pelabuhan yang asing bagi benderanya."),
    not: Phrase(
      "The vessel has not been in a port foreign to its flag.",
      "Kapal belum pernah di pelabuhan yang asing bagi benderanya."))

  static let placementDefaultFound = FactWords(
    Phrase("finding of serious default", "putusan kelalaian berat"),
    ask: Phrase(
      "Was serious default of the fisher found under national procedure?",
      "Apakah kelalaian berat awak kapal terbukti menurut prosedur nasional?"),
    so: Phrase(
      "Serious default of the fisher was found under national procedure.",
      "Kelalaian berat awak kapal terbukti menurut prosedur nasional."),
    not: Phrase(
      "No serious default of the fisher was found.",
      "Kelalaian berat awak kapal tidak terbukti."))

  static let placementRemittanceMeans = FactWords(
    Phrase("means to send pay home", "cara mengirim upah ke rumah"),
    ask: Phrase(
      "Can the fisher send pay home, and how?",
      "Apakah awak kapal dapat mengirim upah ke rumah, dan bagaimana?"),
    so: Phrase("The fisher can send pay home.", "Awak kapal dapat mengirim upah ke rumah."),
    not: Phrase(
      "The fisher has no means to send pay home.",
      "Awak kapal tidak dapat mengirim upah ke rumah."),
    wish: Phrase(
      "A way to send pay home at no cost", "Cara mengirim upah ke rumah tanpa biaya"))

  static let placementPaymentInterval = FactWords(
    Phrase("time between payments", "jarak waktu pembayaran"),
    ask: Phrase("How often is the fisher paid?", "Seberapa sering awak kapal dibayar?"),
    wish: Phrase(
      "Pay every month or at other regular times",
      "Pembayaran setiap bulan atau pada waktu lain yang teratur"),
    open: Phrase("how often the fisher is paid", "seberapa sering awak kapal dibayar"))

  static let placementCompensatoryRest = FactWords(
    Phrase("rest given to make good short rest", "istirahat pengganti"),
    ask: Phrase(
      "Was the short rest made good as soon as it could be?",
      "Apakah kekurangan istirahat segera diganti?"),
    so: Phrase("The short rest was made good.", "Kekurangan istirahat telah diganti."),
    not: Phrase("The short rest was not made good.", "Kekurangan istirahat tidak diganti."))

  static let placementHiredOverseas = FactWords(
    Phrase("place of hiring", "tempat perekrutan"),
    ask: Phrase(
      "Was the fisher hired outside the flag State?",
      "Apakah awak kapal direkrut di luar negara bendera?"),
    so: Phrase(
      "The fisher was hired outside the flag State.",
      "Awak kapal direkrut di luar negara bendera."),
    not: Phrase(
      "The fisher was hired in the flag State.", "Awak kapal direkrut di negara bendera."))

  static let agencyCountry = FactWords(
    Phrase("country of the agency", "negara agensi"),
    ask: Phrase("In which country does the agency work?", "Di negara mana agensi bekerja?"))

  static let agencyRegulation = FactWords(
    Phrase(
      "way in which the agency's State watches over agencies", "cara negara agensi mengawasi agensi"
    ),
    ask: Phrase(
      "Does the agency's State license agencies, or watch over them in another way?",
      "Apakah negara agensi memberi izin kepada agensi, atau mengawasi dengan cara lain?"),
    none: Phrase(
      "Nothing was found by which the agency's State watches over agencies.",
      "Tidak ditemukan cara negara agensi mengawasi agensi."),
    open: Phrase(
      "how the agency's State watches over agencies", "bagaimana negara agensi mengawasi agensi"))

  static let licences = FactWords(
    Phrase("licence of the agency", "izin agensi"),
    ask: Phrase(
      "Which licence did the agency have, and for which days?",
      "Izin apa yang dimiliki agensi, dan untuk tanggal berapa?"),
    none: Phrase("The agency has no licence.", "Agensi tidak memiliki izin."),
    open: Phrase("which licence the agency had", "izin apa yang dimiliki agensi"))

  static let licenceFrom = FactWords(
    Phrase("first day of the licence", "hari pertama izin"),
    ask: Phrase("From which day does the licence run?", "Sejak tanggal berapa izin berlaku?"))

  static let licenceTo = FactWords(
    Phrase("last day of the licence", "hari terakhir izin"),
    ask: Phrase("Until which day does the licence run?", "Sampai tanggal berapa izin berlaku?"))

  static let licenceSuspendedFrom = FactWords(
    Phrase("first day of a suspension", "hari pertama pembekuan izin"),
    ask: Phrase(
      "Was the licence suspended, and from which day?",
      "Apakah izin pernah dibekukan, dan sejak kapan?"),
    none: Phrase("The licence was not suspended.", "Izin tidak pernah dibekukan."),
    open: Phrase("whether the licence was suspended", "apakah izin pernah dibekukan"))

  static let licenceSuspendedTo = FactWords(
    Phrase("last day of a suspension", "hari terakhir pembekuan izin"),
    ask: Phrase(
      "Until which day was the licence suspended?", "Sampai tanggal berapa izin dibekukan?"))
}
