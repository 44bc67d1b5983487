internal import Fishery
internal import SQLite

/// One file on its way in: takes its rows one by one and counts what became of them.
///
/// What some rows say is worked out on another core while those before them are stored.
struct Importing: ~Copyable {
  let table: SheetTable
  let number: Int64
  let claims = ClaimBook()
  var tally = Tally()
  /// The digests of all its rows, for the log.
  private(set) var digests = RowDigests()
  private let secrets: Secrets?
  private let day: String?
  private let firstNew: Int64
  private let insert: Statement
  private let find: Statement
  private let precedent: Statement
  private let memory = ClaimMemory()
  /// Rows that wait until there are enough of them.
  private var waiting: [SheetRow] = []
  private var ahead: Ahead<[RowClaim]>?
  private var met: Set<Int64> = []
  private var vouching = Vouching()

  struct Tally {
    var stored = 0
    var new = 0
    var changed = 0
    var refused = 0
  }

  init(
    _ file: ImportFile, number: Int64, _ base: borrowing Connection
  ) throws(SQLiteError) {
    let table = SheetTable.of(file.sheet)
    let last = try base.integer("SELECT max(row) FROM \(table.name)") ?? 0
    let insert = try base.statement(table.insert)
    let precedent = try base.statement(table.precedent)
    let find = try base.statement("SELECT row, exact FROM \(table.name) WHERE digest = ?")
    secrets = try Secrets(in: file.sheet, base)
    self.table = table
    self.number = number
    self.insert = insert
    self.precedent = precedent
    self.find = find
    firstNew = last + 1
    day = file.day?.description
  }

  /// Takes a row; it is kept by the time that the file is settled.
  mutating func take(_ row: SheetRow, _ base: borrowing Connection) throws(SQLiteError) {
    waiting.append(hidden(row))
    if waiting.count == Self.rowsAtOnce { try goOn(base) }
  }

  private static let rowsAtOnce = 256

  /// Begins with the rows that wait, and meanwhile keeps those before them.
  private mutating func goOn(_ base: borrowing Connection) throws(SQLiteError) {
    let before = ahead
    let (rows, table, day, memory) = (waiting, table, day, memory)
    waiting = []
    ahead =
      rows.isEmpty
      ? nil : Ahead { rows.map { RowClaim($0, in: table, day: day, memory: memory) } }
    guard let before else { return }
    for claim in before.answer { try keep(claim, base) }
  }

  /// Keeps a row, unless the registry has it already; either way this file vouches for it now.
  private mutating func keep(
    _ claim: RowClaim, _ base: borrowing Connection
  ) throws(SQLiteError) {
    var occurrence = 0
    while true {
      let digest = claim.digest(occurrence: occurrence, in: table)
      let (kept, isNew) = try keep(claim, digest, base)
      // Met before in this very file, it is an equal row and counts by itself.
      if !isNew, kept >= firstNew || !met.insert(kept).inserted {
        occurrence += 1
        continue
      }
      digests.add(digest)
      tally.stored += 1
      if isNew { try count(claim, kept, base) }
      return try vouching.add(
        row: kept, number: Int64(claim.row.number), of: number, base)
    }
  }

  private borrowing func hidden(_ row: SheetRow) -> SheetRow {
    switch secrets {
    case .some(let secrets): secrets.hiding(row)
    case .none: row
    }
  }

  /// Keeps what still waits.
  mutating func settle(_ base: borrowing Connection) throws(SQLiteError) {
    while !waiting.isEmpty || ahead != nil { try goOn(base) }
    try vouching.settle(of: number, base)
    try claims.settle(base)
  }

  private mutating func count(
    _ claim: RowClaim, _ row: Int64, _ base: borrowing Connection
  ) throws(SQLiteError) {
    try table.bind(precedent, of: claim, except: row)
    if try precedent.step() { tally.changed += 1 } else { tally.new += 1 }
    precedent.reset()
    for claim in claim.claims { try claims.add(claim, base) }
  }

  /// The row of the registry, and whether it came with this.
  private func keep(
    _ claim: RowClaim, _ digest: [UInt8], _ base: borrowing Connection
  ) throws(SQLiteError) -> (row: Int64, isNew: Bool) {
    try insert.bind(1, digest)
    try insert.bind(2, number)
    try insert.bind(3, Int64(claim.row.number))
    try insert.bind(4, claim.effective.map { .text($0) } ?? .null)
    try insert.bind(5, claim.thing)
    let exact = ExactText.stored(claim.row.exact, in: table)
    try insert.bind(6, exact.map { .text($0) } ?? .null)
    var next = 7
    for party in table.parties {
      try insert.bind(next, claim.anchor(party).map { .integer($0) } ?? .null)
      next += 1
    }
    for place in table.columns.indices {
      try insert.bind(next + place, place < claim.row.cells.count ? claim.row.cells[place] : .blank)
    }
    try insert.run()
    if base.changes == 1 { return (base.lastRow, true) }
    try find.bind(1, digest)
    guard try find.step() else { throw .damaged(table.name.text) }
    let row = find.row.integer(0)
    let held = find.row.optionalText(1)
    find.reset()
    try base.note(exact, beside: held, ofRow: row, in: table, by: number)
    return (row, false)
  }
}
