import Fishery

/// A least measure of Annex III, and the lower one that a flag State may allow in its stead.
struct RelaxedLimit {
  let standard: FigureName
  let relaxed: FigureName
  let permit: ProfileKey
}

extension Hearing {
  /// A measure against its limit: at or above it met, below the relaxed floor a breach whatever the
  /// flag State said, and between the two as the flag State decided; what it decided nobody may know.
  ///
  /// - Parameter scale: thousandths of the measure in one unit of the figure.
  func verdict(
    on measure: Quantity, _ fact: Fact, _ limit: RelaxedLimit, scale: Int64, row: RowID
  ) throws(Stop) -> Verdict {
    let standard = try least(limit.standard, scale: scale)
    note(
      .because, .measured(measure, least: standard), fact, row: row)
    guard measure < standard else { return .met }
    let floor = try least(limit.relaxed, scale: scale)
    guard measure >= floor else { return .breach }
    return band(limit.permit)
  }

  /// What falls between a standard and its relaxed floor is as the flag State decided.
  func band(_ permit: ProfileKey) -> Verdict {
    switch flagProfile?.answer(permit, on: asOf) {
    case true:
      note(.exception, .relaxed(.yes), .vesselFlag)
      return .met
    case false:
      note(.exception, .relaxed(.no), .vesselFlag)
      return .breach
    case nil:
      note(.exception, .relaxed(.unknown), .vesselFlag)
      if dossier.vessel.flag.value == nil { miss(.vesselFlag, dossier.vessel.flag.gap) }
      return .undetermined
    }
  }

  private func least(_ name: FigureName, scale: Int64) throws(Stop) -> Quantity {
    Quantity(thousandths: Int32(clamping: try integer(name, on: asOf) * scale))
  }

  /// The worst verdict over the rooms of some kinds; what is not known of a room is asked for.
  func worstOfRooms(
    _ isMeant: (RoomKind) -> Bool, _ judge: (Room, Hearing) throws(Stop) -> Verdict
  ) throws(Stop) -> Verdict {
    switch dossier.rooms.completeness {
    case .collected: break
    case .notCollected(let gap):
      miss(.rooms, gap)
      throw .undetermined
    case .confirmedNone:
      miss(.rooms)
      throw .undetermined
    }
    var worst: Verdict?
    // What would put the first of the rooms right that is not.
    var cure: Remedy?
    for room in dossier.rooms.items {
      guard let kind = room.kind.value else {
        miss(.roomKind, room.kind.gap, row: room.row)
        if worst != .breach { worst = .undetermined }
        continue
      }
      guard isMeant(kind) else { continue }
      let verdict = try judge(room, self)
      if verdict == .breach, worst != .breach { cure = remedy }
      if verdict == .breach || worst == nil || worst == .met { worst = verdict }
    }
    guard let worst else {
      note(.because, .confirmedAbsent, .rooms)
      return .notApplicable
    }
    if worst == .breach { remedy = cure }
    return worst
  }
}

extension [Fact] {
  static let rooms: [Fact] = [.rooms, .roomKind]
}
