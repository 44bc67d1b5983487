internal import Fishery
internal import Seal

/// A row with what follows from its cells alone: whom it names, for which day, about what.
struct RowClaim: Sendable {
  let row: SheetRow
  let claims: [Claim]
  let effective: String?
  /// A hash that tells things of one record apart: the same thing said again has the same.
  let thing: Int64

  /// The digest of the row, when it is the first of its equals.
  let digest: [UInt8]

  init(_ row: SheetRow, in table: SheetTable, day: String?) {
    let pick = Pick(table, row.cells)
    let sheet = table.sheet
    let effective = sheet.effective.flatMap { pick.text($0) } ?? day
    let digest = RowDigest.of(row.cells, sheet: sheet, effective: effective)
    self.digest = digest
    let claims = table.parties.compactMap {
      Claim($0, in: pick, digest: digest, effective: effective)
    }
    self.row = row
    self.claims = claims
    self.effective = effective
    thing = RowClaim.thing(pick, claims)
  }

  /// The digest of the row as one of several equals.
  func digest(occurrence: Int, in table: SheetTable) -> [UInt8] {
    guard occurrence > 0 else { return digest }
    return RowDigest.of(
      row.cells, sheet: table.sheet, effective: effective, occurrence: occurrence)
  }

  /// The anchor of the record of a kind that the row names.
  func anchor(_ party: Party) -> Int64? { claims.first { $0.party == party }?.keys.anchor }

  private static func thing(_ pick: Pick, _ claims: [Claim]) -> Int64 {
    let sheet = pick.sheet
    var stream = DigestStream()
    for claim in claims where tells(claim.party, apart: sheet, claims) {
      stream.add(claim.keys.anchor)
    }
    for key in sheet.identity { stream.add(pick[key]) }
    if sheet == .placements { stream.add(pick.start) }
    return Int64(truncatingIfNeeded: stream.digest().short)
  }

  /// A document or a month's pay stays the same thing whichever vessel or agency is named with it.
  private static func tells(_ party: Party, apart sheet: Sheet, _ claims: [Claim]) -> Bool {
    switch party {
    case .fisher: true
    case .vessel:
      ![.documents, .charges, .pay, .rest, .recruitment].contains(sheet)
        || !claims.contains { $0.party == .fisher }
    case .agency: sheet == .agencies
    }
  }
}

extension Pick {
  /// The day that makes a placement another one: embarked, else signed.
  var start: Cell { self["embarked"].text == nil ? self["signed_on"] : self["embarked"] }
}
