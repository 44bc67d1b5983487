import Fishery
import Registry
import Terminal
import Testing

@testable import Desk

@Suite struct MemoryTests {
  @Test func `the desk is found as it was left, and says what is still filtered`() throws {
    let registry = try Harbour.registry()
    var desk = try Rehearsal(registry)
    try desk.type("3sndfx<C-u>ngu<CR>2snG7fseverity:high<CR>5")
    let left = DeskMemory(desk.state)
    try registry.remember(left.text, of: "Sari")
    let again = try Rehearsal(registry)
    #expect(DeskMemory(again.state) == left)
    #expect(again.state.tab == .agencies)
    #expect(again.footer.contains("still filtered as last time: Findings, Placements"))
  }

  @Test func `somebody else's desk is left alone, and what is no memory changes nothing`() throws {
    let registry = try Harbour.registry()
    try registry.remember(#"{"tab":"Law","lists":{}}"#, of: "Budi")
    #expect(try Rehearsal(registry).state.tab == .overview)
    for text in ["", "{}", "[1]", #"{"tab":"Ships"}"#, #"{"tab":"Law","lists":{"Law":7}}"#] {
      try registry.remember(text, of: "Sari")
      let desk = try Rehearsal(registry)
      #expect(desk.state.message?.isWarning != true)
    }
  }

  @Test func `a filter that hides a red-line finding is counted in the title wherever one is`()
    throws
  {
    var desk = try Rehearsal(Harbour.registry())
    try desk.type("7fflag:TW<CR>1")
    #expect(desk.text.contains("5 RED-LINE HIDDEN BY FILTER"))
    try desk.type("7<Esc>2")
    #expect(!desk.text.contains("HIDDEN"))
    try desk.type("7fseverity:critical<CR>")
    #expect(!desk.text.contains("HIDDEN"))
  }

  @Test func `what a filter hid is no news once there is none`() throws {
    var state = try Rehearsal(Harbour.shown.get()).state
    _ = state.go(to: .findings)
    var taiwan = ListFilter()
    taiwan.flag = "TW"
    _ = state.narrow(to: taiwan, typed: "flag:TW")
    #expect(state.isWaiting(.hidden, for: 0))
    _ = state.narrow(to: ListFilter(), typed: "")
    #expect(!state.isWaiting(.hidden, for: 0))
  }
}
