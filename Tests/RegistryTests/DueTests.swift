import Fishery
import Registry
import Testing

/// Who must be judged again, and in which order.
@Suite struct DueTests {
  @Test func `crews are judged one after the other, however their rows came`() throws {
    let registry = try Registry.inMemory()
    try registry.keep(
      .placements,
      (0..<60).map { number in
        [
          "register": "R", "source_number": "\(number % 5)", "person_source": "S",
          "person_number": "\(number)", "name": "Ana", "embarked": "2026-03-10",
        ]
      })
    let lines = try registry.placements(limit: 100).lines
    let vessels = Dictionary(uniqueKeysWithValues: lines.map { ($0.id, $0.vessel) })
    let due = try registry.due(on: "2026-03-20").whole.filter { $0.kind == .placement }
    let order = due.compactMap { vessels[$0.id] }
    #expect(order.count == 60)
    let changes = zip(order, order.dropFirst()).count { $0 != $1 }
    #expect(changes == 4, "each of the five vessels is come to once")
  }
}
