import Fishery
@testable import Registry
import SQLite
import Testing

/// What is asked on a morning when nothing is due.
@Suite struct QuietTests {
  /// Tables that are as long as there is something to do, or have a fixed length.
  private let short = ["stale", "verdict_count", "breach_count", "law_due"]

  private func scans(_ query: SQL, _ registry: Registry) throws -> [String] {
    try registry.read { base throws(SQLiteError) in
      try base.all("EXPLAIN QUERY PLAN \(query)") { $0.text(3) }
    }
    .filter { $0.hasPrefix("SCAN") }
    .filter { line in !short.contains { line.hasPrefix("SCAN \($0)") } }
  }

  @Test func `no question of a quiet morning walks through the registry`() throws {
    let registry = try Registry.inMemory()
    let day: CivilDate = "2026-03-20"
    let queries =
      [Due.whole(on: day), Due.partly(on: day), VesselRecord.turning(by: day)]
      + [VerdictCounts.query, VerdictCounts.breaches]
    for query in queries { #expect(try scans(query, registry) == []) }
    // The question itself can fail.
    #expect(try scans("SELECT vector FROM verdict", registry) == ["SCAN verdict"])
  }

  @Test func `papers that run out are found by day, and their renewals by whose they are`() throws {
    let registry = try Registry.inMemory()
    let query = Expiring.papers(within: "2026-03-20"..."2026-06-11")
    #expect(try scans(query, registry) == [])
  }
}
