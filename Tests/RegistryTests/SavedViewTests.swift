import Registry
import Testing

/// Filters and orders under names, per list.
@Suite struct SavedViewTests {
  private static let night = SavedView(
    "Night shift", of: "findings", filter: "severity>=high \"Nguyễn Long\"", order: "vessel",
    isReversed: true)

  @Test func `a view is kept as it is, for its list alone, and found whatever the case`() throws {
    let registry = try Registry.inMemory()
    let before = try registry.digest()
    try registry.keep(Self.night)
    #expect(try registry.views(of: "findings") == [Self.night])
    #expect(try registry.views(of: "vessels").isEmpty)
    #expect(try registry.view("night SHIFT", of: "findings") == Self.night)
    #expect(try registry.view("night", of: "findings") == nil)
    // What somebody looks at is no fact.
    #expect(try registry.digest() == before)
    #expect(try registry.logMark().entries == 0)
  }

  @Test func `one of the same name takes its place, and one that is forgotten is gone`() throws {
    let registry = try Registry.inMemory()
    try registry.keep(Self.night)
    let other = SavedView("NIGHT shift", of: "findings", filter: "flag:TW", order: "worst")
    try registry.keep(other)
    try registry.keep(SavedView("Day", of: "findings", filter: "", order: "age"))
    #expect(try registry.views(of: "findings").map(\.name) == ["Day", "NIGHT shift"])
    try registry.forget(Self.night)
    #expect(try registry.views(of: "findings").map(\.name) == ["Day"])
    try registry.forget(Self.night)
  }
}
