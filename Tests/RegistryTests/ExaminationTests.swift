import Fishery
import Glibc
import Registry
import SQLite
import Testing

/// What a look at a registry finds, and that it changes nothing.
@Suite struct ExaminationTests {
  private static let now: Int64 = 1_790_000_500

  /// A registry that is well, for its owner alone, in a folder alike; closed.
  private static func folder() throws -> Folder {
    let folder = try Folder()
    #expect(chmod(folder.path, 0o700) == 0)
    let registry = try Registry.open(folder["r.db"])
    try registry.keep(.vessels, [["vessel": "CONTOH 1", "flag": "ID"]])
    try registry.keep(.vessels, [["vessel": "CONTOH 2", "flag": "ID"]], file: "b.csv")
    try registry.tidy()
    return folder
  }

  /// All but the volume, which is this machine's.
  private static func ailments(_ folder: Folder, now: Int64 = now) throws -> [Ailment] {
    try Registry.examine(folder["r.db"], now: now).looks.filter { $0.subject != .volume }
      .flatMap(\.ailments)
  }

  private static func alter(_ folder: Folder, _ statements: SQL...) throws {
    let base = try Connection(folder["r.db"], .write)
    try base.run("PRAGMA foreign_keys = OFF")
    for statement in statements { try base.run(statement) }
  }

  @Test func `a registry that is well has no ailment, and everything was looked at`() throws {
    let folder = try Self.folder()
    let bytes = try folder.bytes(of: "r.db")
    let examination = try Registry.examine(folder["r.db"], now: Self.now)
    #expect(examination.looks.map(\.subject) == Examination.Subject.allCases)
    #expect(try Self.ailments(folder) == [])
    #expect(try folder.bytes(of: "r.db") == bytes)
  }

  @Test func `who else may read it is told`() throws {
    let folder = try Self.folder()
    #expect(chmod(folder["r.db"], 0o640) == 0)
    #expect(chmod(folder.path, 0o755) == 0)
    #expect(
      try Self.ailments(folder) == [
        .readable(folder["r.db"], mode: 0o640), .readable(folder.path, mode: 0o755),
      ])
  }

  @Test func `a log that was written past muster is named by its entry`() throws {
    let folder = try Self.folder()
    try Self.alter(
      folder, "DROP TRIGGER log_is_not_changed", "UPDATE log SET act = 'x' WHERE entry = 2")
    #expect(try Self.ailments(folder) == [.log(entry: 2, fault: .altered)])
  }

  @Test func `a clock that stands before the last entry is told from one second on`() throws {
    let folder = try Self.folder()
    #expect(try Self.ailments(folder, now: tester.at) == [])
    #expect(try Self.ailments(folder, now: tester.at - 1) == [.clockBehind(last: tester.at)])
  }

  @Test(arguments: [(0, false), (1, false), (2, true), (36_525, true)])
  func `a judged day that has not come anywhere is told`(days: Int, isTold: Bool) throws {
    let folder = try Self.folder()
    let day = CivilDate(ordinal: Int32(Self.now / 86_400)) + days
    try Self.alter(folder, "INSERT INTO judged VALUES (1, \(day.ordinal), 'x')")
    #expect(try Self.ailments(folder) == (isTold ? [.judgedAhead(day)] : []))
  }

  @Test func `entries written under a clock that was set back are counted`() throws {
    let folder = try Self.folder()
    do {
      let registry = try Registry.open(folder["r.db"])
      for at in [tester.at + 161, tester.at + 100, tester.at + 40, tester.at + 60] {
        try registry.record(Act("reveal", on: "x"), by: Signature(actor: "tester", at: at))
      }
    }
    #expect(try Self.ailments(folder) == [.clockWentBack(entries: 1, first: 4)])
  }

  @Test func `rows that name others which are gone are counted`() throws {
    let folder = try Self.folder()
    try Self.alter(folder, "DELETE FROM actor")
    #expect(
      try Self.ailments(folder).contains {
        if case .dangling(let count) = $0 { count >= 2 } else { false }
      })
  }

  @Test func `rows whose mention of a record is gone are counted, and their claims`() throws {
    let folder = try Self.folder()
    try Self.alter(folder, "DELETE FROM mention_vessel")
    #expect(try Self.ailments(folder) == [.dangling(4)])
  }

  @Test func `names that cannot be searched are told`() throws {
    let folder = try Self.folder()
    try Self.alter(folder, "DELETE FROM called WHERE entry = -1")
    #expect(try Self.ailments(folder) == [.search(indexed: 2, records: 1)])
  }

  @Test func `lines that the name of their fisher does not find are counted`() throws {
    let folder = try Self.folder()
    do {
      let registry = try Registry.open(folder["r.db"])
      let crew = ["SITI", "BUDI"].map { ["name": $0, "vessel": "CONTOH 1", "flag": "ID"] }
      try registry.keep(.placements, crew)
      try registry.tidy()
    }
    #expect(try Self.ailments(folder) == [])
    try Self.alter(folder, "UPDATE placement SET called = 1")
    #expect(try Self.ailments(folder) == [.unfound(1)])
    try Self.alter(folder, "UPDATE placement SET called = NULL")
    #expect(try Self.ailments(folder) == [.unfound(2)])
  }

  @Test func `what killed work left beside it is named`() throws {
    let folder = try Self.folder()
    try folder.write([1], to: "r.db.partial-77")
    #expect(try Self.ailments(folder) == [.leftover("r.db.partial-77")])
  }

  @Test func `what is no registry is one ailment, and an earlier one is not brought up`() throws {
    let folder = try Self.folder()
    try folder.write(Array("no registry".utf8), to: "x.db")
    #expect(
      try Registry.examine(folder["x.db"], now: Self.now).ailments == [.unusable(.notADatabase)])
    try Self.alter(folder, "PRAGMA user_version = 1")
    let ailments = try Self.ailments(folder)
    #expect(
      ailments.contains { if case .older(found: 1, _) = $0 { true } else { false } })
    let base = try Connection(folder["r.db"], .read)
    #expect(try base.integer("PRAGMA user_version") == 1)
  }
}
