public import Law

extension ProfileKey {
  /// What a flag State declares under it.
  public var phrase: Phrase {
    switch self {
    case .party: Phrase("Party to C188", "Pihak pada C188")
    case .inForce: Phrase("C188 in force since", "C188 berlaku sejak")
    case .basis: Phrase("Vessels are measured by", "Kapal diukur menurut")
    case .excludedCategories:
      Phrase("Kinds of vessel excluded", "Jenis kapal yang dikecualikan")
    case .art4Plan:
      Phrase("Articles brought in step by step", "Pasal yang diterapkan bertahap")
    case .night: Phrase("Hours that count as night", "Jam yang dihitung malam")
    case .age15Training:
      Phrase("Work at 15 in training", "Bekerja pada usia 15 dalam pelatihan")
    case .age15LightWork:
      Phrase("Light work at 15 in holidays", "Kerja ringan pada usia 15 saat libur sekolah")
    case .hazardList: Phrase("Work barred to the young", "Pekerjaan yang dilarang bagi orang muda")
    case .hazard16Authorised:
      Phrase("Hazardous work from 16 authorised", "Kerja berbahaya mulai usia 16 diizinkan")
    case .medicalExemptCategories:
      Phrase("Kinds exempt from medical certificates", "Jenis yang bebas dari sertifikat kesehatan")
    case .restExceptions:
      Phrase("Exceptions to the hours of rest", "Pengecualian waktu istirahat")
    case .restAlternative:
      Phrase("Another regime of rest", "Pengaturan istirahat lain")
    case .maxServiceMonths:
      Phrase("Longest service in months", "Masa kerja terlama dalam bulan")
    case .repatriationDestinations:
      Phrase("Places fishers are sent home to", "Tempat tujuan pemulangan")
    case .relaxedHeadroom: Phrase("Less headroom allowed", "Tinggi ruang dapat dikurangi")
    case .relaxedFloor: Phrase("Less floor space allowed", "Luas lantai dapat dikurangi")
    case .relaxedBerth: Phrase("Smaller berths allowed", "Tempat tidur dapat lebih kecil")
    case .relaxedSanitary:
      Phrase("Fewer sanitary fittings allowed", "Fasilitas sanitasi dapat dikurangi")
    case .substantialEquivalence:
      Phrase("Other measures of equal worth", "Ketentuan lain yang setara")
    case .art32Extended:
      Phrase("Article 32 for further vessels", "Pasal 32 bagi kapal lain")
    case .art23Extended:
      Phrase("Protection for vessels under 24 m", "Perlindungan bagi kapal di bawah 24 m")
    case .freeMedicalCare: Phrase("Free medical care", "Perawatan kesehatan gratis")
    case .foodCostRecovery:
      Phrase("Cost of food may be recovered", "Biaya makan boleh ditagih kembali")
    case .shelfOuterEdge:
      Phrase("Outer edge of the shelf, nautical miles", "Batas luar landas kontinen, mil laut")
    case .listsSentTo: Phrase("Crew lists go to", "Daftar awak dikirim kepada")
    case .nationalParticulars:
      Phrase("Further particulars of agreements", "Isi perjanjian lain menurut hukum nasional")
    case .capeTownParty:
      Phrase("Party to the Cape Town Agreement", "Pihak pada Perjanjian Cape Town")
    case .stcwFParty: Phrase("Party to STCW-F", "Pihak pada STCW-F")
    case .portMeasuresParty:
      Phrase("Party to the Agreement on Port State Measures", "Pihak pada Perjanjian PSMA")
    }
  }

  /// The defence that a flag State's declaration can give; nil for one that gives none.
  var defence: Phrase? {
    switch self {
    case .art4Plan:
      Phrase("a plan to bring the article in step by step", "rencana penerapan bertahap")
    case .restExceptions:
      Phrase("exceptions allowed by the flag State", "pengecualian dari negara bendera")
    case .restAlternative:
      Phrase("another regime of the flag State", "pengaturan lain dari negara bendera")
    case .party, .inForce, .basis, .excludedCategories, .night, .age15Training, .age15LightWork,
      .hazardList, .hazard16Authorised, .medicalExemptCategories, .maxServiceMonths,
      .repatriationDestinations, .relaxedHeadroom, .relaxedFloor, .relaxedBerth, .relaxedSanitary,
      .substantialEquivalence, .art32Extended, .art23Extended, .freeMedicalCare,
      .foodCostRecovery, .shelfOuterEdge, .listsSentTo, .nationalParticulars, .capeTownParty,
      .stcwFParty, .portMeasuresParty:
      nil
    }
  }
}
