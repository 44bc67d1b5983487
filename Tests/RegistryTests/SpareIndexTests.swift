import Fishery
import Registry
import SQLite
import Testing

/// Indexes that a screening leaves out are there again, however it ends.
@Suite struct SpareIndexTests {
  private static func indexes(_ path: String) throws -> [String] {
    try Connection(path, .read).all(
      "SELECT name || ' ' || sql FROM sqlite_schema WHERE type = 'index' AND sql <> '' ORDER BY 1"
    ) { $0.text(0) }
  }

  @Test func `a registry that was left without them has them once it is opened`() throws {
    let folder = try Folder()
    let path = folder["r.db"]
    let registry = try Registry.open(path)
    let all = try Self.indexes(path)
    try registry.spareIndexes(beforeJudging: 2_000)
    #expect(try Self.indexes(path).count == all.count - 11)
    #expect(try registry.findings(by: .money, limit: 9).lines.isEmpty)
    _ = try Registry.open(path)
    #expect(try Self.indexes(path) == all)
  }

  @Test func `who opens it while somebody writes does not wait for them`() throws {
    let folder = try Folder()
    let path = folder["r.db"]
    let registry = try Registry.open(path)
    try registry.spareIndexes(beforeJudging: 2_000)
    let writer = try Connection(path, .write)
    let transaction = try writer.transaction()
    let other = try Registry.open(path, busyMilliseconds: 1)
    #expect(try other.findings(limit: 9).lines.isEmpty)
    _ = consume transaction
    try other.conclude(Judgement(day: "2026-11-23", law: "x"), by: tester)
    #expect(try Self.indexes(path).contains { $0.hasPrefix("finding_worst ") })
  }

  @Test func `they stay where many findings are held`() throws {
    let folder = try Folder()
    let path = folder["r.db"]
    let registry = try Registry.open(path)
    let all = try Self.indexes(path)
    let findings = (10..<13).map { number in
      FindingRecord(
        id: "abcdef00000000\(number)", rule: "A-RULE", verdict: "breach", rank: Rank(level: 4),
        isRedLine: false, from: nil, to: nil, isOngoing: false, reasons: "")
    }
    try registry.keep(
      [
        VerdictRecord(
          subject: Subject(.vessel, 1), vector: [], days: [], until: nil, worst: Rank(level: 4),
          breaches: 3, undetermined: 0, needs: [], findings: findings)
      ], on: "2026-11-23")
    try registry.spareIndexes(beforeJudging: 8)
    #expect(try Self.indexes(path) == all)
    try registry.spareIndexes(beforeJudging: 12)
    #expect(try Self.indexes(path).count == all.count - 11)
    try registry.restoreIndexes()
    #expect(try Self.indexes(path) == all)
    #expect(try registry.findings(by: .worst, limit: 9).lines.count == 3)
  }
}
