import Fishery

extension Rule {
  /// Six persons in a sleeping room at most, four from 24 m; the flag State may except particular
  /// cases.
  static let personsInRoom = Rule.rooms(
    "C188-A3-41-persons",
    title: Phrase("Persons in a sleeping room", "Jumlah orang per kamar tidur"),
    requirement: Phrase(
      "No more than six persons sleep in one room, no more than four from 24 m.",
      "Tidak lebih dari enam orang tidur dalam satu kamar, tidak lebih dari empat mulai 24 m."),
    paragraph: "paras 40-41", severity: .high, facts: .size + [.vesselGrossTonnage, .roomPersons],
    figures: SizeClass.large.figures + [.personsInRoom, .personsInRoomLarge], profile: [.basis]
  ) { room, hearing throws(Stop) in
    guard let persons = room.persons.value else {
      hearing.miss(.roomPersons, room.persons.gap, row: room.row)
      return .undetermined
    }
    let large = try hearing.reaches(.large, byTonnage: true, on: hearing.asOf)
    let most = try hearing.integer(.personsInRoom, on: hearing.asOf)
    let mostLarge = try hearing.integer(.personsInRoomLarge, on: hearing.asOf)
    let limit = large == .yes ? mostLarge : most
    hearing.note(
      .because, .crowded(Int64(persons), most: limit), .roomPersons,
      row: room.row)
    hearing.remedy = .complete(.roomPersons, to: Int32(clamping: limit))
    guard persons <= limit else { return .breach }
    guard large == .unknown, persons > mostLarge else { return .met }
    hearing.missLength(byTonnage: true)
    return .undetermined
  }
}
