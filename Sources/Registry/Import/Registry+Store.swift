public import Fishery
internal import SQLite
internal import Seal

extension Registry {
  /// Takes a file in, in one transaction: all its rows, or none when anything throws.
  ///
  /// `rows` hands over every row that can be kept, one by one, and answers how many it refused.
  /// Storing the same rows again, in whatever order, changes nothing.
  /// - Throws: `RegistryError`, and whatever `rows` throws.
  public func store(
    _ file: ImportFile, by signature: Signature, cancellation: Cancellation? = nil,
    rows: ((SheetRow) throws(RegistryError) -> Void) throws -> Int
  ) throws -> ImportRecord {
    try store(file, about: Named(), by: signature, cancellation: cancellation, rows: rows)
  }

  /// - Parameters:
  ///   - about: the records that the rows are about, whatever they call them.
  ///   - redone: the act that this does again.
  func store(
    _ file: ImportFile, about named: Named, by signature: Signature,
    redoing redone: Int? = nil, cancellation: Cancellation? = nil,
    rows: ((SheetRow) throws(RegistryError) -> Void) throws -> Int
  ) throws -> ImportRecord {
    try atOnce(cancellation) { base in
      try base.store(file, about: named, by: signature, redoing: redone, rows: rows)
    }
  }

  /// Stores in one transaction, with errors of this room.
  func atOnce<Answer: Sendable>(
    _ cancellation: Cancellation? = nil, _ body: (borrowing Connection) throws -> Answer
  ) throws -> Answer {
    do {
      return try maintain(cancellation) { base throws(any Error) in
        try base.run(Durability.full.pragma)
        let transaction = try base.transaction()
        let answer = try body(base)
        try transaction.commit()
        return answer
      }
    } catch let error as SQLiteError {
      throw RegistryError(error)
    }
  }

  /// Every import, the newest first.
  public func imports() throws(RegistryError) -> [ImportRecord] {
    try read { base throws(SQLiteError) in try base.imports(where: "file <> ''") }
  }

  /// The mapping last used for a shape of file.
  public func savedMapping(shape: String) throws(RegistryError) -> String? {
    try read { base throws(SQLiteError) in
      try base.text("SELECT mapping FROM mapping WHERE shape = \(shape)")
    }
  }
}

extension Connection {
  /// Takes a file in, within a transaction.
  ///
  /// - Parameters:
  ///   - main: the act along with which it comes in, and is taken back.
  ///   - portion: how many new rows are kept before it is made what follows from them.
  func store(
    _ file: ImportFile, about named: Named, by signature: Signature, redoing redone: Int? = nil,
    along main: Int? = nil, inPortionsOf portion: Int = Importing.rowsOfPortion,
    rows: ((SheetRow) throws(RegistryError) -> Void) throws -> Int
  ) throws -> ImportRecord {
    let number = try open(file, by: signature)
    var importing = try Importing(file, number: number, inPortionsOf: portion, self)
    importing.tally.refused = try rows { row throws(RegistryError) in
      do throws(SQLiteError) {
        try importing.take(row, self)
      } catch {
        throw RegistryError(error)
      }
    }
    try importing.settle(self)
    let record = try close(
      file, importing.tally, number, importing.digests, signature, redoing: redone, along: main)
    let joined = try join(record, in: importing.table, to: named)
    try Upkeep.run(
      after: importing.claims.touched.union(joined.anchors),
      unsettled: importing.claims.unsettled.union(joined.anchors),
      sharing: importing.claims.shared, linked: joined.linked,
      arrived: joined.linked.isEmpty ? importing.arrived : nil, self)
    return record
  }
}
