import Fishery

extension Rule {
  /// Floor for every person in a sleeping room, what berths and lockers cover not counted: 1.5 m² from
  /// 24 m, 2 m² from 45 m; the flag State may allow half a square metre less.
  static let floorArea = Rule.rooms(
    "C188-A3-37-floor",
    title: Phrase("Floor area for each person", "Luas lantai per orang"),
    requirement: Phrase(
      "Sleeping rooms have 1.5 m² of free floor a person from 24 m, 2 m² from 45 m.",
      "Kamar tidur memiliki 1,5 m² lantai bebas per orang mulai 24 m, 2 m² mulai 45 m."),
    paragraph: "paras 37-39", severity: .high,
    reaching: .newVessels(of: .large, byTonnage: true),
    facts: [.roomFloor, .roomFurniture, .roomPersons],
    figures: SizeClass.veryLarge.figures + [
      .floorArea, .floorAreaRelaxed, .floorAreaVeryLarge, .floorAreaVeryLargeRelaxed,
    ], profile: [.relaxedFloor]
  ) { room, hearing throws(Stop) in
    guard let share = hearing.freeFloor(of: room) else { return .undetermined }
    let large = RelaxedLimit(
      standard: .floorArea, relaxed: .floorAreaRelaxed, permit: .relaxedFloor)
    let veryLarge = RelaxedLimit(
      standard: .floorAreaVeryLarge, relaxed: .floorAreaVeryLargeRelaxed, permit: .relaxedFloor)
    let isVeryLarge = try hearing.reaches(.veryLarge, byTonnage: true, on: hearing.asOf)
    let standard = isVeryLarge == .no ? FigureName.floorArea : .floorAreaVeryLarge
    hearing.remedy = .complete(
      .roomFloor, to: room.floor(giving: try hearing.integer(standard, on: hearing.asOf)))
    switch isVeryLarge {
    case .yes:
      return try hearing.verdict(on: share, .roomFloor, veryLarge, scale: 1, row: room.row)
    case .no: return try hearing.verdict(on: share, .roomFloor, large, scale: 1, row: room.row)
    case .unknown:
      let one = try hearing.verdict(on: share, .roomFloor, large, scale: 1, row: room.row)
      let other = try hearing.verdict(on: share, .roomFloor, veryLarge, scale: 1, row: room.row)
      guard one != other else { return one }
      hearing.missLength(byTonnage: true)
      return .undetermined
    }
  }
}

extension Room {
  /// The whole square metres that give everybody in the room so many thousandths of one.
  fileprivate func floor(giving share: Int64) -> Int32 {
    let wanted =
      share * Int64(persons.value ?? 0) + Int64(furniture.value?.thousandths ?? 0)
    return Int32(clamping: (wanted + 999) / 1000)
  }
}

extension Hearing {
  /// The floor that is left for each person in a room.
  fileprivate func freeFloor(of room: Room) -> Quantity? {
    guard let floor = room.floor.value, !room.furniture.isNotCollected,
      let persons = room.persons.value, persons > 0
    else {
      if room.floor.value == nil { miss(.roomFloor, room.floor.gap, row: room.row) }
      if let gap = room.furniture.gap { miss(.roomFurniture, gap, row: room.row) }
      if room.persons.value ?? 0 <= 0 { miss(.roomPersons, room.persons.gap, row: room.row) }
      return nil
    }
    let furniture = room.furniture.value ?? 0
    return Quantity(thousandths: max(0, floor.thousandths - furniture.thousandths) / persons)
  }
}
