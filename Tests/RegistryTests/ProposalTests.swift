import Fishery
@testable import Registry
import Testing

/// Which records are proposed to be one.
@Suite struct ProposalTests {
  private let ship = ["vessel": "BINTANG", "flag": "ID"]

  private func registry(_ people: [[String: String]]) throws -> Registry {
    let registry = try Registry.inMemory()
    for person in people {
      try registry.keep(
        .crew, [ship.merging(person) { $1 }.merging(["list_date": "2026-01-01"]) { $1 }])
    }
    return registry
  }

  private func person(_ name: String, born: String? = nil, passport: String? = nil) -> [String:
    String]
  {
    var row = ["name": name]
    if let born {
      row["birth_date"] = born
      row["nationality"] = "ID"
    }
    if let passport {
      row["document_type"] = "passport"
      row["document_number"] = passport
      row["document_issuer"] = "ID"
    }
    return row
  }

  @Test(arguments: [
    ("muhammad rizki", "mohamad riski", true), ("budi santoso", "santosa budi", true),
    ("nguyen van a", "nguyen van b", false), ("sari", "sri", true), ("wayan", "vayan", false),
    ("สมชาย", "สมชาย", true), ("สมชาย", "สมหญิง", false), ("陳大文", "陳大明", false),
  ])
  func `a name in another spelling has the same bones`(one: String, other: String, same: Bool) {
    #expect((NameSkeleton(of: one) == NameSkeleton(of: other)) == same)
  }

  @Test func `a name alone may be anybody aboard who is called nearly so`() throws {
    let known = person("Muhammad Rizki", born: "1990-01-01", passport: "A1")
    #expect(try registry([known, person("Mohamad Riski")]).links(.open).count == 1)
    #expect(try registry([known, person("Agus")]).links(.open).isEmpty)
    // Both known by more than a name: the name says nothing.
    let other = person("Mohamad Riski", born: "1991-01-01")
    #expect(try registry([known, other]).links(.open).isEmpty)
  }

  @Test func `who is born on the same day may be the same, unless both have documents`() throws {
    let one = person("Slamet", born: "1990-01-01", passport: "A1")
    #expect(
      try registry([one, person("Selamat Riyadi", born: "1990-01-01")]).links(.open).count == 1)
    #expect(
      try registry([one, person("Bayu", born: "1990-01-01", passport: "B2")]).links(.open).isEmpty)
    #expect(try registry([one, person("Bayu", born: "1990")]).links(.open).isEmpty)
  }

  @Test func `a key of many proposes nothing, also when they come one by one`() throws {
    let crowd = (1...6).map { person("Budi", born: "199\($0)-01-01", passport: "A\($0)") }
    let few = try registry(Array(crowd[..<4]) + [person("Budi")])
    #expect(try few.links(.open).count == 4)
    #expect(try registry(crowd + [person("Budi")]).links(.open).isEmpty)
    #expect(try registry([person("Budi")] + crowd).links(.open).isEmpty)
  }

  @Test func `a name that was given to somebody is nobody else's`() throws {
    let registry = try registry([
      person("Budi", born: "1990-01-01", passport: "A1"),
      person("Budi", born: "1991-01-01", passport: "A2"), person("Budi"),
    ])
    let open = try registry.links(.open)
    #expect(open.count == 2)
    try registry.decide(open[0], .accepted, by: tester)
    #expect(try registry.links(.open).isEmpty)
    try registry.decide(open[0], .open, by: tester)
    #expect(try registry.links(.open) == open)
    try registry.decide(open[0], .refused, by: tester)
    #expect(try registry.links(.open) == [open[1]])
  }

  @Test func `who is not another is not asked to be it under the name of a third`() throws {
    let registry = try Registry.inMemory()
    try registry.keep(.vessels, ["A", "B", "C"].map { ship.merging(["call_sign": $0]) { $1 } })
    let open = try registry.links(.open)
    #expect(open.count == 3)
    // One end of the first two links is the same.
    let (one, other) = (open[0], open[1])
    try registry.decide(one, .refused, by: tester)
    #expect(try registry.links(.open).count == 2)
    try registry.decide(other, .accepted, by: tester)
    #expect(try registry.links(.open).isEmpty)
    try registry.decide(one, .open, by: tester)
    #expect(try registry.links(.open).count == 1)
  }
}
