import Fishery

extension Rule {
  /// An individual berth for everybody; from 24 m 198 by 80 cm inside, or 190 by 70 where the flag
  /// State allows it.
  static let berths = Rule.rooms(
    "C188-A3-46-berth",
    title: Phrase("Berths", "Tempat tidur"),
    requirement: Phrase(
      "Everybody has a berth of their own; from 24 m it is 198 by 80 cm inside or more.",
      "Setiap orang memiliki tempat tidur sendiri; mulai 24 m berukuran dalam 198 kali 80 cm atau lebih."
    ),
    paragraph: "paras 45-47", severity: .high,
    facts: .size + [
      .vesselGrossTonnage, .roomPersons, .roomBerths, .roomBerthLength, .roomBerthWidth,
    ],
    figures: SizeClass.large.figures + [
      .berthLength, .berthLengthRelaxed, .berthWidth, .berthWidthRelaxed,
    ], profile: [.basis, .relaxedBerth]
  ) { room, hearing throws(Stop) in
    let own = hearing.ownBerths(in: room)
    guard own != .breach else { return .breach }
    let large = try hearing.reaches(.large, byTonnage: true, on: hearing.asOf)
    guard large != .no else { return own }
    let verdicts = [
      own,
      try hearing.berth(
        room.berthLength, .roomBerthLength, .berthLength, .berthLengthRelaxed, room),
      try hearing.berth(room.berthWidth, .roomBerthWidth, .berthWidth, .berthWidthRelaxed, room),
    ]
    guard verdicts.contains(where: { $0 != .met }) else { return .met }
    guard large == .yes else {
      if own == .met { hearing.missLength(byTonnage: true) }
      return .undetermined
    }
    return verdicts.contains(.breach) ? .breach : .undetermined
  }
}

extension Hearing {
  fileprivate func ownBerths(in room: Room) -> Verdict {
    guard let persons = room.persons.value, let berths = room.berths.value else {
      if room.persons.value == nil { miss(.roomPersons, room.persons.gap, row: room.row) }
      if room.berths.value == nil { miss(.roomBerths, room.berths.gap, row: room.row) }
      return .undetermined
    }
    note(
      .because,
      .counted(Int64(berths), least: Int64(persons)), .roomBerths,
      row: room.row)
    guard berths < persons else { return .met }
    isHazardous = true
    remedy = .complete(.roomBerths, to: persons)
    return .breach
  }

  fileprivate func berth(
    _ measure: Known<Int32>, _ fact: Fact, _ standard: FigureName, _ relaxed: FigureName,
    _ room: Room
  ) throws(Stop) -> Verdict {
    guard let centimetres = measure.value else {
      miss(fact, measure.gap, row: room.row)
      return .undetermined
    }
    let verdict = try verdict(
      on: Quantity(units: centimetres), fact,
      RelaxedLimit(standard: standard, relaxed: relaxed, permit: .relaxedBerth), scale: 1000,
      row: room.row)
    if verdict != .met {
      remedy = .complete(fact, to: Int32(clamping: try integer(standard, on: asOf)))
    }
    return verdict
  }
}
