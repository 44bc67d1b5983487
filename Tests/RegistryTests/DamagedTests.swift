import Fishery
import SQLite
import Testing

@testable import Registry

/// What stands in our tables and muster never wrote is told, and not taken for nothing.
@Suite struct DamagedTests {
  /// A registry on disk of one row, written by hand, judged by one rule, with a case.
  private static func registry(_ folder: Folder) throws -> Registry {
    let registry = try Registry.open(folder["r.db"])
    try registry.keep(
      .vessels,
      rows: [
        SheetRow(
          number: 1,
          cells: Sheet.vessels.columns.map { $0.key == "vessel" ? .known("TIRTA") : .blank },
          exact: [SheetRow.Exact(column: 0, text: " TIRTA ")])
      ])
    try registry.adopt(
      LawMark(law: "x", rules: ["A-RULE"], figures: [:], port: nil), .everything)
    _ = try registry.openCase(
      about: nil, aboard: nil, from: nil,
      saying: [.init("note", facts: [:], personal: ["words": "told"])], by: tester)
    return registry
  }

  private static func damage(_ folder: Folder, _ sql: SQL) throws {
    let base = try Connection(folder["r.db"], .write)
    try base.run("DROP TRIGGER log_is_not_changed")
    try base.run(sql)
    #expect(base.changes > 0, "\(sql.text)")
  }

  private static let damages: [SQL] = [
    "UPDATE law_mark SET rules = '[\"A-RULE'", "UPDATE law_mark SET rules = '[1]'",
    "UPDATE kept_vessels SET written = '{'", "UPDATE kept_vessels SET written = '[]'",
    "UPDATE kept_vessels SET written = '{\"vessel\": null}'",
    "UPDATE log SET facts = '{\"role\"' WHERE act = 'case'",
    "UPDATE log SET facts = '{\"role\": \"king\"}' WHERE act = 'case'",
  ]

  @Test(arguments: damages.indices)
  func `whoever reads it is told`(_ place: Int) throws {
    let folder = try Folder()
    let registry = try Self.registry(folder)
    func read() throws {
      _ = try registry.lawMark()
      try registry.rows(of: .vessels) { _ in }
      _ = try registry.cases()
    }
    try read()
    try Self.damage(folder, Self.damages[place])
    do {
      try read()
      Issue.record("read \(Self.damages[place].text)")
    } catch let error as RegistryError {
      guard case .corrupt = error else { throw error }
    }
  }

  @Test(arguments: [Int64.min, .max]) func `a day that no calendar has is its nearest end`(
    ordinal: Int64
  ) throws {
    let folder = try Folder()
    let registry = try Self.registry(folder)
    try registry.conclude(Judgement(day: "2026-11-23", law: "x"), by: tester)
    try Self.damage(folder, "UPDATE judged SET day = \(ordinal)")
    #expect(try registry.judgement()?.day == (ordinal < 0 ? .min : .max))
  }

  @Test func `a file whose headers nobody understands is not brought in again`() throws {
    let folder = try Folder()
    let registry = try Self.registry(folder)
    let act = try #require(
      try registry.acts(of: tester.actor, limit: 9).first { $0.kind == .file })
    try registry.takeBack(act.id, by: tester)
    try Self.damage(folder, "UPDATE import SET headers = '{'")
    let before = try registry.digest()
    #expect(throws: RegistryError.self) { try registry.redo(act, by: tester) }
    #expect(try registry.digest() == before)
  }

  @Test func `numbers are hidden in every mapping that is understood, and another is told`() throws
  {
    let folder = try Folder()
    let registry = try Self.registry(folder)
    try registry.write { base throws(SQLiteError) in try Refilling.run(base) }
    try Self.damage(folder, "UPDATE import SET mapping = '{\"constants\"'")
    #expect(throws: RegistryError.self) {
      try registry.write { base throws(SQLiteError) in try Refilling.run(base) }
    }
  }
}
