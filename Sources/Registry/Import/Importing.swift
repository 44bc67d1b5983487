internal import Fishery
internal import SQLite

/// One file on its way in: takes its rows one by one and counts what became of them.
///
/// What some rows say is worked out on another core while those before them are stored. What follows
/// from rows is made portion by portion, so that a file of any length needs no more memory.
struct Importing: ~Copyable {
  let table: SheetTable
  let number: Int64
  let claims = ClaimBook()
  var tally = Tally()
  /// The digests of all its rows, for the log.
  private(set) var digests = RowDigests()
  private let secrets: Secrets?
  private let day: String?
  private let portion: Int
  private let firstNew: Int64
  private let writer: RowWriter
  private let same: SameThing
  private let memory = ClaimMemory()
  /// Rows that wait until there are enough of them.
  private var waiting: [SheetRow] = []
  private var ahead: Ahead<[RowClaim]>?
  private var met: Set<Int64> = []
  /// The first row of which nothing was made yet, and how many rows there are of them.
  private var next: Int64
  private var waitingForUpkeep = 0
  private var vouching = Vouching()

  struct Tally {
    var stored = 0
    var new = 0
    var changed = 0
    var refused = 0
  }

  init(
    _ file: ImportFile, number: Int64, inPortionsOf portion: Int, _ base: borrowing Connection
  ) throws(SQLiteError) {
    let table = SheetTable.of(file.sheet)
    let writer = try RowWriter(to: table, base)
    let same = try SameThing(in: table, base)
    let next = try base.nextRow(in: table)
    secrets = try Secrets(in: file.sheet, base)
    self.next = next
    self.table = table
    self.number = number
    self.portion = portion
    self.writer = writer
    self.same = same
    firstNew = next
    day = file.day?.description
  }

  /// Takes a row; it is kept by the time that the file is settled.
  mutating func take(_ row: SheetRow, _ base: borrowing Connection) throws(SQLiteError) {
    waiting.append(hidden(row))
    guard waiting.count == Self.rowsAtOnce else { return }
    try goOn(base)
    guard waitingForUpkeep >= portion else { return }
    try claims.settle(base)
    try Upkeep.run(
      after: claims.touched, unsettled: claims.unsettled, sharing: claims.shared,
      arrived: arrived, base)
    claims.turnPage()
    next = try base.nextRow(in: table)
    waitingForUpkeep = 0
  }

  private static let rowsAtOnce = 256
  /// How many new rows are kept before it is made what follows from them.
  static let rowsOfPortion = 100_000

  /// What came in, and nothing was made of yet.
  var arrived: Arrived {
    Arrived(sheet: table.sheet, row: next, claimed: claims.claimed, unheard: claims.unheard)
  }

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
    let exact = ExactText.stored(claim.row.exact, in: table, claim.row.cells)
    var occurrence = 0
    var digest = claim.digest
    while let equal = try same.equal(of: claim, digest) {
      // Met before in this very file, it is an equal row and counts by itself.
      if equal.row < firstNew, met.insert(equal.row).inserted {
        try base.note(exact?.line, beside: equal.exact, ofRow: equal.row, in: table, by: number)
        return try vouch(for: equal.row, claim, digest, base)
      }
      occurrence += 1
      digest = claim.digest(occurrence: occurrence, in: table)
    }
    if try same.isSpokenOf(claim) { tally.changed += 1 } else { tally.new += 1 }
    let row = try writer.write(claim, digest, exact, of: number, claiming: claims, base)
    waitingForUpkeep += 1
    try vouch(for: row, claim, digest, base)
  }

  private mutating func vouch(
    for row: Int64, _ claim: RowClaim, _ digest: [UInt8], _ base: borrowing Connection
  ) throws(SQLiteError) {
    digests.add(digest)
    tally.stored += 1
    try vouching.add(row: row, number: Int64(claim.row.number), of: number, base)
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
}

extension Connection {
  /// The number that the next row of a sheet will have.
  fileprivate func nextRow(in table: SheetTable) throws(SQLiteError) -> Int64 {
    (try integer("SELECT max(row) FROM \(table.kept)") ?? 0) + 1
  }
}
