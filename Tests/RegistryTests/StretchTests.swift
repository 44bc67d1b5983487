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
}
