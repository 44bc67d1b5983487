import Fishery

extension Rule {
  /// How many persons a sleeping room is for is marked in it, legibly and indelibly.
  static let roomMarking = Rule.rooms(
    "C188-A3-44-marking",
    title: Phrase("Mark of the room's capacity", "Tanda daya tampung kamar"),
    requirement: Phrase(
      "The most persons that a sleeping room is for are marked in it, legibly and indelibly.",
      "Jumlah orang terbanyak bagi kamar tidur ditandai di dalamnya dengan jelas dan tetap."),
    paragraph: "para 44", severity: .medium, facts: [.roomMarked]
  ) { room, hearing throws(Stop) in
    switch room.marked.truth {
    case .yes:
      hearing.note(.because, .isSo, .roomMarked, row: room.row)
      return .met
    case .no:
      hearing.note(.because, .isNot, .roomMarked, row: room.row)
      hearing.remedy = .make(.roomMarked)
      return .breach
    case .unknown:
      hearing.miss(.roomMarked, room.marked.gap, row: room.row)
      return .undetermined
    }
  }
}
