import Fishery
import Registry
import Testing

/// A paper of the fisher Ana or of the vessel SHIP, by what it is for and until when.
private func paper(_ type: String, _ expires: String, aboard: Bool = false) -> [String: String] {
  let holder =
    aboard
    ? ["register": "R", "source_number": "1", "vessel": "SHIP"]
    : ["person_source": "S", "person_number": "1", "name": "Ana"]
  return ["document_type": type, "expires": expires].merging(holder) { $1 }
}

private func expiring(_ papers: [[String: String]]) throws -> [Int] {
  let registry = try Registry.inMemory()
  try registry.keep(.documents, papers)
  return try registry.overview(on: "2026-03-20").expiringByWeek
}

private let none = Array(repeating: 0, count: FleetOverview.weeks)

@Suite struct ExpiringTests {
  @Test func `a paper counts in the week in which it runs out, from the day itself`() throws {
    let days = ["2026-03-19", "2026-03-20", "2026-03-26", "2026-03-27", "2026-06-11", "2026-06-12"]
    let counts = try expiring(
      days.enumerated().map { number, day in
        paper("passport", day).merging(["person_number": "\(number)"]) { $1 }
      })
    #expect(counts == [2, 1] + none.dropFirst(3) + [1])
  }

  @Test(arguments: [false, true])
  func `a paper is renewed by another of its kind and holder that runs longer`(
    aboard: Bool
  ) throws {
    let old = paper("medical", "2026-03-25", aboard: aboard)
    #expect(try expiring([old]).reduce(0, +) == 1)
    #expect(try expiring([old, paper("medical", "2028-03-25", aboard: aboard)]) == none)
    #expect(try expiring([old, paper("visa", "2028-03-25", aboard: aboard)])[0] == 1)
    #expect(try expiring([old, paper("medical", "2028-03-25", aboard: !aboard)])[0] == 1)
  }
}
