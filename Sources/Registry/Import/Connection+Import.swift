internal import Fishery
internal import SQLite
internal import Seal

extension Connection {
  /// Notes a file that is about to come in, and how its shape was mapped.
  func open(_ file: ImportFile, by signature: Signature) throws(SQLiteError) -> Int64 {
    let actor = try actor(signature.actor)
    let headers = JSON.object(
      file.headers.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) }
    ).line
    try run(
      """
      INSERT INTO import(sheet, file, hash, shape, mapping, headers, day, source, actor, at)
      VALUES (\(file.sheet.name), \(file.name), \(file.hash.hex), \(file.shape), \(file.mapping),
        \(headers), \(file.day?.description), \(file.source?.rawValue), \(actor), \(signature.at))
      """)
    let number = lastRow
    if !file.shape.isEmpty {
      try run(
        """
        INSERT INTO mapping(shape, sheet, mapping)
        VALUES (\(file.shape), \(file.sheet.name), \(file.mapping))
        ON CONFLICT DO UPDATE SET sheet = excluded.sheet, mapping = excluded.mapping
        """)
    }
    return number
  }

  /// Notes what became of the file's rows, in the list of imports and in the log.
  ///
  /// - Parameter main: the act along with which it came in.
  func close(
    _ file: ImportFile, _ tally: Importing.Tally, _ number: Int64, _ digests: RowDigests,
    _ signature: Signature, redoing redone: Int?, along main: Int?
  ) throws(SQLiteError) -> ImportRecord {
    try run(
      """
      UPDATE import SET stored = \(tally.stored), new = \(tally.new), changed = \(tally.changed),
        refused = \(tally.refused)
      WHERE import = \(number)
      """)
    var facts: [JSON.Member] = [
      .init("sheet", .string(file.sheet.name)), .init("hash", .string(file.hash.hex)),
      .init("mapping", .string(Digest(of: file.mapping).hex)),
      .init("stored", .integer(Int64(tally.stored))), .init("new", .integer(Int64(tally.new))),
      .init("changed", .integer(Int64(tally.changed))),
      .init("refused", .integer(Int64(tally.refused))),
      .init("rows", .string(digests.digest.hex)),
    ]
    if let source = file.source { facts.append(.init("source", .string(source.rawValue))) }
    if let main { facts.append(.init("along", .integer(Int64(main)))) }
    if let redone { facts.append(.init("redoes", .integer(Int64(redone)))) }
    let kind: ActRecord.Kind = file.name.isEmpty ? .entry : .file
    let entry = try log(
      Act(kind.rawValue, on: String(number), facts: .object(facts)), by: signature)
    try noteAct(kind, entry: entry, on: String(number), by: signature, redoing: redone, along: main)
    let record = try imports(where: "import = \(number)").first
    guard let record else { throw .damaged("import") }
    return record
  }

  func imports(where condition: SQL) throws(SQLiteError) -> [ImportRecord] {
    try all(
      """
      SELECT import, sheet, file, hash, name, at, day, stored, new, changed, refused, undone
      FROM import JOIN actor USING (actor) WHERE \(condition) ORDER BY import DESC
      """
    ) { row in
      ImportRecord(
        id: row.int(0), sheet: row.text(1), file: row.text(2), hash: row.text(3),
        signature: Signature(actor: row.text(4), at: row.integer(5)),
        day: row.optionalText(6).flatMap { CivilDate($0) }, stored: row.int(7), new: row.int(8),
        changed: row.int(9), refused: row.int(10),
        undone: row.optionalInteger(11).map { Int($0) })
    }
  }
}
