public import Fishery
internal import SQLite

extension Registry {
  /// The dossiers of some subjects of one kind, as all that is known of them up to a day.
  ///
  /// A subject that is gone, or that nobody spoke of by that day, is left out.
  public func block(
    of kind: Subject.Kind, _ subjects: [Int64], asOf day: CivilDate, portState: Country?
  ) throws(RegistryError) -> SubjectBlock {
    try read { base throws(SQLiteError) in
      var blank = DossierFacts(asOf: day)
      if let portState { blank.portState = .known(portState) }
      return switch kind {
      case .vessel: try base.vesselBlock(subjects, blank)
      case .placement: try base.placementBlock(subjects, blank)
      }
    }
  }
}

extension Connection {
  fileprivate func vesselBlock(
    _ vessels: [Int64], _ blank: DossierFacts
  ) throws(SQLiteError) -> SubjectBlock {
    var building = DossierBuilding()
    let reading = try VesselReading(vessels, asOf: blank.asOf, into: &building, self)
    var subjects: [Subject] = []
    for vessel in vessels {
      guard let read = reading.facts[vessel] else { continue }
      var facts = blank
      facts.vessel = read.vessel
      facts.lists = read.lists
      building.add(facts)
      subjects.append(Subject(.vessel, vessel))
    }
    return SubjectBlock(subjects, building.block)
  }

  fileprivate func placementBlock(
    _ placements: [Int64], _ blank: DossierFacts
  ) throws(SQLiteError) -> SubjectBlock {
    let wanted = try all(
      """
      SELECT placement, fisher, vessel FROM placement
      WHERE placement IN (SELECT value FROM json_each(\(placements.json)))
      ORDER BY fisher, placement
      """
    ) { ($0.integer(0), $0.integer(1), $0.integer(2)) }
    var building = DossierBuilding()
    let vessels = try VesselReading(
      Set(wanted.map(\.2)).subtracting([0]).sorted(), asOf: blank.asOf, into: &building, self)
    let people = try PlacementReading(Set(wanted.map(\.1)).sorted(), asOf: blank.asOf, self)
    var subjects: [Subject] = []
    for (placement, fisher, vessel) in wanted {
      var facts = blank
      if let read = vessels.facts[vessel] {
        facts.vessel = read.vessel
        facts.lists = read.lists
      }
      guard people.read(placement, of: fisher, into: &facts, &building) else { continue }
      building.add(facts)
      subjects.append(Subject(.placement, placement))
    }
    return SubjectBlock(subjects, building.block)
  }
}

extension SubjectBlock {
  init(_ subjects: [Subject], _ dossiers: DossierBlock) {
    self.init(
      subjects: subjects, keys: subjects.map { SubjectKey($0.id).hex }, dossiers: dossiers)
  }
}
