import Fishery
import Registry
import Testing

/// Many vessels with few names and flags, so that every order has ties.
private func fleet(_ count: Int) throws -> Registry {
  let registry = try Registry.inMemory()
  try registry.keep(
    .vessels,
    (0..<count).map { number in
      [
        "register": "R", "source_number": "\(number)", "vessel": "SHIP \(number % 7)",
        "flag": ["ID", "TW", "TH"][number % 3],
      ]
    })
  return registry
}

/// Walks a list from top to end in pages of some size.
private func walk(
  _ size: Int, _ page: (WindowPlace) throws -> Window<VesselLine>
) throws -> [Int64] {
  var ids: [Int64] = []
  var place: WindowPlace? = .top
  while let here = place {
    let window = try page(here)
    #expect(window.lines.count <= size)
    ids += window.lines.map(\.id)
    place = window.after.map { .after($0) }
  }
  return ids
}

@Test(arguments: VesselLine.Sort.allCases, [1, 3, 10, 50, 51])
func `pages forward and backward show every line once in one order`(
  sort: VesselLine.Sort, size: Int
) throws {
  let registry = try fleet(50)
  let forward = try walk(size) { try registry.vessels(by: sort, at: $0, limit: size) }
  #expect(Set(forward).count == 50)
  var backward: [Int64] = []
  var place: WindowPlace? = .end
  while let here = place {
    let window = try registry.vessels(by: sort, at: here, limit: size)
    backward = window.lines.map(\.id) + backward
    place = window.before.map { .before($0) }
  }
  #expect(backward == forward)
}

@Test func `a list that ends with its page says so and one that does not says where to go on`()
  throws
{
  let registry = try fleet(10)
  let whole = try registry.vessels(limit: 10)
  #expect(whole.lines.count == 10)
  #expect(whole.before == nil)
  #expect(whole.after == nil)
  #expect(try registry.vessels(limit: 9).after != nil)
  #expect(try Registry.inMemory().vessels(limit: 9).lines.isEmpty)
}

@Test func `a window around a line holds it, wherever it stands`() throws {
  let registry = try fleet(50)
  let all = try registry.vessels(by: .name, limit: 99).lines
  for (place, line) in all.enumerated() {
    let window = try registry.vessels(by: .name, at: .around(id: String(line.id)), limit: 10)
    let ids = window.lines.map(\.id)
    #expect(ids.contains(line.id))
    #expect(window.lines.count == min(10, 50 - max(0, place - 5)) || place < 5)
    let first = try #require(all.firstIndex { $0.id == ids.first })
    #expect(ids == all[first..<first + ids.count].map(\.id))
    #expect((window.before == nil) == (first == 0))
    #expect((window.after == nil) == (first + ids.count == 50))
  }
  let gone = try registry.vessels(by: .name, at: .around(id: "7"), limit: 10)
  #expect(gone.lines == Array(all.prefix(10)))
  let neighbour = try registry.vessels(
    by: .name, at: .around(id: "7", orElse: ["8", String(all[40].id), String(all[2].id)]), limit: 10
  )
  #expect(neighbour.lines.contains(all[40]) && !neighbour.lines.contains(all[2]))
}

@Test func `counts, positions and lines by number agree with the whole list`() throws {
  let registry = try fleet(30)
  var filter = ListFilter()
  filter.flag = "ID"
  let all = try registry.vessels(filter, by: .name, limit: 99).lines
  #expect(all.count == 10)
  #expect(try registry.count(of: .vessels(.name), filter) == 10)
  for (place, line) in all.enumerated() {
    #expect(try registry.position(of: String(line.id), in: .vessels(.name), filter) == place)
    #expect(try registry.line(place, in: .vessels(.name), filter) == String(line.id))
  }
  #expect(try registry.line(10, in: .vessels(.name), filter) == nil)
  #expect(try registry.position(of: "7", in: .vessels(.name), filter) == nil)
}
