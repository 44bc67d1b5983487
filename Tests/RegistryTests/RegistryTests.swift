import Glibc
import FoundationEssentials
import Registry
import SQLite
import Testing

private func refusal(_ path: String) -> RegistryError? {
  do throws(RegistryError) {
    _ = try Registry.open(path, busyMilliseconds: 10)
    return nil
  } catch {
    return error
  }
}

@Test func `a new registry, its folder and what lies beside it belong to the owner alone`() throws {
  let folder = try Folder()
  let registry = try Registry.open(folder["deep/er/registry.db"])
  #expect(try registry.logMark().entries == 0)
  #expect(try folder.mode(of: "deep") == 0o700)
  #expect(try folder.mode(of: "deep/er") == 0o700)
  for name in ["registry.db", "registry.db-wal", "registry.db-shm"] {
    #expect(try folder.mode(of: "deep/er/\(name)") == 0o600)
  }
}

@Test func `a registry opens again with what it held`() throws {
  let folder = try Folder()
  try Registry.open(folder["r.db"]).record(Act("reveal", on: "x"), by: Signature(actor: "s", at: 1))
  #expect(try Registry.open(folder["r.db"]).logMark().entries == 1)
}

@Test func `an empty file becomes a registry`() throws {
  let folder = try Folder()
  try folder.write([], to: "r.db")
  #expect(refusal(folder["r.db"]) == nil)
}

@Test func `where a registry must be, none is made and an empty file stays empty`() throws {
  let folder = try Folder()
  #expect(throws: RegistryError.absent(folder["r.db"])) {
    _ = try Registry.open(folder["r.db"], mustExist: true)
  }
  try folder.write([], to: "r.db")
  #expect(throws: RegistryError.empty(folder["r.db"])) {
    _ = try Registry.open(folder["r.db"], mustExist: true)
  }
  #expect(try folder.bytes(of: "r.db") == [])
  #expect(try folder.names() == ["r.db"])
}

@Test func `a folder, a device and a pipe are no file, and nobody waits for them`() throws {
  let folder = try Folder()
  #expect(mkfifo(folder["pipe"], 0o600) == 0)
  for path in [folder.path, "/dev/null", folder["pipe"]] {
    #expect(refusal(path) == .noFile(path))
  }
}

@Test(arguments: [1, 16, 99, 100, 5_000])
func `a file that is no database is refused and left as it was`(count: Int) throws {
  let folder = try Folder()
  let bytes = [UInt8](repeating: 0x41, count: count)
  try folder.write(bytes, to: "r.db")
  #expect(refusal(folder["r.db"]) == .notADatabase)
  #expect(try folder.bytes(of: "r.db") == bytes)
  #expect(try folder.names() == ["r.db"])
}

@Test func `only the head of a file is read to see what it is`() throws {
  let folder = try Folder()
  try folder.write([UInt8](repeating: 0x41, count: 100), to: "r.db")
  // A file with a hole, larger than any memory.
  #expect(truncate(folder["r.db"], 1 << 40) == 0)
  #expect(refusal(folder["r.db"]) == .notADatabase)
}

@Test func `a database of another program is refused and left as it was`() throws {
  let folder = try Folder()
  do {
    let other = try Connection(folder["r.db"], .create)
    try other.run("PRAGMA application_id = 77")
    try other.run("CREATE TABLE theirs(a INTEGER) STRICT")
  }
  let bytes = try folder.bytes(of: "r.db")
  #expect(refusal(folder["r.db"]) == .foreign(applicationID: 77))
  #expect(try folder.bytes(of: "r.db") == bytes)
  #expect(try folder.names() == ["r.db"])
}

@Test func `a newer schema is refused and left as it was`() throws {
  let folder = try Folder()
  _ = try Registry.open(folder["r.db"])
  let known: Int
  do {
    let later = try Connection(folder["r.db"], .write)
    known = Int(try later.integer("PRAGMA user_version") ?? 0)
    try later.run("PRAGMA user_version = \(literal: known + 1)")
  }
  let bytes = try folder.bytes(of: "r.db")
  #expect(refusal(folder["r.db"]) == .newer(found: known + 1, known: known))
  #expect(try folder.bytes(of: "r.db") == bytes)
}

@Test func `a newer schema that still lies in the write-ahead log is refused too`() throws {
  let folder = try Folder()
  _ = try Registry.open(folder["r.db"])
  let later = try Connection(folder["r.db"], .write)
  let known = Int(try later.integer("PRAGMA user_version") ?? 0)
  try later.run("PRAGMA user_version = \(literal: known + 1)")
  #expect(refusal(folder["r.db"]) == .newer(found: known + 1, known: known))
}

@Test func `a damaged registry is refused and left as it was`() throws {
  let folder = try Folder()
  _ = try Registry.open(folder["r.db"])
  var bytes = try folder.bytes(of: "r.db")
  for offset in 100..<4_096 { bytes[offset] = 0xee }
  try folder.write(bytes, to: "r.db")
  let error = refusal(folder["r.db"])
  guard case .corrupt = error else {
    Issue.record("\(String(describing: error))")
    return
  }
  #expect(try folder.bytes(of: "r.db") == bytes)
}

@Test func `a folder that cannot be made is named`() throws {
  let folder = try Folder()
  try folder.write([1], to: "file")
  #expect(refusal(folder["file/under/r.db"]) == .noFolder(folder["file/under"]))
}

@Test func `a registry that another process writes to is locked`() throws {
  let folder = try Folder()
  let registry = try Registry.open(folder["r.db"], busyMilliseconds: 10)
  let other = try Connection(folder["r.db"], .write)
  let held = try other.transaction()
  do throws(RegistryError) {
    try registry.record(Act("reveal", on: "x"), by: Signature(actor: "s", at: 1))
    Issue.record("wrote beside another writer")
  } catch {
    #expect(error == .locked)
  }
  #expect(try registry.logMark().entries == 0)
  try held.commit()
}

@Test func `the path is the one named, else under the data folder, else under home`() {
  #expect(RegistryPath.standard(["MUSTER_REGISTRY": "a.db", "HOME": "/h"]) == "a.db")
  #expect(
    RegistryPath.standard(["XDG_DATA_HOME": "/d", "HOME": "/h"]) == "/d/muster/registry.db")
  #expect(
    RegistryPath.standard(["XDG_DATA_HOME": "d", "HOME": "/h"])
      == "/h/.local/share/muster/registry.db")
  #expect(RegistryPath.standard(["MUSTER_REGISTRY": ""]) == nil)
  #expect(RegistryPath.state(["HOME": "/h"]) == "/h/.local/state/muster")
}

@Test func `a database with nothing in it, as another process leaves it while making it, is taken`()
  throws
{
  let folder = try Folder()
  let other = try Connection(folder["r.db"], .create)
  _ = try other.text("PRAGMA journal_mode = WAL")
  #expect(try folder.bytes(of: "r.db").count > 0)
  #expect(refusal(folder["r.db"]) == nil)
}
