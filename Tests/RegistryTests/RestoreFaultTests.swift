import Fishery
import Registry
import SQLite
import Testing

/// A restoring that fails leaves everything as it was.
@Suite struct RestoreFaultTests {
  /// A registry and a backup of it.
  private static func folder() throws -> Folder {
    let folder = try Folder()
    let registry = try Registry.open(folder["r.db"])
    try registry.keep(.vessels, [["vessel": "CONTOH 1", "flag": "ID"]])
    _ = try registry.backUp(to: folder["b.db"], by: tester)
    return folder
  }

  @Test func `a backup that cannot be brought up takes the place of nothing`() throws {
    let folder = try Self.folder()
    // Its tables are those of now already, so that no step can make them.
    try Connection(folder["b.db"], .write).run("PRAGMA user_version = 1")
    let digest = try Registry.open(folder["r.db"]).digest()
    #expect(throws: RegistryError.self) {
      try Registry.restore(
        folder["b.db"], to: folder["r.db"], keeping: folder["old.db"], by: tester)
    }
    #expect(try folder.names() == ["b.db", "r.db"])
    #expect(try Registry.open(folder["r.db"]).digest() == digest)
  }

  @Test(arguments: ["-wal", "-shm", "-journal"])
  func `a name that is taken gives back what was moved already`(end: String) throws {
    let folder = try Self.folder()
    let rubble = [UInt8](repeating: 0x41, count: 9_000)
    for part in ["", "-wal", "-shm", "-journal"] { try folder.write(rubble, to: "r.db\(part)") }
    try folder.write([7], to: "old.db\(end)")
    let names = try folder.names()
    #expect(throws: RegistryError.inTheWay(folder["old.db\(end)"])) {
      try Registry.restore(
        folder["b.db"], to: folder["r.db"], keeping: folder["old.db"], by: tester)
    }
    #expect(try folder.names() == names)
    for part in ["", "-wal", "-shm", "-journal"] {
      #expect(try folder.bytes(of: "r.db\(part)") == rubble)
    }
  }

  @Test func `a copy of a registry that nobody has open is read without a trace`() throws {
    let folder = try Self.folder()
    // As `cp` makes it: with the mark of a write-ahead log, and no such log.
    try folder.write(folder.bytes(of: "r.db"), to: "copy.db")
    _ = try Registry.restore(folder["copy.db"], to: folder["new.db"], keeping: nil, by: tester)
    #expect(try folder.names() == ["b.db", "copy.db", "new.db", "r.db"])
  }
}
