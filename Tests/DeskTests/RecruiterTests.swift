import Fishery
import Registry
import Terminal
import Testing

@testable import Desk

/// `:same account`: who else was recruited by one.
@Suite struct RecruiterTests {
  private static func registry() throws -> Registry {
    let registry = try Harbour.registry()
    let star = ["vessel": "STAR OF EXAMPLE", "registration": "CT5-1001", "flag": "TW"]
    try registry.bring(
      .recruitment,
      [
        star.merging([
          "name": "Sutrisno", "birth_date": "1999-04-01", "nationality": "ID",
          "first_contact": "2025-10-01", "platform": "chat", "account": "+62 812 0000 4321",
          "link": "https://wa.example/6281200004321",
        ]) { $1 },
        star.merging([
          "name": "Nguyễn Văn Long", "birth_date": "1990-12-31", "nationality": "VN",
          "first_contact": "2025-10-02", "platform": "chat", "account": "+62 812 0000 4321",
          "telephone": "+84 900 000 001",
        ]) { $1 },
      ])
    return registry
  }

  @Test func `from a placement everybody behind the same account is shown, and opened`() throws {
    var desk = try Rehearsal(Self.registry())
    try desk.type("3fsutrisno<CR>:same account<CR>")
    #expect(desk.text.contains("2 fishers · 1 agency · 1 vessel"))
    #expect(desk.text.contains("Nguyễn Văn Long"))
    #expect(desk.text.contains("fewer than 3 fishers"))
    try desk.type("<CR>")
    #expect(desk.state.place.page?.kind.isPlacement == true)
    try desk.type(":same account<CR>")
    #expect(desk.text.contains("one telephone") || desk.text.contains("account"))
  }

  @Test func `outside of the story nobody is named and no number is shown`() throws {
    var desk = try Rehearsal(Self.registry(), isStory: false)
    try desk.type("3fsutrisno<CR>:same account<CR>")
    #expect(desk.text.contains("…321"))
    #expect(!desk.text.contains("4321") && !desk.text.contains("Sutrisno"))
  }

  @Test func `where nothing is held that is said`() throws {
    var desk = try Rehearsal(Harbour.shown.get())
    try desk.type("3:same account<CR>")
    #expect(desk.text.contains("No account, telephone or bank account is held"))
  }
}

extension PageKind {
  fileprivate var isPlacement: Bool { if case .placement = self { true } else { false } }
}
