internal import Fishery
internal import Seal
internal import Synchronization

/// A row with what follows from its cells alone: whom it names, for which day, about what.
struct RowClaim: Sendable {
  let row: SheetRow
  let claims: [Claim]
  let effective: String?
  /// The day where no cell of the row says it.
  let ownDay: String?
  /// A hash that tells things of the same records apart: the same thing said again has the same.
  let thing: Int64

  /// The digest of the row, when it is the first of its equals.
  let digest: [UInt8]

  init(
    _ row: SheetRow, in table: SheetTable, day: String?, memory: ClaimMemory = ClaimMemory()
  ) {
    let pick = Pick(table, row.cells)
    let sheet = table.sheet
    let said = sheet.effective.flatMap { pick.text($0) }
    let effective = said ?? day
    let digest = RowDigest.of(row.cells, sheet: sheet, effective: effective)
    self.digest = digest
    let claims = table.parties.compactMap {
      memory.claim($0, in: pick, digest: digest, effective: effective)
    }
    self.row = row
    self.claims = claims
    self.effective = effective
    ownDay = said == nil ? day : nil
    thing = RowClaim.thing(pick)
  }

  /// The digest of the row as one of several equals.
  func digest(occurrence: Int, in table: SheetTable) -> [UInt8] {
    guard occurrence > 0 else { return digest }
    return RowDigest.of(
      row.cells, sheet: table.sheet, effective: effective, occurrence: occurrence)
  }

  /// Whether another row must name the same record of a kind to speak of the same thing.
  func tells(_ party: Party, in table: SheetTable) -> Bool {
    table.tells(party, namesFisher: anchor(.fisher) != nil)
  }

  /// The anchor of the record of a kind that the row names.
  func anchor(_ party: Party) -> Int64? { claims.first { $0.party == party }?.keys.anchor }

  /// The cells of a mention, whether or not they name the record.
  func cells(mentioning party: Party, in table: SheetTable) -> [Cell] {
    table.places(mentioning: party).map { place in
      place.flatMap { $0 < row.cells.count ? row.cells[$0] : nil } ?? .blank
    }
  }

  /// Whether it says something of a record that it does not name.
  func mentionsSomebodyUnnamed(in table: SheetTable) -> Bool {
    table.parties.contains { party in
      anchor(party) == nil && cells(mentioning: party, in: table).contains { $0 != .blank }
    }
  }

  private static func thing(_ pick: Pick) -> Int64 {
    var stream = DigestStream()
    for key in pick.sheet.identity { stream.add(pick[key]) }
    if pick.sheet == .placements { stream.add(pick.start) }
    return Int64(truncatingIfNeeded: stream.digest().short)
  }
}

/// Remembers what rows said of records, since the next rows mostly say the same.
final class ClaimMemory: Sendable {
  private struct Said: Hashable {
    let party: Party
    let cells: [Cell]
    let effective: String?
  }

  private let claims = Mutex<[Said: Claim]>([:])
  private let last = Mutex<(said: [Cell], claim: Claim)?>(nil)
  private let limit = 10_000

  func claim(_ party: Party, in row: Pick, digest: [UInt8], effective: String?) -> Claim? {
    guard party != .fisher else { return fisher(in: row, digest: digest, effective: effective) }
    let said = Said(party: party, cells: party.keys.map { row[$0] }, effective: effective)
    if let claim = claims.withLock({ $0[said] }) { return claim }
    let claim = Claim(party, in: row, digest: digest, effective: effective)
    guard let claim, claim.keys.rank != .row else { return claim }
    claims.withLock { claims in
      if claims.count >= limit { claims.removeAll(keepingCapacity: true) }
      claims[said] = claim
    }
    return claim
  }

  /// What a person is known by can depend on the vessel, and is seldom said twice: but by rows of pay
  /// or rest that follow each other.
  private func fisher(in row: Pick, digest: [UInt8], effective: String?) -> Claim? {
    guard Claim.passing.contains(row.sheet) else {
      return Claim(.fisher, in: row, digest: digest, effective: effective)
    }
    let said = (Party.fisher.keys + Party.vessel.keys).map { row[$0] }
    if let last = last.withLock(\.self), last.said == said { return last.claim }
    let claim = Claim(.fisher, in: row, digest: digest, effective: effective)
    guard let claim, claim.keys.rank != .row else { return claim }
    last.withLock { $0 = (said, claim) }
    return claim
  }
}

extension Pick {
  /// The day that makes a placement another one: embarked, else signed.
  var start: Cell { self["embarked"].text == nil ? self["signed_on"] : self["embarked"] }
}
