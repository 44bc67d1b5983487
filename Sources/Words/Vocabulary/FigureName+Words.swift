import Fishery
public import Law

extension FigureName {
  /// What the law sets with it.
  public var phrase: Phrase {
    switch self {
    case .c188InForce: Phrase("Start of C188", "Mulai berlakunya C188")
    case .minimumAge: Phrase("Least age aboard", "Usia minimum di kapal")
    case .trainingAge:
      Phrase("Least age in authorised training", "Usia minimum dalam pelatihan yang diizinkan")
    case .adultAge:
      Phrase(
        "Age from which a medical certificate may run longer",
        "Usia yang membolehkan sertifikat kesehatan berlaku lebih lama")
    case .medicalValidity:
      Phrase("Longest life of a medical certificate", "Masa berlaku terlama sertifikat kesehatan")
    case .medicalValidityMinor:
      Phrase(
        "Longest life of a medical certificate of a young person",
        "Masa berlaku terlama sertifikat kesehatan orang muda")
    case .longVoyage: Phrase("A voyage is long above", "Pelayaran disebut lama di atas")
    case .shieldVoyage:
      Phrase(
        "Longest voyage under a plan of the flag State",
        "Pelayaran terlama dalam rencana bertahap negara bendera")
    case .restDay: Phrase("Least rest in any 24 hours", "Istirahat minimum dalam setiap 24 jam")
    case .restWeek:
      Phrase("Least rest in any seven days", "Istirahat minimum dalam setiap tujuh hari")
    case .restDayHazard:
      Phrase(
        "Clearly hazardous below this rest in 24 hours",
        "Jelas berbahaya bila istirahat dalam 24 jam kurang dari")
    case .restRepeats:
      Phrase(
        "Clearly hazardous from so many short stretches",
        "Jelas berbahaya mulai sekian kali kurang istirahat")
    case .largeLength: Phrase("Stricter class from length (L)", "Kelas ketat mulai panjang (L)")
    case .largeLengthOverall:
      Phrase(
        "Stricter class from length overall", "Kelas ketat mulai panjang keseluruhan (LOA)")
    case .farRange:
      Phrase("Far from the coast beyond", "Jauh dari pantai bila lebih dari")
    case .inspectionValidity:
      Phrase(
        "Longest life of the document of inspection", "Masa berlaku terlama dokumen pemeriksaan")
    case .payTolerance:
      Phrase("Days of grace after pay is due", "Hari tenggang setelah upah jatuh tempo")
    case .veryLargeLength:
      Phrase("Largest class from length (L)", "Kelas terbesar mulai panjang (L)")
    case .veryLargeLengthOverall:
      Phrase("Largest class from length overall", "Kelas terbesar mulai panjang keseluruhan (LOA)")
    case .largeTonnage:
      Phrase("Stricter class from gross tonnage", "Kelas ketat mulai tonase kotor (GT)")
    case .veryLargeTonnage:
      Phrase("Largest class from gross tonnage", "Kelas terbesar mulai tonase kotor (GT)")
    case .newDelivery:
      Phrase(
        "New when delivered this long after entry into force",
        "Baru bila diserahkan sekian lama sesudah berlakunya")
    case .shortStay:
      Phrase("Shorter stays at sea may be varied", "Pelayaran lebih pendek dapat diatur lain")
    case .crewListGrace:
      Phrase("A crew list is sent at once within", "Daftar awak dianggap segera dikirim dalam")
    case .crewListLate: Phrase("A crew list is late after", "Daftar awak terlambat setelah")
    case .firstAiders:
      Phrase(
        "Least number of fishers trained in first aid",
        "Jumlah minimum awak terlatih pertolongan pertama")
    case .headroom: Phrase("Least headroom", "Tinggi ruang minimum")
    case .headroomRelaxed:
      Phrase("Least headroom a flag State may allow", "Tinggi ruang minimum yang dapat diizinkan")
    case .floorArea: Phrase("Least free floor a person", "Luas lantai bebas minimum per orang")
    case .floorAreaRelaxed:
      Phrase(
        "Least free floor a flag State may allow", "Luas lantai bebas minimum yang dapat diizinkan")
    case .floorAreaVeryLarge:
      Phrase(
        "Least free floor a person, largest class", "Luas lantai bebas minimum, kelas terbesar")
    case .floorAreaVeryLargeRelaxed:
      Phrase(
        "Least free floor a flag State may allow, largest class",
        "Luas lantai bebas minimum yang dapat diizinkan, kelas terbesar")
    case .personsInRoom:
      Phrase("Most persons in a sleeping room", "Jumlah orang terbanyak per kamar tidur")
    case .personsInRoomLarge:
      Phrase(
        "Most persons in a sleeping room, stricter class",
        "Jumlah orang terbanyak per kamar tidur, kelas ketat")
    case .officersInRoom:
      Phrase("Most officers in a sleeping room", "Jumlah perwira terbanyak per kamar tidur")
    case .berthLength:
      Phrase("Least inside length of a berth", "Panjang dalam tempat tidur minimum")
    case .berthLengthRelaxed:
      Phrase(
        "Least length of a berth a flag State may allow",
        "Panjang tempat tidur minimum yang dapat diizinkan")
    case .berthWidth: Phrase("Least inside width of a berth", "Lebar dalam tempat tidur minimum")
    case .berthWidthRelaxed:
      Phrase(
        "Least width of a berth a flag State may allow",
        "Lebar tempat tidur minimum yang dapat diizinkan")
    case .sanitaryPersons:
      Phrase("Persons for each sanitary fitting", "Jumlah orang per fasilitas sanitasi")
    case .sanitaryPersonsRelaxed:
      Phrase(
        "Persons for each shower or basin a flag State may allow",
        "Jumlah orang per pancuran atau wastafel yang dapat diizinkan")
    case .toiletPersonsRelaxed:
      Phrase(
        "Persons for each toilet a flag State may allow",
        "Jumlah orang per jamban yang dapat diizinkan")
    case .supplyInspection:
      Phrase(
        "Longest time between inspections of medical supplies",
        "Jeda terlama pemeriksaan perlengkapan medis")
    case .taiwanCrewRules:
      Phrase("Taiwan's rules for foreign crew", "Aturan awak asing Taiwan")
    case .taiwanAmendment:
      Phrase("Taiwan's amendment of 2022", "Perubahan aturan Taiwan tahun 2022")
    case .taiwanNewHires:
      Phrase("A wage floor for new hires, Taiwan", "Upah minimum bagi awak baru, Taiwan")
    case .taiwanWageFloorEarly:
      Phrase(
        "Taiwan's wage floor, older agreements", "Upah minimum Taiwan, perjanjian lama")
    case .taiwanWageFloor:
      Phrase(
        "Taiwan's wage floor, later agreements", "Upah minimum Taiwan, perjanjian kemudian")
    case .taiwanWageFloorNewHires:
      Phrase("Taiwan's wage floor, new hires", "Upah minimum Taiwan, awak baru")
    default: FigureTable.phrases[id] ?? Phrase(id)
    }
  }
}

extension Reason.FigureQuantity {
  /// The value with its unit.
  func phrase(_ unit: FigureUnit?) -> Phrase {
    switch self {
    case .date(let day): return Phrase(day)
    case .money(let amount):
      return switch unit {
      case .month: amount.phrase + Phrase(" a month", " sebulan")
      case .day: amount.phrase + Phrase(" a day", " sehari")
      default: amount.phrase
      }
    case .bool(let answer): return answer ? Phrase("yes", "ya") : Phrase("no", "tidak")
    case .integer(let number):
      switch unit {
      case .years: return .count(number, "year", "years", "tahun")
      case .months: return .count(number, "month", "months", "bulan")
      case .days: return .count(number, "day", "days", "hari")
      case .hours: return Phrase(hours: number)
      case .minutes: return Phrase(minutes: number)
      case .millimetres: return Phrase(millimetres: number)
      case .centimetres: return Phrase("\(number) cm")
      case .squareMetreThousandths:
        return Quantity(thousandths: Int32(clamping: number)).phrase(.squareMetres)
      case .grossTonThousandths:
        return Quantity(thousandths: Int32(clamping: number)).phrase(.grossTons)
      case .nauticalMiles: return Phrase("\(number) ") + .nauticalMiles
      case .grossTons: return Phrase("\(number) ") + .grossTons
      case .percent: return Phrase("\(number) ") + .percent
      case .day, .month, nil: return Phrase(number)
      }
    }
  }
}
