internal import Fishery
internal import Seal

/// What one row says of one record that it names.
struct Claim: Sendable {
  let party: Party
  let keys: IdentityKeys
  /// The cells of the columns that name the record, in the order of `Party.keys`.
  let cells: [Cell]
  /// The place of the sheet among all, the stronger source first.
  let sheet: Int
  /// The day for which it is said; nil when the row only points at the record in passing.
  let effective: String?
  /// The same for every row that says the same.
  let digest: Digest

  /// Nil when the row names no record of this kind.
  init?(_ party: Party, in row: Pick, digest: [UInt8], effective: String?) {
    guard let keys = IdentityKeys(party, in: row, digest: digest) else { return nil }
    let place = SheetTable.of(row.sheet).place
    let effective = Claim.passing.contains(row.sheet) ? nil : effective
    let cells = party.keys.map { row[$0] }
    var stream = DigestStream()
    stream.add(party.rawValue)
    stream.add(keys.anchor)
    stream.add(Int64(place))
    stream.add(effective ?? "")
    for cell in cells { stream.add(cell) }
    // By what a person may be taken for another depends on the vessel as well.
    for hint in keys.hints { stream.add(hint.key) }
    self.party = party
    self.keys = keys
    self.cells = cells
    sheet = place
    self.effective = effective
    self.digest = stream.digest()
  }

  /// Sheets that point at records in every row without meaning to describe them.
  static let passing: Set<Sheet> = [
    .charges, .pay, .rest, .voyages, .positions, .recruitment, .complaints,
    .signs, .observations, .conditions, .rooms,
  ]
}
