public import Fishery
internal import SQLite

extension Registry {
  /// The dossiers of some subjects of one kind, as all that is known of them up to a day.
  ///
  /// A subject that is gone is left out; one that nobody spoke of by that day has no dossier.
  ///
  /// - Parameter shelf: the vessels that were read for other blocks of the same pass.
  public func block(
    of kind: Subject.Kind, _ subjects: [Int64], asOf day: CivilDate, portState: Country?,
    shelf: VesselShelf? = nil
  ) throws(RegistryError) -> SubjectBlock {
    try read { base throws(SQLiteError) in
      var blank = DossierFacts(asOf: day)
      if let portState { blank.portState = .known(portState) }
      return switch kind {
      case .vessel: try base.vesselBlock(subjects, blank)
      case .placement: try base.placementBlock(subjects, blank, on: shelf)
      }
    }
  }
}

extension Connection {
  /// - Parameter settled: how what sources disagree on is taken to be.
  fileprivate func vesselBlock(
    _ vessels: [Int64], _ blank: DossierFacts, settling settled: [RivalCell: Cell] = [:]
  ) throws(SQLiteError) -> SubjectBlock {
    var building = DossierBuilding(vessels.count)
    let horizon = Horizon(blank.asOf, settling: settled)
    let reading = try VesselReading(vessels, within: horizon, into: &building, self)
    var block = SubjectBlock()
    for vessel in vessels {
      guard let read = reading.facts[vessel] else { continue }
      var facts = blank
      facts.vessel = read.vessel
      facts.lists = read.lists
      building.add(facts)
      let sources = [vessel] + reading.links.others(than: vessel)
      block.add(Subject(.vessel, vessel), until: horizon.next(of: sources))
      block.addRivals(
        try rivals(horizon.rivals(of: sources)) { settled throws(SQLiteError) in
          try vesselBlock([vessel], blank, settling: settled)
        })
    }
    block.dossiers = building.block
    return block
  }

  /// - Parameter settled: how what sources disagree on is taken to be.
  fileprivate func placementBlock(
    _ placements: [Int64], _ blank: DossierFacts, on shelf: VesselShelf? = nil,
    settling settled: [RivalCell: Cell] = [:]
  ) throws(SQLiteError) -> SubjectBlock {
    let wanted = Set(placements)
    let records = try all(
      """
      SELECT placement, fisher, vessel FROM placement
      WHERE fisher IN (
        SELECT fisher FROM placement
        WHERE placement IN (SELECT value FROM json_each(\(placements.json))))
      ORDER BY fisher, start, placement
      """
    ) { Berth($0) }
    let horizon = Horizon(blank.asOf, settling: settled)
    var building = DossierBuilding(placements.count)
    let aboard = Set(records.lazy.filter { wanted.contains($0.key) }.map(\.vessel))
    let vessels = try VesselsAboard(
      aboard.subtracting([0]), on: shelf, within: horizon, into: &building, self)
    let people = try PlacementReading(
      Set(records.map(\.fisher)).sorted(), within: horizon, into: &building, self)
    var block = SubjectBlock()
    for (fisher, mine) in Dictionary(grouping: records, by: \.fisher).sorted(by: { $0.key < $1.key }
    ) {
      for berth in mine where wanted.contains(berth.key) {
        let subject = Subject(.placement, berth.key)
        let stay = people.stay(berth.key, of: fisher, among: mine.map { ($0.key, $0.vessel) })
        let ships = [berth.vessel] + vessels.others(than: berth.vessel)
        let sources = ships + people.sources(of: fisher, stay)
        let until = horizon.next(of: sources)
        guard let stay else {
          block.leaveOut(subject, until: until)
          continue
        }
        var facts = blank
        if let read = vessels.facts[berth.vessel] {
          facts.vessel = read.vessel
          facts.lists = read.lists
        }
        people.read(stay, aboard: ships, into: &facts, &building)
        building.add(facts)
        block.add(subject, until: until)
        block.addRivals(
          try rivals(horizon.rivals(of: sources)) { settled throws(SQLiteError) in
            try placementBlock([berth.key], blank, settling: settled)
          })
      }
    }
    block.dossiers = building.block
    return block
  }

  /// One subject's dossier under each way in which what sources disagree on may be.
  ///
  /// None where there are too many ways, or under one of them nobody spoke of the subject: as the
  /// dossier stands, the facts in dispute are not known.
  private func rivals(
    _ rivals: Rivals,
    _ block: ([RivalCell: Cell]) throws(SQLiteError) -> SubjectBlock
  ) throws(SQLiteError) -> [Dossier] {
    var dossiers: [Dossier] = []
    for settlement in rivals.settlements {
      let settled = try block(settlement)
      guard settled.subjects.count == 1 else { return [] }
      dossiers.append(settled.dossiers[0])
    }
    return dossiers
  }
}

/// A placement as it is known by now.
private struct Berth {
  let key: Int64
  let fisher: Int64
  let vessel: Int64

  init(_ row: borrowing Row) {
    key = row.integer(0)
    fisher = row.integer(1)
    vessel = row.integer(2)
  }
}
