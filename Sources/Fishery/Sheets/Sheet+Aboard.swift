extension Sheet {
  /// What was found aboard a vessel: manning, food and water, medical care, safety and health, and how
  /// fishers live (C188 Arts 13-14, 26-33 and Annex III); one row a day of looking.
  ///
  /// Its columns are the facts of the dossier, so that a fact is declared once.
  public static let conditions = Sheet(
    name: "conditions", title: "conditions aboard",
    columns: vesselReference + [.required("observed_on", .date)]
      + Shape<ManningFacts>.manning.columns + Shape<ProvisionFacts>.provisions.columns
      + Shape<MedicalCareFacts>.medicalCare.columns + Shape<SafetyFacts>.safety.columns
      + Shape<AccommodationFacts>.accommodation.columns,
    identity: [], effective: "observed_on", subjects: [.vessel])

  /// Rooms aboard as they were measured (C188 Annex III), one row a room.
  public static let rooms = Sheet(
    name: "rooms", title: "rooms aboard",
    columns: vesselReference + [
      .column("measured_on", .date), .required("room", .name),
    ] + Shape<Room>.room.columns,
    identity: ["room"], effective: "measured_on", subjects: [.vessel])
}

extension VesselFacts {
  /// Takes what a row of the sheet of conditions says.
  public mutating func read(conditions cell: (String) -> Cell) {
    Shape<ManningFacts>.manning.read(cell, into: &manning)
    Shape<ProvisionFacts>.provisions.read(cell, into: &provisions)
    Shape<MedicalCareFacts>.medicalCare.read(cell, into: &medicalCare)
    Shape<SafetyFacts>.safety.read(cell, into: &safety)
    Shape<AccommodationFacts>.accommodation.read(cell, into: &accommodation)
  }
}

extension Room {
  /// A room as a row of the sheet of rooms has it.
  public init(row: RowID, _ cell: (String) -> Cell) {
    self.init()
    self.row = row
    Shape<Room>.room.read(cell, into: &self)
  }
}
