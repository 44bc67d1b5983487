import Fishery
@testable import Registry
import SQLite
import Testing

/// How SQLite finds where one goes on in a list.
@Suite struct StretchTests {
  private static let scopes: [ListScope] =
    VesselLine.Sort.allCases.map { VesselLine.scope($0, ListFilter()) }
    + PlacementLine.Sort.allCases.map { PlacementLine.scope($0, ListFilter(), on: .max) }
    + AgreementLine.Sort.allCases.map { AgreementLine.scope($0, ListFilter()) }
    + AgencyLine.Sort.allCases.map { AgencyLine.scope($0, ListFilter()) }
    + FindingLine.Sort.allCases.map { FindingLine.scope($0, ListFilter()) }

  private func plan(_ condition: SQL, _ scope: ListScope, _ part: ListScope.Part) throws -> [String]
  {
    try Registry.inMemory().read { base throws(SQLiteError) in
      try base.all(
        """
        EXPLAIN QUERY PLAN SELECT \(scope.id) FROM \(scope.table) WHERE \(condition)
        \(scope.order(isForward: part.isForward, limit: 10))
        """
      ) { $0.text(3) }
    }
  }

  @Test(arguments: scopes.indices, [true, false])
  func `no line before the place is read, however many have its key`(
    index: Int, isForward: Bool
  ) throws {
    let scope = Self.scopes[index]
    let part = ListScope.Part(from: Cursor(key: "7", id: "7"), isForward: isForward)
    let plans = try scope.stretches(of: part).map { try plan($0, scope, part) }
    try #require(plans.count == 2)
    for plan in plans {
      #expect(plan.count == 1, "\(plan)")
      #expect(plan.allSatisfy { $0.hasPrefix("SEARCH") }, "\(plan)")
    }
    // One key, and of those who have it the ids behind the place.
    let sign = isForward ? ">" : "<"
    #expect(plans[0].contains { $0.contains("=? AND") && $0.contains("\(sign)?") }, "\(plans[0])")
    // As one comparison it reads them all.
    #expect(try plan(scope.lies(in: part), scope, part).contains { !$0.contains("=?") })
  }

  @Test(arguments: ["IDBOA", nil])
  func `vessels in port are counted without looking at those at sea`(port: String?) throws {
    var filter = ListFilter()
    filter.inPortOnly = true
    filter.port = port
    let scope = VesselLine.scope(.worst, filter)
    let plan = try Registry.inMemory().read { base throws(SQLiteError) in
      try base.all(
        "EXPLAIN QUERY PLAN SELECT count(*) FROM vessel WHERE \(scope.filtered("1"))"
      ) { $0.text(3) }
    }
    #expect(plan.count == 1 && plan[0].contains("COVERING INDEX vessel_port"), "\(plan)")
  }

  @Test func `vessels in a port come worst first without being sorted`() throws {
    var filter = ListFilter()
    filter.port = "IDBOA"
    let scope = VesselLine.scope(.worst, filter)
    let found = try plan(scope.filtered("1"), scope, ListScope.Part())
    #expect(found.count == 1 && found[0].contains("vessel_port (port=?)"), "\(found)")
  }
}
