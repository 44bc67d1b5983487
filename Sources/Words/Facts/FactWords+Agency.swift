import Law

/// What national law asks about agency, agreement and voyage.
extension FactWords {
  static let agencyCapital = FactWords(
    Phrase("paid-up capital of the agency", "modal disetor agensi"),
    ask: Phrase(
      "How much paid-up capital has the agency?", "Berapa modal disetor agensi?"))

  static let agencyDeposit = FactWords(
    Phrase("deposit of the agency", "deposito agensi"),
    ask: Phrase(
      "How much did the agency deposit with the authority?",
      "Berapa deposito agensi pada pihak berwenang?"))

  static let licenceType = FactWords(
    Phrase("kind of licence", "jenis izin"),
    ask: Phrase("Which kind of licence does the agency have?", "Jenis izin apa milik agensi?"))

  static let agreementEndorsed = FactWords(
    Phrase("endorsement of the agreement", "pengesahan perjanjian"),
    ask: Phrase(
      "Did the harbour master endorse the agreement? Look for the stamp.",
      "Apakah syahbandar mengesahkan perjanjian? Cari capnya."),
    so: Phrase(
      "The agreement is endorsed by the authority.", "Perjanjian disahkan pihak berwenang."),
    not: Phrase(
      "The agreement is not endorsed by the authority.",
      "Perjanjian tidak disahkan pihak berwenang."),
    wish: Phrase("An endorsed agreement", "Perjanjian yang disahkan"))

  static let agreementRecorded = FactWords(
    Phrase("recording of the explanation", "rekaman penjelasan"),
    ask: Phrase(
      "Was the explanation of the agreement recorded in sound and picture?",
      "Apakah penjelasan perjanjian direkam suara dan gambar?"),
    so: Phrase(
      "The explanation of the agreement was recorded.", "Penjelasan perjanjian direkam."),
    not: Phrase(
      "The explanation of the agreement was not recorded.", "Penjelasan perjanjian tidak direkam."),
    wish: Phrase("A recording of the explanation", "Rekaman penjelasan"))

  static let agreementLifeCover = FactWords(
    Phrase("life cover", "pertanggungan jiwa"),
    ask: Phrase(
      "How much does the life insurance pay?", "Berapa yang dibayar asuransi jiwa?"),
    none: Phrase("There is no life insurance.", "Tidak ada asuransi jiwa."))

  static let agreementMedicalCover = FactWords(
    Phrase("medical cover", "pertanggungan kesehatan"),
    ask: Phrase(
      "How much does the medical insurance refund?",
      "Berapa yang diganti asuransi kesehatan?"),
    none: Phrase("There is no medical insurance.", "Tidak ada asuransi kesehatan."))

  static let voyageArea = FactWords(
    Phrase("fishing area of the voyage", "wilayah penangkapan pelayaran"),
    ask: Phrase(
      "In which major fishing area did the vessel fish?",
      "Di wilayah penangkapan utama mana kapal menangkap ikan?"))

  static let voyageEast = FactWords(
    Phrase("fishing east of 150 degrees west", "penangkapan di timur 150 derajat barat"),
    ask: Phrase(
      "Did the vessel fish east of 150 degrees west?",
      "Apakah kapal menangkap ikan di timur 150 derajat barat?"))

  static let voyageExtended = FactWords(
    Phrase("leave to stay out longer", "izin melaut lebih lama"),
    ask: Phrase(
      "Did the authority let the vessel stay out longer?",
      "Apakah pihak berwenang mengizinkan kapal melaut lebih lama?"),
    so: Phrase(
      "The authority let the vessel stay out longer.",
      "Pihak berwenang mengizinkan kapal melaut lebih lama."),
    not: Phrase(
      "The authority did not let the vessel stay out longer.",
      "Pihak berwenang tidak mengizinkan kapal melaut lebih lama."))

  static let signs = FactWords(
    Phrase("signs of forced labour", "tanda kerja paksa"),
    ask: Phrase(
      "Are there signs of forced labour? Ask each question alone, in private.",
      "Apakah ada tanda kerja paksa? Tanyakan satu per satu secara pribadi."),
    none: Phrase(
      "Every sign of forced labour was asked about, and none was found.",
      "Semua tanda kerja paksa sudah ditanyakan, dan tidak ada yang ditemukan."),
    wish: Phrase(
      "Safety for the fisher, and an end of what was found",
      "Keamanan bagi awak kapal, dan berakhirnya hal yang ditemukan"),
    open: Phrase("which signs of forced labour there are", "tanda kerja paksa apa yang ada"))

  static let signKind = FactWords(
    Phrase("sign that was asked about", "tanda yang ditanyakan"),
    ask: Phrase("Which sign was asked about?", "Tanda apa yang ditanyakan?"))

  static let signObserved = FactWords(
    Phrase("finding of the sign", "temuan tanda"),
    ask: Phrase("Was the sign found?", "Apakah tanda itu ditemukan?"))

  static let signGrade = FactWords(
    Phrase("proof of the sign", "bukti tanda"),
    ask: Phrase(
      "Who said so, and what bears it out?", "Siapa yang mengatakannya, dan apa buktinya?"))

  static let signOn = FactWords(
    Phrase("day of the question", "hari pertanyaan"),
    ask: Phrase("On which day was it asked?", "Tanggal berapa ditanyakan?"))
}
