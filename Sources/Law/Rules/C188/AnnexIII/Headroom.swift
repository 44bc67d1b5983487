import Fishery

extension Rule {
  /// From 24 m two metres of headroom where people move freely; the flag State may allow 190 cm.
  static let headroom = Rule.rooms(
    "C188-A3-14-headroom",
    title: Phrase("Headroom", "Tinggi ruang"),
    requirement: Phrase(
      "From 24 m headroom is 200 cm or more where full free movement is needed.",
      "Mulai 24 m tinggi ruang 200 cm atau lebih di tempat orang bergerak bebas."),
    paragraph: "paras 14-15", severity: .medium,
    reaching: .newVessels(of: .large, byTonnage: true), facts: [.roomHeadroom],
    figures: [.headroom, .headroomRelaxed], profile: [.relaxedHeadroom], kinds: { _ in true }
  ) { room, hearing throws(Stop) in
    guard let height = room.headroom.value else {
      hearing.miss(.roomHeadroom, room.headroom.gap, row: room.row)
      return .undetermined
    }
    hearing.remedy = .complete(
      .roomHeadroom, to: Int32(clamping: try hearing.integer(.headroom, on: hearing.asOf)))
    return try hearing.verdict(
      on: Quantity(units: height), .roomHeadroom,
      RelaxedLimit(
        standard: .headroom, relaxed: .headroomRelaxed, permit: .relaxedHeadroom),
      scale: 1000, row: room.row)
  }
}
