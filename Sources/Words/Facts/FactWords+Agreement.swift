import Law

/// The work agreement.
extension FactWords {
  static let agreements = FactWords(
    Phrase("work agreement", "perjanjian kerja laut"),
    ask: Phrase(
      "Is there a written work agreement? Ask to see every version.",
      "Apakah ada perjanjian kerja laut tertulis? Mintalah setiap versinya."),
    none: Phrase("There is no work agreement.", "Tidak ada perjanjian kerja laut."),
    wish: Phrase(
      "A written work agreement with every particular",
      "Perjanjian kerja laut tertulis yang lengkap"),
    open: Phrase("whether there is a work agreement", "apakah ada perjanjian kerja laut"))

  static let agreementVersion = FactWords(
    Phrase("version of the agreement", "versi perjanjian"),
    ask: Phrase("Which version of the agreement is this?", "Versi ke berapa perjanjian ini?"))

  static let agreementSide = FactWords(
    Phrase("side for which the agreement was made", "pihak tujuan perjanjian dibuat"),
    ask: Phrase(
      "Was this agreement made for the home country or for the flag State?",
      "Apakah perjanjian ini dibuat untuk negara asal atau negara bendera?"))

  static let agreementWritten = FactWords(
    Phrase("written form of the agreement", "bentuk tertulis perjanjian"),
    ask: Phrase("Is the agreement written?", "Apakah perjanjian itu tertulis?"),
    so: Phrase("The agreement is written.", "Perjanjian itu tertulis."),
    not: Phrase("The agreement is not written.", "Perjanjian itu tidak tertulis."),
    wish: Phrase("The agreement in writing", "Perjanjian secara tertulis"))

  static let agreementSigned = FactWords(
    Phrase("day of signing", "tanggal penandatanganan"),
    ask: Phrase(
      "On which day was the agreement signed?", "Tanggal berapa perjanjian ditandatangani?"),
    wish: Phrase(
      "An agreement signed before the first day of work",
      "Perjanjian yang ditandatangani sebelum hari kerja pertama"))

  static let agreementStarts = FactWords(
    Phrase("first day of the agreement", "hari pertama perjanjian"),
    ask: Phrase(
      "From which day does the agreement run?", "Sejak tanggal berapa perjanjian berlaku?"))

  static let agreementEnds = FactWords(
    Phrase("last day of the agreement", "hari terakhir perjanjian"),
    ask: Phrase(
      "Until which day does the agreement run?", "Sampai tanggal berapa perjanjian berlaku?"),
    none: Phrase("The agreement has no agreed end.", "Perjanjian tidak menyebut akhirnya."))

  static let agreementTerm = FactWords(
    Phrase("term of the agreement", "jangka waktu perjanjian"),
    ask: Phrase(
      "Is the agreement for a definite time, for a voyage or for an indefinite time?",
      "Apakah perjanjian untuk waktu tertentu, satu pelayaran atau waktu tidak tertentu?"))

  static let agreementSignedByFisher = FactWords(
    Phrase("fisher's signature", "tanda tangan awak kapal"),
    ask: Phrase(
      "Did the fisher sign the agreement?", "Apakah awak kapal menandatangani perjanjian?"),
    so: Phrase(
      "The agreement is signed by the fisher and for the owner.",
      "Perjanjian ditandatangani awak kapal dan pihak pemilik."),
    not: Phrase(
      "The fisher did not sign the agreement.", "Awak kapal tidak menandatangani perjanjian."),
    wish: Phrase("The fisher's own signature", "Tanda tangan awak kapal sendiri"),
    open: Phrase(
      "whether the fisher signed the agreement", "apakah awak kapal menandatangani perjanjian"))

  static let agreementCounterSignatory = FactWords(
    Phrase("signature for the owner", "tanda tangan pihak pemilik"),
    ask: Phrase(
      "Who signed the agreement for the owner?",
      "Siapa yang menandatangani perjanjian untuk pemilik kapal?"),
    not: Phrase(
      "Nobody signed the agreement for the owner.",
      "Tidak ada yang menandatangani perjanjian untuk pemilik kapal."),
    wish: Phrase(
      "The signature of the owner or an authorised representative",
      "Tanda tangan pemilik kapal atau wakil yang diberi kuasa"),
    open: Phrase(
      "who signed the agreement for the owner", "siapa yang menandatangani untuk pemilik kapal"))

  static let agreementAuthority = FactWords(
    Phrase("owner's written authority", "surat kuasa pemilik kapal"),
    ask: Phrase(
      "Is there a written authority of the owner for whoever signed?",
      "Apakah ada surat kuasa pemilik kapal bagi yang menandatangani?"),
    so: Phrase(
      "Whoever signed for the owner has a written authority.",
      "Yang menandatangani untuk pemilik kapal memiliki surat kuasa."),
    not: Phrase(
      "Whoever signed for the owner has no written authority.",
      "Yang menandatangani untuk pemilik kapal tidak memiliki surat kuasa."),
    wish: Phrase(
      "A written authority of the owner for whoever signed",
      "Surat kuasa pemilik kapal bagi yang menandatangani"))

  static let agreementLanguages = FactWords(
    Phrase("language of the agreement", "bahasa perjanjian"),
    ask: Phrase(
      "In which languages is the agreement written?", "Dalam bahasa apa perjanjian ditulis?"),
    wish: Phrase(
      "The agreement in a language that the fisher understands",
      "Perjanjian dalam bahasa yang dipahami awak kapal"))

  static let agreementReadAloud = FactWords(
    Phrase("reading aloud of the agreement", "pembacaan perjanjian"),
    ask: Phrase(
      "Was the agreement read aloud and explained to the fisher?",
      "Apakah perjanjian dibacakan dan dijelaskan kepada awak kapal?"),
    so: Phrase(
      "The agreement was read aloud and explained to the fisher.",
      "Perjanjian dibacakan dan dijelaskan kepada awak kapal."),
    not: Phrase(
      "The fisher cannot read, and the agreement was not read aloud and explained.",
      "Awak kapal tidak dapat membaca, dan perjanjian tidak dibacakan dan dijelaskan."),
    wish: Phrase(
      "The agreement read aloud and explained to the fisher",
      "Perjanjian dibacakan dan dijelaskan kepada awak kapal"))

  static let agreementCopyGiven = FactWords(
    Phrase("fisher's copy of the agreement", "salinan perjanjian bagi awak kapal"),
    ask: Phrase(
      "Was the fisher given a copy of the agreement?",
      "Apakah awak kapal menerima salinan perjanjian?"),
    so: Phrase(
      "The fisher was given a copy of the agreement.", "Awak kapal menerima salinan perjanjian."),
    not: Phrase(
      "The fisher was given no copy of the agreement.",
      "Awak kapal tidak menerima salinan perjanjian."),
    wish: Phrase(
      "A copy of the agreement in the fisher's hands",
      "Salinan perjanjian di tangan awak kapal"))

  static let agreementOnBoard = FactWords(
    Phrase("agreement aboard", "perjanjian di kapal"),
    ask: Phrase("Is the agreement aboard?", "Apakah perjanjian ada di kapal?"),
    so: Phrase("The agreement is aboard.", "Perjanjian ada di kapal."),
    not: Phrase("The agreement is not aboard.", "Perjanjian tidak ada di kapal."))

  static let agreementVessels = FactWords(
    Phrase("vessel named in the agreement", "kapal yang disebut dalam perjanjian"),
    ask: Phrase(
      "Which vessels does the agreement name?", "Kapal mana yang disebut dalam perjanjian?"),
    none: Phrase("The agreement names no vessel.", "Perjanjian tidak menyebut kapal."),
    open: Phrase("which vessel the agreement names", "kapal mana yang disebut perjanjian"))

  static let agreementPayBasis = FactWords(
    Phrase("kind of pay", "jenis upah"),
    ask: Phrase(
      "Is the pay a wage, a share of the catch, or both?",
      "Apakah upahnya tetap, bagi hasil, atau keduanya?"),
    open: Phrase("whether the pay is a wage or a share", "apakah upahnya tetap atau bagi hasil"))

  static let agreementWage = FactWords(
    Phrase("agreed wage", "upah yang diperjanjikan"),
    ask: Phrase("How much wage a month was agreed?", "Berapa upah sebulan yang diperjanjikan?"),
    none: Phrase("No wage was agreed.", "Tidak ada upah yang diperjanjikan."))

  static let agreementAllowance = FactWords(
    Phrase("agreed allowance", "tunjangan yang diperjanjikan"),
    ask: Phrase(
      "Which allowances a month were agreed?", "Tunjangan apa sebulan yang diperjanjikan?"),
    none: Phrase("No allowance was agreed.", "Tidak ada tunjangan yang diperjanjikan."))

  static let agreementSharePercent = FactWords(
    Phrase("agreed share", "bagi hasil yang diperjanjikan"),
    ask: Phrase("How large is the agreed share?", "Berapa bagi hasil yang diperjanjikan?"))

  static let agreementShareMethod = FactWords(
    Phrase("way of reckoning the share", "cara menghitung bagi hasil"),
    ask: Phrase(
      "Does the agreement say how the share is reckoned?",
      "Apakah perjanjian menyebut cara menghitung bagi hasil?"),
    so: Phrase(
      "The agreement says how the share is reckoned.",
      "Perjanjian menyebut cara menghitung bagi hasil."),
    not: Phrase(
      "The agreement does not say how the share is reckoned.",
      "Perjanjian tidak menyebut cara menghitung bagi hasil."))

  static let agreementNoticeEmployer = FactWords(
    Phrase("employer's notice", "masa pemberitahuan pemberi kerja"),
    ask: Phrase(
      "How many days of notice must the employer give?",
      "Berapa hari masa pemberitahuan dari pemberi kerja?"),
    none: Phrase(
      "No notice by the employer was agreed.",
      "Masa pemberitahuan dari pemberi kerja tidak diperjanjikan."))

  static let agreementNoticeFisher = FactWords(
    Phrase("fisher's notice", "masa pemberitahuan awak kapal"),
    ask: Phrase(
      "How many days of notice must the fisher give?",
      "Berapa hari masa pemberitahuan dari awak kapal?"),
    none: Phrase(
      "No notice by the fisher was agreed.",
      "Masa pemberitahuan dari awak kapal tidak diperjanjikan."))

  static let agreementRestDay = FactWords(
    Phrase("agreed rest in a day", "istirahat sehari yang diperjanjikan"),
    ask: Phrase(
      "How many hours of rest a day were agreed?", "Berapa jam istirahat sehari yang diperjanjikan?"
    ))

  static let agreementRestWeek = FactWords(
    Phrase("agreed rest in a week", "istirahat seminggu yang diperjanjikan"),
    ask: Phrase(
      "How many hours of rest a week were agreed?",
      "Berapa jam istirahat seminggu yang diperjanjikan?"))

  static let agreementClauses = FactWords(
    Phrase("list of particulars in the agreement", "daftar isi perjanjian"),
    ask: Phrase(
      "Which of the particulars (a) to (q) does the agreement contain?",
      "Butir (a) sampai (q) mana yang dimuat perjanjian?"),
    open: Phrase("which particulars the agreement has", "butir mana yang dimuat perjanjian"))

  static let agreementRegulatedOtherwise = FactWords(
    Phrase(
      "other source of a missing particular", "sumber lain bagi butir yang tidak ada"),
    ask: Phrase(
      "Does national law or a collective agreement regulate what the agreement leaves out?",
      "Apakah hukum nasional atau perjanjian kerja bersama mengatur yang tidak dimuat?"),
    open: Phrase(
      "whether law or a collective agreement regulates what is left out",
      "apakah hukum atau perjanjian kerja bersama mengatur yang tidak dimuat"))
}
