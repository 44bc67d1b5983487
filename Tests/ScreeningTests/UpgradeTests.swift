import Fishery
import FoundationEssentials
import Law
import SQLite
import TestSupport
import Testing

@testable import Registry
@testable import Screening

/// What becomes of a registry of the first release.
@Suite struct UpgradeTests {
  private static let day: CivilDate = "2026-11-28"
  private static let sheets: [Sheet] = [.vessels, .placements, .charges, .recruitment]

  /// A path in a folder of the test's own, with such a registry at it.
  private static func path() throws -> String {
    let path = try TemporaryFolder.make() + "/r.db"
    try FirstReleaseFile.write(to: path)
    return path
  }

  private static func screened(_ registry: Registry) throws -> ScreeningOutcome {
    try Screening(of: registry, under: .builtIn()).run(on: day, by: sari)
  }

  /// Where its log ended. Its clock had gone back by then, which is known and no fault any more.
  private static let end = LogMark(entries: 11, code: "0ca0479bcc7115a6")

  @Test func `its rows, links and log are there, and the file is sound`() throws {
    let path = try Self.path()
    let registry = try Registry.open(path)
    #expect(try registry.imports().map(\.file).last == "vessels.csv")
    #expect(try registry.imports().map(\.rows) == [3, 1, 2, 4, 3])
    #expect(try registry.vessels(limit: 9).lines.count == 1 + 1)
    #expect(try registry.links(.refused).map(\.decided?.actor) == ["Eko"])
    #expect(try registry.links(.accepted).map(\.oneName) == ["海龍 18"])
    #expect(
      try registry.logVerdict(noted: Self.end)
        == .clean(entries: 12, head: registry.logMark().code))
    let base = try Connection(path, .read)
    #expect(try base.text("PRAGMA integrity_check") == "ok")
    #expect(try base.all("PRAGMA foreign_key_check") { $0.text(0) }.isEmpty)
    #expect(try base.integer("PRAGMA user_version") == Int64(Migration.newest))
  }

  @Test func `nobody counts as judged until it is screened, and findings keep their history`()
    throws
  {
    let registry = try Registry.open(try Self.path())
    #expect(try registry.judgement() == nil)
    #expect(try registry.due(on: Self.day).whole.count == 4 + 2)
    let before = try registry.findings(limit: 9).lines
    #expect(before.map(\.rule) == ["C188-9.1-min-age"])
    let outcome = try Self.screened(registry)
    #expect(outcome.judged == 4 + 2)
    let after = try registry.findings(limit: 99).lines
    let same = try #require(after.first { $0.id == before[0].id })
    #expect(same.firstSeen == before[0].firstSeen)
    #expect(try registry.breachesByRank().values.reduce(0, +) > 0)
  }

  @Test func `it equals a registry of today with the same rows and the same decisions`() throws {
    let old = try Registry.open(try Self.path())
    let new = try Registry.inMemory()
    for sheet in Self.sheets {
      var rows: [SheetRow] = []
      try old.rows(of: sheet) { rows.append(SheetRow($0)) }
      let file = ImportFile(
        sheet: sheet, name: "a.csv", hash: FileHash(of: []),
        day: sheet == .recruitment ? nil : "2026-06-01")
      _ = try new.store(file, by: sari) { keep in
        for row in rows { try keep(row) }
        return 0
      }
    }
    for link in try old.links(.accepted) + old.links(.refused) {
      try new.decide(link, link.state, by: sari)
    }
    #expect(try old.count(of: .placements(.name)) == 4)
    _ = try Self.screened(old)
    _ = try Self.screened(new)
    #expect(try old.digest() == new.digest())
  }

  @Test func `numbers that it kept in clear are nowhere in its files any more`() throws {
    let path = try Self.path()
    let registry = try Registry.open(path)
    var telephones: [String?] = []
    try registry.rows(of: .recruitment) { telephones.append($0["telephone"].text) }
    #expect(telephones.count == 1 && telephones[0]?.hasPrefix("keyed:") == true)
    for end in ["", "-wal"] {
      let bytes = try Data(contentsOf: URL(filePath: path + end))
      for number in ["+62 800", "0000990112019"] {
        #expect(bytes.firstRange(of: Data(number.utf8)) == nil)
      }
    }
  }

  @Test func `its files come in again without change, and can be undone`() throws {
    let registry = try Registry.open(try Self.path())
    var rows: [SheetRow] = []
    try registry.rows(of: .charges) { rows.append(SheetRow($0)) }
    let file = ImportFile(sheet: .charges, name: "b.csv", hash: FileHash(of: []), day: nil)
    let again = try registry.store(file, by: sari) { keep in
      for row in rows { try keep(row) }
      return 0
    }
    #expect([again.new, again.changed, again.unchanged] == [0, 0, 2])
    _ = try registry.undo(again.id, by: sari)
    #expect(try registry.undo(3, by: sari).removed == 2)
    let refusal = try #require(try registry.acts(of: "Eko").first { $0.kind == .link })
    try registry.takeBack(refusal.id, by: sari)
    #expect(try registry.acts(of: "Sari").map(\.subject) == ["4", "2", "1"])
    #expect(try registry.logVerdict(noted: Self.end).isClean)
    #expect(try registry.logMark().entries == 16)
  }

  @Test func `an empty one has the schema of a new one`() throws {
    let old = try Connection(":memory:", .memory)
    for statement in Migration.all[0].statements { try old.run(statement) }
    try old.run("PRAGMA user_version = 1")
    #expect(try Migration.migrate(old))
    let new = try Connection(":memory:", .memory)
    #expect(try !Migration.migrate(new))
    #expect(try Self.schema(old) == Self.schema(new))
    #expect(try Self.schema(new).count > 100)
  }

  private static func schema(_ base: borrowing Connection) throws -> [String] {
    try base.all("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name") {
      "\($0.text(0)) \($0.text(1)) \($0.text(2))"
    }
  }
}

extension SheetRow {
  /// A stored row as a file would hand it over.
  fileprivate init(_ row: StoredRow) {
    self.init(
      number: row.number, cells: row.cells,
      exact: row.cells.indices.compactMap { place in
        guard let text = row.text(at: place), text != row.cells[place].text else { return nil }
        return Exact(column: place, text: text)
      })
  }
}
