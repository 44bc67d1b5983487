import SQLite
import Testing

private func memory() throws(SQLiteError) -> Connection { try Connection(":memory:", .memory) }

@Test(arguments: [
  Value.null, .integer(.min), .integer(.max), .real(-0.5), .text(""), .text("Nguyễn"),
  .text("a\u{0}b"), .text("สมชาย"), .blob([]), .blob([0, 255]),
])
func `every value comes back as it was bound`(value: Value) throws {
  let connection = try memory()
  #expect(try connection.first("SELECT \(value)") { $0.value(0) } == value)
}

@Test func `bytes are lent without a copy`() throws {
  let connection = try memory()
  let count = try connection.first("SELECT \("Nguyễn"), \(Value.null)") { row in
    row.withBytes(0) { $0.count } + row.withBytes(1) { $0.count }
  }
  #expect(count == 8)
}

@Test func `a statement bound by index runs many times`() throws {
  let connection = try memory()
  try connection.run("CREATE TABLE t(a INTEGER, b TEXT) STRICT")
  let insert = try connection.statement("INSERT INTO t VALUES (\(parameters: 2))")
  for number in 1...1_000 {
    try insert.bind(1, Int64(number))
    try insert.bind(2, "row \(number)")
    try insert.run()
  }
  #expect(try connection.integer("SELECT sum(a) FROM t") == 500_500)
  #expect(try connection.text("SELECT b FROM t WHERE a = \(1_000)") == "row 1000")
}

@Test func `one text may be under way twice at once`() throws {
  let connection = try memory()
  try connection.run("CREATE TABLE t(a INTEGER) STRICT")
  try connection.run("INSERT INTO t VALUES (1), (2), (3)")
  var pairs = 0
  try connection.rows("SELECT a FROM t") { (_) throws(SQLiteError) in
    try connection.rows("SELECT a FROM t") { _ in pairs += 1 }
  }
  #expect(pairs == 9)
}

@Test func `values of an earlier use are not left in a statement`() throws {
  let connection = try memory()
  #expect(try connection.text("SELECT \("secret")") == "secret")
  let bare = try connection.statement("SELECT \(parameters: 1)")
  #expect(try bare.step())
  #expect(bare.row.value(0) == .null)
}

@Test func `a committed transaction stands and a dropped one leaves nothing`() throws {
  let connection = try memory()
  try connection.run("CREATE TABLE t(a INTEGER) STRICT")
  let kept = try connection.transaction()
  try connection.run("INSERT INTO t VALUES (1)")
  try kept.commit()
  do {
    let dropped = try connection.transaction()
    try connection.run("INSERT INTO t VALUES (2)")
    _ = consume dropped
  }
  #expect(try connection.integer("SELECT count(*) FROM t") == 1)
  try connection.transaction().commit()
}

@Test func `an error shows the SQL and never what was bound`() throws {
  let connection = try memory()
  try connection.run("CREATE TABLE t(a TEXT UNIQUE) STRICT")
  let name = "Siti Rahma"
  try connection.run("INSERT INTO t VALUES (\(name))")
  do throws(SQLiteError) {
    try connection.run("INSERT INTO t VALUES (\(name))")
    Issue.record("a second equal row went in")
  } catch {
    #expect(error.kind == .constraint)
    #expect(error.sql == "INSERT INTO t VALUES (?)")
    #expect(error.code == 2067)
    #expect(!"\(error)".contains("Siti"))
  }
}

@Test func `two statements in one text are refused`() throws {
  let connection = try memory()
  do throws(SQLiteError) {
    try connection.run("SELECT 1; SELECT 2")
    Issue.record("ran")
  } catch {
    #expect(error.message == "not exactly one statement")
  }
}

@Test func `a misspelt column is an error and not a text`() throws {
  let connection = try memory()
  try connection.run("CREATE TABLE t(a TEXT) STRICT")
  #expect(throws: SQLiteError.self) {
    try connection.run("SELECT \("b" as Name) FROM t")
  }
}

@Test func `an interrupt stops a long statement and the next piece of work runs`() throws {
  let connection = try memory()
  let interrupt = Interrupt()
  connection.heed(interrupt)
  let endless: SQL =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
  var seen = 0
  do throws(SQLiteError) {
    try connection.rows("SELECT count(*) FROM (\(endless) LIMIT 10)") { _ in seen += 1 }
    interrupt.request()
    _ = try connection.integer("SELECT max(i) FROM (\(endless))")
    Issue.record("ran to the end")
  } catch {
    #expect(error.kind == .interrupted)
  }
  connection.heed(nil)
  #expect(seen == 1)
  #expect(try connection.integer("SELECT 7") == 7)
}

@Test func `an interrupt from another thread stops one statement in its midst`() async throws {
  let interrupt = Interrupt()
  let work = Task.detached {
    let connection = try memory()
    connection.heed(interrupt)
    return try connection.integer(
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n")
  }
  interrupt.request()
  await #expect(throws: SQLiteError.self) { try await work.value }
}

@Test func `an interrupt asked before the commit rolls back`() throws {
  let connection = try memory()
  try connection.run("CREATE TABLE t(a INTEGER) STRICT")
  let interrupt = Interrupt()
  connection.heed(interrupt)
  do throws(SQLiteError) {
    let transaction = try connection.transaction()
    try connection.run("INSERT INTO t VALUES (1)")
    interrupt.request()
    try transaction.commit()
    Issue.record("committed")
  } catch {
    #expect(error.kind == .interrupted)
  }
  connection.heed(nil)
  #expect(try connection.integer("SELECT count(*) FROM t") == 0)
}
