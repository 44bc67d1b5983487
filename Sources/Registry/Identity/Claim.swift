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
  /// The same for every claim by which its anchor has the same keys.
  let keysDigest: Digest

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
    var keyStream = DigestStream()
    for key in keys.borne { keyStream.add(key) }
    for hint in keys.hints {
      keyStream.add(hint.key)
      keyStream.add(hint.rank.rawValue)
      stream.add(hint.key)
    }
    self.party = party
    self.keys = keys
    self.cells = cells
    sheet = place
    self.effective = effective
    self.digest = stream.digest()
    keysDigest = keyStream.digest()
  }

  /// By what it is found among the claims of its anchor: those of the same keys stand together.
  var mark: [UInt8] { keysDigest.quarter + digest.quarter }

  /// Between which marks the claims of its anchor stand that have the same keys.
  var sameKeys: (first: [UInt8], last: [UInt8]) {
    (keysDigest.quarter, keysDigest.quarter + [UInt8](repeating: .max, count: 8))
  }

  /// Sheets that point at records in every row without meaning to describe them.
  static let passing: Set<Sheet> = [
    .charges, .pay, .rest, .voyages, .positions, .recruitment, .complaints,
    .signs, .observations, .conditions, .rooms,
  ]
}
