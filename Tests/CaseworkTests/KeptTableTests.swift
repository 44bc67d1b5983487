import Casework
import Fishery
import SQLite
import Testing

@testable import Registry

/// The tables of what people did, held against the log: what was changed past the program is found.
@Suite struct KeptTableTests {
  /// A sitting in which something stands in every table, and something was taken back.
  private struct Sitting {
    let pier: Pier
    /// By what was done, the entry of the log under which it stands.
    var entries: [String: Int] = [:]

    private static let sari = Pier.sari
    private static let budi = Signature(actor: "Budi", at: Pier.sari.at, isProven: true)

    init() throws {
      pier = try Pier()
      try decide("confirm", .confirm)
      try decide("snooze", .snooze(.day(Pier.day + 9)), 1)
      try decide("assign", .assign(to: "Budi", saying: ""), 2)
      try decide("ask", .ask, 3)
      try pier.registry.takeBack(try #require(entries["ask"]), by: Self.sari)
      let child = try #require(try pier.children().first)
      try pier.decide(.close(.dataError, because: why), [child])
      try note("close", by: "Sari")
      try pier.decide(.agree, [try pier.now(child)], by: Self.budi)
      try note("agree", by: "Budi")
      let cases = Cases(pier.registry, at: CaseClock(now: Story.at, today: Story.day))
      var file = try cases.open(
        from: .finding(try fee(4)), saying: "his passport is kept from him", by: Self.sari
      ).get()
      try note("open", by: "Sari")
      file = try cases.enter(.consent(.given), in: file, by: Self.sari).get()
      try note("consent", by: "Sari")
      _ = try cases.enter(.assist(.safety, .done), in: file, by: Self.sari).get()
      try note("assist", by: "Sari")
      try pier.registry.takeBack(try #require(entries["assist"]), by: Self.sari)
      let request = Exceptions.Request(
        for: try fee(5), within: .person, until: Pier.day + 5,
        because: "the owner pays these fees back")
      _ = try pier.exceptions.ask(request, by: Self.sari).get()
      try note("except", by: "Sari")
      let asked = try #require(try pier.registry.exceptions().first)
      #expect(try pier.exceptions.say(.approve, to: asked, by: Self.budi) == nil)
      try note("approve", by: "Budi")
      let placement = try #require(try pier.registry.placements(limit: 1).lines.first)
      _ = try pier.registry.tick(.boarded, .placement(placement.id), by: Self.sari)
      try note("tick", by: "Sari")
    }

    private func fee(_ place: Int) throws -> FindingLine { try pier.fees()[place] }

    private mutating func decide(_ name: String, _ ruling: Ruling, _ place: Int = 0) throws {
      try pier.decide(ruling, [try fee(place)])
      try note(name, by: "Sari")
    }

    private mutating func note(_ name: String, by actor: String) throws {
      entries[name] = try #require(try pier.registry.acts(of: actor, limit: 1).first).id
    }

    /// What a check of the log would say after something was done to the file; it is not kept.
    func verdict(after tampering: SQL) throws -> LogVerdict? {
      var verdict: LogVerdict?
      #expect(throws: RegistryError.self) {
        try pier.registry.write { base throws(SQLiteError) in
          try base.run(tampering)
          verdict = try base.logVerdict(noted: nil)
          throw SQLiteError(code: 1, message: "taken back")
        }
      }
      return verdict
    }

    func expect(
      _ name: String, _ table: KeptTable, after tampering: SQL,
      at location: SourceLocation = #_sourceLocation
    ) throws {
      let entry = try #require(entries[name], sourceLocation: location)
      #expect(
        try verdict(after: tampering) == .broken(entry: entry, fault: .keptOtherwise(table)),
        sourceLocation: location)
    }

    func spoiling(_ table: KeptTable) -> Spoiling { Spoiling(sitting: self, table: table) }
  }

  /// Takes a table to be named together with the entry whose act was spoilt in it.
  private struct Spoiling {
    let sitting: Sitting
    let table: KeptTable

    func callAsFunction(
      _ name: String, _ tampering: SQL, at location: SourceLocation = #_sourceLocation
    ) throws {
      try sitting.expect(name, table, after: tampering, at: location)
    }
  }

  @Test func `what people did is as it was logged, as long as nobody meddles`() throws {
    let sitting = try Sitting()
    #expect(sitting.entries.count == 12)
    #expect(try sitting.pier.registry.logVerdict().isClean)
  }

  @Test func `a decision that was changed, added, removed or brought back is named`() throws {
    let sitting = try Sitting()
    let expect = sitting.spoiling(.decisions)
    try expect("snooze", "UPDATE decision SET word = 'confirm' WHERE word = 'snooze'")
    try expect("snooze", "UPDATE decision SET until = until + 1 WHERE word = 'snooze'")
    try expect("snooze", "UPDATE decision SET until = NULL WHERE word = 'snooze'")
    try expect("close", "UPDATE decision SET ground = 'lawful' WHERE word = 'dismiss'")
    try expect("confirm", "UPDATE decision SET ground = 'lawful' WHERE word = 'confirm'")
    try expect("confirm", "UPDATE decision SET fact = 'fisher.born' WHERE word = 'confirm'")
    try expect("assign", "UPDATE decision SET colleague = 'Agus' WHERE word = 'assign'")
    try expect("agree", "UPDATE decision SET actor = 1 + (actor = 1) WHERE word = 'agree'")
    try expect("confirm", "UPDATE decision SET finding = 'ffff' WHERE word = 'confirm'")
    try expect("close", "DELETE FROM decision WHERE word = 'dismiss'")
    try expect(
      "snooze",
      """
      INSERT INTO decision(entry, finding, word, until, reasons, returns, actor)
      SELECT entry, 'ffff', word, until, reasons, returns, actor FROM decision
      WHERE word = 'snooze'
      """)
    try expect(
      "snooze",
      """
      INSERT INTO decision(entry, finding, word, until, reasons, returns, actor)
      SELECT entry, finding, word, until, reasons, returns, actor FROM decision
      WHERE word = 'snooze'
      """)
    try sitting.expect("ask", .undone, after: "UPDATE decision SET undone = NULL")
    try sitting.expect(
      "confirm", .undone, after: "UPDATE decision SET undone = entry WHERE word = 'confirm'")
    let file = try #require(
      try sitting.verdict(
        after: """
          INSERT INTO decision(entry, finding, word, reasons, returns, actor)
          SELECT 1, finding, 'confirm', reasons, returns, actor FROM decision LIMIT 1
          """))
    #expect(file == .broken(entry: 1, fault: .keptOtherwise(.decisions)))
  }

  @Test func `a step in a case that was changed, added, removed or brought back is named`() throws {
    let sitting = try Sitting()
    let expect = sitting.spoiling(.cases)
    try expect(
      "consent",
      "UPDATE case_step SET facts = replace(facts, 'given', 'refused') WHERE act = 'consent'")
    try expect("consent", "UPDATE case_step SET act = 'note' WHERE act = 'consent'")
    try expect("consent", "DELETE FROM case_step WHERE act = 'consent'")
    try expect(
      "consent",
      """
      INSERT INTO case_step(entry, casefile, act, facts)
      SELECT entry, casefile, act, facts FROM case_step WHERE act = 'consent'
      """)
    try expect("open", "UPDATE casefile SET fisher = fisher + 1")
    try expect("open", "UPDATE casefile SET vessel = NULL")
    try expect("open", "UPDATE casefile SET finding = NULL")
    try sitting.expect("assist", .undone, after: "UPDATE act SET undone = NULL WHERE kind = 'case'")
    try sitting.expect("assist", .undone, after: "DELETE FROM act WHERE kind = 'case'")
    try sitting.expect(
      "consent", .undone,
      after: """
        UPDATE act SET undone = 1 WHERE entry = (
          SELECT max(entry) FROM act WHERE kind = 'case' AND undone IS NULL)
        """)
  }

  @Test func `an exception or a tick that was changed, answered or removed is named`() throws {
    let sitting = try Sitting()
    let expect = sitting.spoiling(.exceptions)
    try expect("except", "UPDATE exception SET ends = ends + 300")
    try expect("except", "UPDATE exception SET rule = 'C188-9.1-min-age'")
    try expect("except", "UPDATE exception SET scope = 'vessel'")
    try expect("except", "UPDATE exception SET subject = subject + 1")
    try expect("except", "UPDATE exception SET actor = 1 + (actor = 1), approver = NULL, yes = 0")
    try expect("except", "DELETE FROM exception")
    try expect("approve", "UPDATE exception SET yes = 0")
    try expect("approve", "UPDATE exception SET answer = NULL, yes = NULL, approver = NULL")
    let closed = try sitting.verdict(after: "UPDATE exception SET closed = 1")
    #expect(closed == .broken(entry: 1, fault: .keptOtherwise(.exceptions)))
    try sitting.expect("tick", .ticks, after: "UPDATE crisis_tick SET tick = 'reached'")
    try sitting.expect("tick", .ticks, after: "UPDATE crisis_tick SET head = 'ffff'")
    try sitting.expect("tick", .ticks, after: "DELETE FROM crisis_tick")
  }

  @Test func `an exception that was closed, taken back and closed again is as it was logged`()
    throws
  {
    let sitting = try Sitting()
    let registry = sitting.pier.registry
    let active = try #require(try registry.exceptions().first)
    #expect(try sitting.pier.exceptions.say(.close, to: active, by: Pier.sari) == nil)
    try expectClean(undoing: try #require(try registry.acts(of: "Sari", limit: 1).first), registry)
  }

  @Test func `a bulk decision, its undo and its redo are as they were logged`() throws {
    let pier = try Pier()
    try pier.decide(.confirm, try pier.fees())
    let act = try #require(try pier.registry.acts(of: "Sari", limit: 1).first)
    try expectClean(undoing: act, pier.registry)
  }

  /// An act, its undo and its redo are each as they were logged.
  private func expectClean(undoing act: ActRecord, _ registry: Registry) throws {
    #expect(try registry.logVerdict().isClean)
    try registry.takeBack(act.id, by: Pier.sari)
    #expect(try registry.logVerdict().isClean)
    try registry.redo(act, by: Pier.sari)
    #expect(try registry.logVerdict().isClean)
  }
}
