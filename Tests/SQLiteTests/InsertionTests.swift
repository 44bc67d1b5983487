import SQLite
import Testing

/// Rows that are inserted many at a time are there, in their order, however many they are.
@Suite struct InsertionTests {
  @Test(arguments: [0, 1, 31, 32, 33, 64, 100])
  func `every row is there once, in the order in which it was added`(_ count: Int64) throws {
    let base = try Connection(":memory:", .memory)
    try base.run("CREATE TABLE t(row INTEGER PRIMARY KEY, text TEXT, bytes BLOB) STRICT")
    var insertion = try Insertion(of: 2, base) { "INSERT INTO t(text, bytes) VALUES \($0)" }
    let rows: [[Value]] = (0..<count).map { number in
      let bytes: Value = number % 3 == 0 ? .null : .blob([UInt8(number)])
      return [.text("\(number)"), bytes]
    }
    for row in rows { try insertion.add(row) }
    try insertion.settle()
    let kept = try base.all("SELECT text, bytes FROM t ORDER BY row") {
      [$0.value(0), $0.value(1)]
    }
    #expect(kept == rows)
  }

  @Test func `a later row takes the place of an earlier one that it conflicts with`() throws {
    let base = try Connection(":memory:", .memory)
    try base.run("CREATE TABLE t(key INTEGER PRIMARY KEY, times INTEGER NOT NULL) STRICT")
    var insertion = try Insertion(of: 2, base) {
      """
      INSERT INTO t(key, times) VALUES \($0)
      ON CONFLICT(key) DO UPDATE SET times = times + excluded.times
      """
    }
    for number in 0..<70 as Range<Int64> { try insertion.add([.integer(number % 7), .integer(1)]) }
    try insertion.settle()
    #expect(try base.all("SELECT times FROM t") { $0.integer(0) } == Array(repeating: 10, count: 7))
  }

  @Test func `settled, it takes rows again`() throws {
    let base = try Connection(":memory:", .memory)
    try base.run("CREATE TABLE t(key INTEGER PRIMARY KEY) STRICT")
    var insertion = try Insertion(of: 1, base) { "INSERT INTO t VALUES \($0)" }
    try insertion.add([.integer(1)])
    try insertion.settle()
    try insertion.add([.integer(2)])
    try insertion.settle()
    try insertion.settle()
    #expect(try base.all("SELECT key FROM t ORDER BY key") { $0.integer(0) } == [1, 2])
  }
}
