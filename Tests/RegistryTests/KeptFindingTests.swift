import Fishery
import Registry
import Testing

/// Findings as they are looked up by the first digits of their ids.
@Suite struct KeptFindingTests {
  private static func registry() throws -> (Registry, Subject) {
    let registry = try Registry.inMemory()
    try registry.keep(.vessels, [["vessel": "INVENTED STAR", "flag": "TW", "registration": "A-1"]])
    let subject = try #require(try registry.subjects().first)
    try registry.keep(
      [record(subject, ["abcdef0000000001", "abcdef0000000002", "1234560000000000"])],
      on: "2026-11-23")
    return (registry, subject)
  }

  private static func record(
    _ subject: Subject, _ ids: [String], rank: UInt8 = 3, to day: CivilDate? = nil
  ) -> VerdictRecord {
    VerdictRecord(
      subject: subject, vector: [], days: [], until: nil, worst: nil, breaches: ids.count,
      undetermined: 0,
      needs: [],
      findings: ids.map { id in
        FindingRecord(
          id: id, rule: "A-RULE", verdict: "breach", rank: Rank(level: rank), isRedLine: false,
          from: nil, to: day, isOngoing: false, reasons: "")
      })
  }

  @Test func `digits that begin one id find it, those that begin two find both`() throws {
    let (registry, subject) = try Self.registry()
    let one = try registry.findings(beginning: "123456", limit: 6)
    #expect(one.map(\.id) == ["1234560000000000"])
    #expect(one.first?.subject == subject && one.first?.rule == "A-RULE")
    #expect(try registry.findings(beginning: "abcdef", limit: 6).count == 2)
    #expect(try registry.findings(beginning: "abcdef", limit: 1).count == 1)
    #expect(try registry.findings(beginning: "abcdef0000000002", limit: 6).count == 1)
    #expect(try registry.findings(beginning: "abcdee", limit: 6) == [])
    #expect(try registry.findings(beginning: "ffffff", limit: 6) == [])
  }

  @Test func `a finding that is gone is found with the day on which it went`() throws {
    let (registry, subject) = try Self.registry()
    try registry.keep([Self.record(subject, ["abcdef0000000001"])], on: "2026-11-24")
    let gone = try registry.findings(beginning: "123456", limit: 6).first
    #expect(gone?.state == .gone && gone?.goneOn == "2026-11-24")
    let stands = try registry.findings(beginning: "abcdef0000000001", limit: 6).first
    #expect(stands?.state == .unchanged && stands?.goneOn == nil)
  }

  @Test func `a finding for the same reasons says what it says now, and counts once`() throws {
    let (registry, subject) = try Self.registry()
    let id = "abcdef0000000001"
    try registry.keep([Self.record(subject, [id])], on: "2026-11-23")
    for (rank, day) in [(3, nil), (3, "2026-11-20"), (4, "2026-11-20")] as [(UInt8, CivilDate?)] {
      try registry.keep([Self.record(subject, [id], rank: rank, to: day)], on: "2026-11-24")
      let line = try #require(try registry.findings(limit: 9).lines.first)
      #expect(line.state == .unchanged && line.firstSeen == "2026-11-23")
      #expect(line.rank == Rank(level: rank) && line.to == day)
      let breaches = try registry.breachesByRank()
      #expect(breaches == [Rank(level: rank): 1])
    }
  }
}
