import Law

/// The fisher.
extension FactWords {
  static let fisherBorn = FactWords(
    Phrase("birth date of the fisher", "tanggal lahir awak kapal"),
    ask: Phrase(
      "On which day was the fisher born, by each paper?",
      "Tanggal berapa awak kapal lahir, menurut setiap dokumen?"))

  static let fisherNationality = FactWords(
    Phrase("nationality of the fisher", "kewarganegaraan awak kapal"),
    ask: Phrase("Which nationality has the fisher?", "Apa kewarganegaraan awak kapal?"))

  static let fisherUnderstands = FactWords(
    Phrase("language that the fisher understands", "bahasa yang dipahami awak kapal"),
    ask: Phrase(
      "Which languages does the fisher understand, by the fisher's own word?",
      "Bahasa apa yang dipahami awak kapal, menurut pengakuannya sendiri?"))

  static let fisherLiterate = FactWords(
    Phrase("fisher's ability to read", "kemampuan membaca awak kapal"),
    ask: Phrase("Can the fisher read?", "Apakah awak kapal dapat membaca?"),
    so: Phrase("The fisher can read.", "Awak kapal dapat membaca."),
    not: Phrase("The fisher cannot read.", "Awak kapal tidak dapat membaca."))

  static let fisherAge15Authorised = FactWords(
    Phrase("authorisation for work at 15", "izin bekerja pada usia 15"),
    ask: Phrase(
      "Has the authority allowed this work at 15, in training?",
      "Apakah pihak berwenang mengizinkan kerja ini pada usia 15, dalam pelatihan?"),
    so: Phrase(
      "The authority allowed this work at 15, in vocational training.",
      "Pihak berwenang mengizinkan kerja ini pada usia 15, dalam pelatihan kejuruan."),
    not: Phrase(
      "The authority did not allow this work at 15.",
      "Pihak berwenang tidak mengizinkan kerja ini pada usia 15."))

  static let fisherAge15Schooling = FactWords(
    Phrase("end of compulsory schooling", "tamatnya wajib sekolah"),
    ask: Phrase(
      "Had the fisher finished compulsory schooling?",
      "Apakah awak kapal telah menamatkan wajib sekolah?"),
    so: Phrase(
      "The fisher had finished compulsory schooling.",
      "Awak kapal telah menamatkan wajib sekolah."),
    not: Phrase(
      "The fisher had not finished compulsory schooling.",
      "Awak kapal belum menamatkan wajib sekolah."))

  static let fisherAge15Training = FactWords(
    Phrase("vocational training aboard", "pelatihan kejuruan di kapal"),
    ask: Phrase(
      "Was the fisher aboard for vocational training?",
      "Apakah awak kapal berada di kapal untuk pelatihan kejuruan?"),
    so: Phrase(
      "The fisher was aboard for vocational training.",
      "Awak kapal berada di kapal untuk pelatihan kejuruan."),
    not: Phrase(
      "The fisher was not aboard for vocational training.",
      "Awak kapal berada di kapal bukan untuk pelatihan kejuruan."))

  static let fisherMedicalExempt = FactWords(
    Phrase("exemption from the medical certificate", "pembebasan dari sertifikat kesehatan"),
    ask: Phrase(
      "Has the authority exempted this fisher from the medical certificate?",
      "Apakah pihak berwenang membebaskan awak ini dari sertifikat kesehatan?"),
    so: Phrase(
      "The authority exempted this fisher from the medical certificate.",
      "Pihak berwenang membebaskan awak kapal ini dari sertifikat kesehatan."),
    not: Phrase(
      "The authority did not exempt this fisher from the medical certificate.",
      "Pihak berwenang tidak membebaskan awak kapal ini dari sertifikat kesehatan."))

  static let fisherPermitFrom = FactWords(
    Phrase("first day of the urgent permit", "hari pertama izin mendesak"),
    ask: Phrase(
      "From which day did the authority permit work without a new certificate?",
      "Sejak tanggal berapa pihak berwenang mengizinkan kerja tanpa sertifikat baru?"))

  static let fisherPermitTo = FactWords(
    Phrase("last day of the urgent permit", "hari terakhir izin mendesak"),
    ask: Phrase(
      "Until which day did the authority permit work without a new certificate?",
      "Sampai tanggal berapa pihak berwenang mengizinkan kerja tanpa sertifikat baru?"))

  static let medicalReferee = FactWords(
    Phrase("independent medical referee", "wasit medis independen"),
    ask: Phrase(
      "Can the fisher go to an independent referee against a medical finding?",
      "Apakah awak dapat meminta wasit medis independen atas hasil pemeriksaan?"),
    so: Phrase(
      "The fisher can go to an independent medical referee.",
      "Awak dapat meminta wasit medis independen."),
    not: Phrase(
      "The fisher has no independent medical referee to go to.",
      "Awak tidak dapat meminta wasit medis independen."),
    wish: Phrase(
      "An independent medical referee to go to", "Wasit medis independen yang dapat diminta"))

  static let healthSurveillance = FactWords(
    Phrase(
      "health surveillance of the exempted fisher", "pemantauan kesehatan awak yang dibebaskan"),
    ask: Phrase(
      "Is the health of the exempted fisher watched over?",
      "Apakah kesehatan awak yang dibebaskan dipantau?"),
    so: Phrase(
      "The exempted fisher's health is watched over.", "Kesehatan awak yang dibebaskan dipantau."),
    not: Phrase(
      "Nobody watches over the exempted fisher's health.",
      "Tidak ada yang memantau kesehatan awak yang dibebaskan."),
    wish: Phrase(
      "Health surveillance for the exempted fisher",
      "Pemantauan kesehatan bagi awak yang dibebaskan"))
}
