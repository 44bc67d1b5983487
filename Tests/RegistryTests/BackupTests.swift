import Fishery
import Registry
import SQLite
import Testing

/// Copies that are known to be whole, and the way back.
@Suite struct BackupTests {
  private static let later = Signature(actor: "tester", at: 1_790_000_100)

  /// A registry on disk with some vessels.
  private static func registry(_ folder: Folder, vessels: Int = 40) throws -> Registry {
    let registry = try Registry.open(folder["r.db"])
    try registry.keep(
      .vessels,
      (0..<vessels).map { ["vessel": "CONTOH \($0)", "flag": "ID", "registration": "A-\($0)"] })
    return registry
  }

  /// Spoils what lies in the middle of a file.
  private static func spoil(_ name: String, in folder: Folder) throws {
    var bytes = try folder.bytes(of: name)
    let middle = bytes.count / 2
    for place in middle..<min(middle + 40_960, bytes.count) { bytes[place] = 0x5A }
    try folder.write(bytes, to: name)
  }

  @Test func `a backup is one file for its owner that holds the same`() throws {
    let folder = try Folder()
    let registry = try Self.registry(folder)
    let mark = try registry.backUp(to: folder["b.db"], by: Self.later)
    #expect(try registry.logMark() == mark)
    #expect(try folder.mode(of: "b.db") == 0o600)
    #expect(try folder.names() == ["b.db", "r.db", "r.db-shm", "r.db-wal"])
    let copy = try Registry.open(folder["b.db"])
    #expect(try copy.digest() == registry.digest())
    #expect(try copy.logVerdict() == registry.logVerdict())
    #expect(try copy.log(limit: 1).first?.act == "back_up")
  }

  @Test func `a backup never writes over anything`() throws {
    let folder = try Folder()
    let registry = try Self.registry(folder)
    try folder.write([1, 2, 3], to: "b.db")
    #expect(throws: RegistryError.inTheWay(folder["b.db"])) {
      try registry.backUp(to: folder["b.db"], by: Self.later)
    }
    #expect(try folder.bytes(of: "b.db") == [1, 2, 3])
  }

  @Test func `a copy whose log is broken is not kept`() throws {
    let folder = try Folder()
    let registry = try Self.registry(folder)
    let base = try Connection(folder["r.db"], .write)
    try base.run("DROP TRIGGER log_is_not_changed")
    try base.run("UPDATE log SET subject = 'other' WHERE entry = 1")
    #expect(throws: RegistryError.notWhole(.log(entry: 1, fault: .altered))) {
      try registry.backUp(to: folder["b.db"], by: Self.later)
    }
    #expect(try !folder.names().contains { $0.hasPrefix("b.db") })
  }

  @Test func `a damaged registry is not taken for a whole one`() throws {
    let folder = try Folder()
    do { try Self.registry(folder, vessels: 400).tidy() }
    try Self.spoil("r.db", in: folder)
    let examination = try Registry.examine(folder["r.db"], now: Self.later.at)
    #expect(
      examination.ailments.contains {
        switch $0 {
        case .damaged, .unusable(.corrupt): true
        default: false
        }
      })
    do {
      _ = try Registry.open(folder["r.db"]).backUp(to: folder["b.db"], by: Self.later)
      Issue.record("kept")
    } catch {
      switch error {
      case .corrupt, .notWhole: break
      default: Issue.record("\(error)")
      }
    }
    #expect(try !folder.names().contains { $0.hasPrefix("b.db") })
  }

  @Test func `a backup is restored where there is nothing, and says so in the log`() throws {
    let folder = try Folder()
    let digest: String
    let mark: LogMark
    do {
      let registry = try Self.registry(folder)
      mark = try registry.backUp(to: folder["b.db"], by: Self.later)
      digest = try registry.digest()
    }
    let bytes = try folder.bytes(of: "b.db")
    let end = try Registry.restore(
      folder["b.db"], to: folder["new/r.db"], keeping: nil, by: Self.later)
    #expect(end == mark)
    let restored = try Registry.open(folder["new/r.db"])
    #expect(try restored.digest() == digest)
    #expect(try restored.logMark().entries == mark.entries + 1)
    #expect(try restored.log(limit: 1).first?.act == "restore")
    #expect(try folder.bytes(of: "b.db") == bytes)
  }

  @Test func `what is there stays beside, whole`() throws {
    let folder = try Folder()
    let before: String
    let after: String
    do {
      let registry = try Self.registry(folder)
      _ = try registry.backUp(to: folder["b.db"], by: Self.later)
      before = try registry.digest()
      try registry.keep(.vessels, [["vessel": "CONTOH BARU", "flag": "ID"]], file: "b.csv")
      after = try registry.digest()
    }
    #expect(throws: RegistryError.inTheWay(folder["r.db"])) {
      try Registry.restore(folder["b.db"], to: folder["r.db"], keeping: nil, by: Self.later)
    }
    _ = try Registry.restore(
      folder["b.db"], to: folder["r.db"], keeping: folder["old.db"], by: Self.later)
    #expect(try Registry.open(folder["r.db"]).digest() == before)
    #expect(try Registry.open(folder["old.db"]).digest() == after)
  }

  @Test func `nothing is restored under somebody who has the registry open`() throws {
    let folder = try Folder()
    let registry = try Self.registry(folder)
    _ = try registry.backUp(to: folder["b.db"], by: Self.later)
    let digest = try registry.digest()
    #expect(throws: RegistryError.locked) {
      try Registry.restore(
        folder["b.db"], to: folder["r.db"], keeping: folder["old.db"], by: Self.later)
    }
    #expect(try registry.digest() == digest)
    #expect(try folder.names() == ["b.db", "r.db", "r.db-shm", "r.db-wal"])
  }

  @Test func `a backup takes the place of what is no registry any more, and that is kept too`()
    throws
  {
    let folder = try Folder()
    do { _ = try Self.registry(folder).backUp(to: folder["b.db"], by: Self.later) }
    let rubble = [UInt8](repeating: 0x41, count: 9_000)
    try folder.write(rubble, to: "r.db")
    _ = try Registry.restore(
      folder["b.db"], to: folder["r.db"], keeping: folder["old.db"], by: Self.later)
    #expect(try Registry.open(folder["r.db"]).vessels(limit: 100).lines.count == 40)
    #expect(try folder.bytes(of: "old.db") == rubble)
  }

  @Test func `what is no whole backup is refused, and the registry stays`() throws {
    let folder = try Folder()
    let digest: String
    do {
      let registry = try Self.registry(folder, vessels: 400)
      _ = try registry.backUp(to: folder["b.db"], by: Self.later)
      digest = try registry.digest()
    }
    try Self.spoil("b.db", in: folder)
    try folder.write([], to: "empty.db")
    try folder.write(Array("vessel,flag\n".utf8), to: "sheet.csv")
    for name in ["b.db", "empty.db", "sheet.csv"] {
      #expect(throws: RegistryError.self, "\(name)") {
        try Registry.restore(
          folder[name], to: folder["r.db"], keeping: folder["old.db"], by: Self.later)
      }
    }
    #expect(try Registry.open(folder["r.db"]).digest() == digest)
    #expect(try !folder.names().contains { $0.contains("partial") || $0 == "old.db" })
  }
}
