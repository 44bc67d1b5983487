import Fishery
import Testing

@testable import Registry

/// Who boarded and who reached safety, and heads whom nobody named.
@Suite struct CrisisTickTests {
  private static let boat = ["vessel": "INVENTED STAR", "flag": "TW", "registration": "CT5-1001"]
  private static let day: CivilDate = "2026-11-23"
  private static let sari = Signature(actor: "Sari", at: tester.at + 10)

  private static func person(_ name: String) -> [String: String] {
    boat.merging(["name": name, "birth_date": "1999-04-01", "nationality": "ID"]) { $1 }
  }

  /// Two men aboard, and `count` heads counted there.
  private static func registry(counted count: String? = nil) throws -> Registry {
    let registry = try Registry.inMemory()
    try registry.keep(
      .placements,
      ["Contoh Satu", "Contoh Dua"].map { person($0).merging(["embarked": "2026-09-01"]) { $1 } })
    if let count {
      try registry.keep(
        .conditions,
        [boat.merging(["observed_on": "2026-11-20", "manning_aboard": count]) { $1 }],
        file: "count.csv")
    }
    return registry
  }

  private static func lines(_ registry: Registry) throws -> [CrisisLine] {
    try registry.crisis(on: day)
  }

  @Test(arguments: ["-9223372036854775808", "-1", "0", "2"])
  func `a count of heads that says of nobody more adds nobody`(count: String) throws {
    #expect(try Self.lines(Self.registry(counted: count)).count == 2)
  }

  @Test func `a head is ticked once, each tick an entry of the log by whoever set it`() throws {
    let registry = try Self.registry()
    let head = try #require(try Self.lines(registry).first?.head)
    let before = try registry.logMark().entries
    #expect(try registry.tick(.boarded, head, by: Self.sari).isNew)
    let again = try registry.tick(.boarded, head, by: tester)
    #expect(!again.isNew && again.tick.signature == Self.sari)
    #expect(try registry.logMark().entries == before + 1)
    let line = try #require(try Self.lines(registry).first { $0.head == head })
    #expect(line.boarded?.signature == Self.sari && line.reached == nil)
    #expect(try Self.lines(registry).ticked == CrisisCount(boarded: 1, reached: 0, heads: 2))
    let entry = try #require(try registry.log(limit: 1).first)
    #expect(entry.act == "tick" && entry.subject == head.code)
    #expect(entry.facts.contains("boarded") && !entry.facts.contains("Contoh"))
    #expect(try registry.logVerdict().isClean)
  }

  @Test func `a tick is taken back and set again like any other act`() throws {
    let registry = try Self.registry()
    let head = try #require(try Self.lines(registry).first?.head)
    let before = try registry.digest()
    _ = try registry.tick(.reached, head, by: Self.sari)
    let act = try #require(try registry.acts(of: "Sari").first)
    #expect(act.kind == .tick && act.detail == "reached")
    #expect(act.whom.fisherName == "Contoh Dua" && act.whom.vesselName == "INVENTED STAR")
    try registry.takeBack(act.id, by: Self.sari)
    #expect(try registry.digest() == before)
    #expect(try registry.tick(of: head, .reached) == nil)
    let undone = try #require(try registry.redoable(of: "Sari"))
    try registry.redo(undone, by: Self.sari)
    #expect(try registry.tick(of: head, .reached) != nil)
    #expect(throws: RegistryError.standing(.gone)) {
      try registry.takeBack(act.id, by: Self.sari)
    }
  }

  @Test func `ticks begun anew leave those before behind, until that is taken back`() throws {
    let registry = try Self.registry()
    let head = try #require(try Self.lines(registry).first?.head)
    _ = try registry.tick(.boarded, head, by: Self.sari)
    let entry = try registry.beginTicksAnew(by: Self.sari)
    #expect(try Self.lines(registry).ticked.boarded == 0)
    #expect(try registry.tick(.boarded, head, by: Self.sari).isNew)
    #expect(try Self.lines(registry).ticked.boarded == 1)
    try registry.takeBack(entry, by: Self.sari)
    #expect(try Self.lines(registry).ticked.boarded == 1)
  }

  @Test func `nobody is ticked who is not there`() throws {
    let registry = try Self.registry()
    #expect(throws: RegistryError.noSuchRow) {
      try registry.tick(.boarded, .placement(7), by: Self.sari)
    }
    #expect(throws: RegistryError.noSuchRow) {
      try registry.tick(.boarded, .unnamed(vessel: 7, number: 1), by: Self.sari)
    }
  }

  @Test(arguments: [("2", 0), ("3", 1), ("4", 2)])
  func `as many heads as were counted beyond the named have lines of their own`(
    count: String, unnamed: Int
  ) throws {
    let registry = try Self.registry(counted: count)
    let lines = try Self.lines(registry)
    #expect(lines.count { $0.placement == nil } == unnamed)
    #expect(lines.prefix(2).allSatisfy { $0.placement != nil })
    guard let last = lines.last, unnamed > 0 else { return }
    #expect(last.name == "unnamed \(unnamed) of \(unnamed)" && last.fisher == nil)
    #expect(last.lastContact == "2026-11-20")
    #expect(try registry.tick(.boarded, last.head, by: Self.sari).isNew)
    #expect(try Self.lines(registry).last?.boarded?.signature == Self.sari)
  }

  @Test func `who was counted, named and left since is no head without a name`() throws {
    let registry = try Self.registry(counted: "3")
    try registry.keep(
      .placements,
      [
        Self.person("Contoh Tiga").merging(
          ["embarked": "2026-09-01", "disembarked": "2026-11-21"]) { $1 }
      ], file: "b.csv")
    #expect(try Self.lines(registry).count == 2)
  }

  @Test func `a filter for persons leaves heads without a name out, one for vessels does not`()
    throws
  {
    let registry = try Self.registry(counted: "4")
    func unnamed(_ change: (inout ListFilter) -> Void) throws -> Int {
      var filter = ListFilter()
      change(&filter)
      return try registry.crisis(filter, on: Self.day).count { $0.placement == nil }
    }
    #expect(try unnamed { $0.flag = Country("TW") } == 2)
    #expect(try unnamed { $0.flag = Country("ID") } == 0)
    #expect(try unnamed { $0.nationality = Country("ID") } == 0)
    #expect(try unnamed { $0.words = ["star"] } == 0)
    // No vessel here is known to be in any zone, and that is no empty list.
    #expect(throws: RegistryError.self) { try unnamed { $0.zone = "FAO 71" } }
  }

  @Test func `a head is read back from its code alone`() {
    for head in [CrisisHead.placement(-7), .unnamed(vessel: 1 << 40, number: 12)] {
      #expect(CrisisHead(code: head.code) == head)
    }
    for code in ["", "7", "0000000000000007.0", "0000000000000007.x", "0000000000000007.1.2"] {
      #expect(CrisisHead(code: code) == nil, "\(code)")
    }
  }
}
