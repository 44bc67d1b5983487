import Law

/// Work of the young.
extension FactWords {
  static let fisherLightWorkAuthorised = FactWords(
    Phrase("permission for light work at 15", "izin kerja ringan pada usia 15"),
    ask: Phrase(
      "Did the authority allow light work at 15?",
      "Apakah pihak berwenang mengizinkan kerja ringan pada usia 15?"),
    so: Phrase(
      "The authority allowed light work at 15.",
      "Pihak berwenang mengizinkan kerja ringan pada usia 15."),
    not: Phrase(
      "The authority did not allow light work at 15.",
      "Pihak berwenang tidak mengizinkan kerja ringan pada usia 15."))

  static let fisherLightWorkHolidays = FactWords(
    Phrase("school holidays at the time", "libur sekolah pada masa itu"),
    ask: Phrase(
      "Did all of the work fall in school holidays?",
      "Apakah seluruh pekerjaan berlangsung selama libur sekolah?"),
    so: Phrase(
      "All of the work fell in school holidays.",
      "Seluruh pekerjaan berlangsung selama libur sekolah."),
    not: Phrase(
      "Some of the work fell outside school holidays.", "Sebagian pekerjaan di luar libur sekolah.")
  )

  static let fisherLightWorkListed = FactWords(
    Phrase("kind of light work", "jenis kerja ringan"),
    ask: Phrase(
      "Is the work of a kind that the State lists as light?",
      "Apakah pekerjaan itu termasuk kerja ringan menurut negara?"),
    so: Phrase(
      "The work is of a kind that the State lists as light.",
      "Pekerjaan itu termasuk kerja ringan menurut negara."),
    not: Phrase(
      "The work is not of a kind that the State lists as light.",
      "Pekerjaan itu tidak termasuk kerja ringan menurut negara."))

  static let fisherLightWorkRest = FactWords(
    Phrase("rest prescribed for light work", "istirahat yang ditetapkan bagi kerja ringan"),
    ask: Phrase(
      "Did the fisher rest as prescribed for light work?",
      "Apakah awak beristirahat sesuai ketetapan kerja ringan?"),
    so: Phrase(
      "The fisher rested as prescribed for light work.",
      "Awak beristirahat sesuai ketetapan kerja ringan."),
    not: Phrase(
      "The fisher did not rest as prescribed for light work.",
      "Awak tidak beristirahat sesuai ketetapan kerja ringan."))

  static let hazardousTask = FactWords(
    Phrase("hazardous work", "kerja berbahaya"),
    ask: Phrase(
      "Was the fisher given work that the State lists as hazardous?",
      "Apakah awak diberi pekerjaan yang menurut negara berbahaya?"),
    so: Phrase(
      "The fisher was given work that the State lists as hazardous.",
      "Awak diberi pekerjaan yang menurut negara berbahaya."),
    not: Phrase(
      "The fisher was given no work that the State lists as hazardous.",
      "Awak tidak diberi pekerjaan yang menurut negara berbahaya."))

  static let hazardousTaskOn = FactWords(
    Phrase("first day of the hazardous work", "hari pertama kerja berbahaya"),
    ask: Phrase(
      "On which day did the hazardous work begin?", "Tanggal berapa kerja berbahaya itu dimulai?"))

  static let hazardousAuthorised = FactWords(
    Phrase("permission for hazardous work from 16", "izin kerja berbahaya mulai usia 16"),
    ask: Phrase(
      "Did the authority allow this work from 16?",
      "Apakah pihak berwenang mengizinkan pekerjaan ini mulai usia 16?"),
    so: Phrase(
      "The authority allowed this work from 16.",
      "Pihak berwenang mengizinkan pekerjaan ini mulai usia 16."),
    not: Phrase(
      "The authority did not allow this work from 16.",
      "Pihak berwenang tidak mengizinkan pekerjaan ini mulai usia 16."))

  static let hazardousProtected = FactWords(
    Phrase("protection at hazardous work", "perlindungan dalam kerja berbahaya"),
    ask: Phrase(
      "Were health, safety and morals fully protected?",
      "Apakah kesehatan, keselamatan dan moral dilindungi sepenuhnya?"),
    so: Phrase(
      "Health, safety and morals were fully protected.",
      "Kesehatan, keselamatan dan moral dilindungi sepenuhnya."),
    not: Phrase(
      "Health, safety or morals were not protected.",
      "Kesehatan, keselamatan atau moral tidak dilindungi."))

  static let hazardousInstructed = FactWords(
    Phrase("instruction for the hazardous work", "pengajaran untuk kerja berbahaya"),
    ask: Phrase(
      "Did the fisher have instruction or vocational training for it?",
      "Apakah awak mendapat pengajaran atau pelatihan kejuruan untuk itu?"),
    so: Phrase(
      "The fisher had instruction for the hazardous work.",
      "Awak mendapat pengajaran untuk kerja berbahaya itu."),
    not: Phrase(
      "The fisher had no instruction for the hazardous work.",
      "Awak tidak mendapat pengajaran untuk kerja berbahaya itu."))

  static let preSeaTraining = FactWords(
    Phrase("safety training before going to sea", "pelatihan keselamatan sebelum melaut"),
    ask: Phrase(
      "Did the fisher complete safety training before going to sea?",
      "Apakah awak menyelesaikan pelatihan keselamatan sebelum melaut?"),
    so: Phrase(
      "The fisher completed safety training before going to sea.",
      "Awak menyelesaikan pelatihan keselamatan sebelum melaut."),
    not: Phrase(
      "The fisher had no safety training before going to sea.",
      "Awak tidak mendapat pelatihan keselamatan sebelum melaut."))

  static let nightException = FactWords(
    Phrase("exception from the ban on night work", "pengecualian dari larangan kerja malam"),
    ask: Phrase(
      "Did the authority except the fisher from the ban on night work?",
      "Apakah pihak berwenang mengecualikan awak dari larangan kerja malam?"),
    so: Phrase(
      "The authority excepted the fisher from the ban on night work.",
      "Pihak berwenang mengecualikan awak dari larangan kerja malam."),
    not: Phrase(
      "No exception from the ban on night work was given.",
      "Tidak ada pengecualian dari larangan kerja malam."))
}
