import FoundationEssentials
import SQLite
import TestSupport
import Testing

private func folder() throws -> String { try TemporaryFolder.make() }

private func mode(_ path: String) throws -> Int? {
  try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
}

@Test func `a created file and what lies beside it belong to the owner alone`() throws {
  let path = try folder() + "/a.db"
  let connection = try Connection(path, .create)
  #expect(try connection.text("PRAGMA journal_mode = WAL") == "wal")
  try connection.run("CREATE TABLE t(a INTEGER) STRICT")
  for suffix in ["", "-wal", "-shm"] {
    #expect(try mode(path + suffix) == 0o600)
  }
}

@Test func `a writer that is held out throws locked`() throws {
  let path = try folder() + "/a.db"
  let first = try Connection(path, .create)
  try first.run("CREATE TABLE t(a INTEGER) STRICT")
  let second = try Connection(path, .write, busyMilliseconds: 10)
  let held = try first.transaction()
  do throws(SQLiteError) {
    try second.transaction().commit()
    Issue.record("two writers at once")
  } catch {
    #expect(error.kind == .locked)
  }
  try held.commit()
  try second.transaction().commit()
}

@Test func `a copy into a file that is held says that it is held`() throws {
  let folder = try folder()
  let source = try Connection("\(folder)/a.db", .create)
  try source.run("CREATE TABLE t(a INTEGER) STRICT")
  let holder = try Connection("\(folder)/b.db", .create)
  let held = try holder.transaction()
  try holder.run("CREATE TABLE t(a INTEGER) STRICT")
  let copy = try Connection("\(folder)/b.db", .write, busyMilliseconds: 10)
  do throws(SQLiteError) {
    try source.copy(into: copy)
    Issue.record("two writers at once")
  } catch {
    #expect(error.kind == .locked)
  }
  try held.commit()
  #expect(try holder.integer("SELECT count(*) FROM t") == 0)
}

@Test func `nothing is taken for written in a file that was deleted or replaced`() throws {
  for isReplaced in [false, true] {
    let path = try folder() + "/a.db"
    let connection = try Connection(path, .create)
    #expect(try connection.text("PRAGMA journal_mode = WAL") == "wal")
    try connection.run("CREATE TABLE t(a INTEGER) STRICT")
    try FileManager.default.removeItem(atPath: path)
    if isReplaced { try Connection(path, .create).run("CREATE TABLE other(a INTEGER) STRICT") }
    do throws(SQLiteError) {
      let transaction = try connection.transaction()
      try connection.run("INSERT INTO t VALUES (1)")
      try transaction.commit()
      Issue.record("a commit that nobody can read")
    } catch {
      #expect(error.kind == .moved)
    }
  }
}

@Test func `a missing file is not made by reading or writing`() throws {
  let path = try folder() + "/none.db"
  for access in [Connection.Access.read, .unchanging, .write] {
    do throws(SQLiteError) {
      _ = try Connection(path, access)
      Issue.record("opened nothing")
    } catch {
      #expect(error.kind == .cannotOpen)
    }
  }
  #expect(!FileManager.default.fileExists(atPath: path))
}

@Test func `a file that cannot change is read as it lies there, whatever its name`() throws {
  let folder = try folder()
  let name = "a b%20?mode=rw#é.db"
  do {
    let made = try Connection("\(folder)/\(name)", .create)
    #expect(try made.text("PRAGMA journal_mode = WAL") == "wal")
    try made.run("CREATE TABLE t(a INTEGER) STRICT")
    try made.run("INSERT INTO t VALUES (7)")
  }
  let connection = try Connection("\(folder)/\(name)", .unchanging)
  #expect(try connection.integer("SELECT a FROM t") == 7)
  #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [name])
  do throws(SQLiteError) {
    try connection.transaction().commit()
    try connection.run("INSERT INTO t VALUES (8)")
    Issue.record("wrote in it")
  } catch {
    #expect(error.kind == .readOnly)
  }
}

@Test func `a file that is no database says so`() throws {
  let path = try folder() + "/a.db"
  try Data(repeating: 0x41, count: 4_096).write(to: URL(filePath: path))
  let connection = try Connection(path, .read)
  do throws(SQLiteError) {
    _ = try connection.integer("SELECT count(*) FROM sqlite_schema")
    Issue.record("read it")
  } catch {
    #expect(error.kind == .notADatabase)
  }
}
