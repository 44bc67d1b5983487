import Fishery
import Registry
import Testing

/// SQLite takes what lies beside a file of some name for a part of it, whatever it was left of.
@Suite struct LeftBesideTests {
  private static let ends = ["-wal", "-shm", "-journal"]

  /// A backup of a registry that is gone.
  private static func backup(_ folder: Folder) throws {
    let registry = try Registry.open(folder["r.db"])
    try registry.keep(.vessels, [["vessel": "CONTOH 1", "flag": "ID"]])
    _ = try registry.backUp(to: folder["b.db"], by: tester)
  }

  private static func refusal(_ body: () throws(RegistryError) -> Void) -> RegistryError? {
    do throws(RegistryError) {
      try body()
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: ends)
  func `nothing is restored beside parts of a registry that is gone`(end: String) throws {
    let folder = try Folder()
    try Self.backup(folder)
    try folder.write([1, 2, 3], to: "new.db\(end)")
    let names = try folder.names()
    let refused = Self.refusal { () throws(RegistryError) in
      _ = try Registry.restore(folder["b.db"], to: folder["new.db"], keeping: nil, by: tester)
    }
    #expect(refused == .leftBeside(folder["new.db\(end)"]))
    #expect(try folder.names() == names)
    #expect(try folder.bytes(of: "new.db\(end)") == [1, 2, 3])
  }

  @Test(arguments: ends)
  func `no copy is made beside them, and no registry`(end: String) throws {
    let folder = try Folder()
    try Self.backup(folder)
    try folder.write([1, 2, 3], to: "new.db\(end)")
    let registry = try Registry.open(folder["r.db"])
    let left = RegistryError.leftBeside(folder["new.db\(end)"])
    let entries = try registry.logMark()
    #expect(throws: left) { try registry.backUp(to: folder["new.db"], by: tester) }
    #expect(throws: left) { try Registry.inMemory().keepWhole(at: folder["new.db"]) }
    #expect(throws: left) { _ = try Registry.open(folder["new.db"]) }
    #expect(try registry.logMark() == entries)
    #expect(try !folder.names().contains("new.db"))
  }

  @Test func `empty ones say nothing and keep nobody`() throws {
    let folder = try Folder()
    try Self.backup(folder)
    for end in Self.ends { try folder.write([], to: "new.db\(end)") }
    _ = try Registry.restore(folder["b.db"], to: folder["new.db"], keeping: nil, by: tester)
    #expect(try Registry.open(folder["new.db"]).vessels(limit: 9).lines.count == 1)
  }

  @Test(arguments: ends)
  func `what lies beside a registry that is replaced goes with it`(end: String) throws {
    let folder = try Folder()
    try Self.backup(folder)
    // What is no registry any more folds nothing in.
    try folder.write([UInt8](repeating: 0x41, count: 9_000), to: "r.db")
    for end in Self.ends { try? folder.write([], to: "r.db\(end)") }
    try folder.write([1, 2, 3], to: "r.db\(end)")
    _ = try Registry.restore(
      folder["b.db"], to: folder["r.db"], keeping: folder["old.db"], by: tester)
    #expect(try folder.bytes(of: "old.db\(end)") == [1, 2, 3])
    #expect(try Registry.open(folder["r.db"]).vessels(limit: 9).lines.count == 1)
  }
}
