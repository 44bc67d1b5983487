import Registry
import Terminal
import Testing

@testable import Desk

/// `S`: a filter and an order under a name.
@Suite struct SavedViewTests {
  @Test func `what a list is narrowed to is kept under a name and taken again by one key`() throws {
    let registry = try Harbour.registry()
    var desk = try Rehearsal(registry)
    try desk.type("7fseverity>=high<CR>svS")
    #expect(desk.text.contains("keep this one under a name"))
    try desk.type("sNight shift<CR>")
    #expect(desk.footer.contains("kept: the view “Night shift”"))
    #expect(desk.text.contains("view Night shift · severity>=high · by vessel"))
    let lines = desk.state.place.list?.total
    try desk.type("<Esc>sw")
    #expect(!desk.text.contains("view Night shift"))
    #expect(desk.state.place.list?.total != lines)
    // Another desk on the same registry, after this one is gone.
    var again = try Rehearsal(registry, actor: "Budi")
    try again.type("7S")
    #expect(again.text.contains("Night shift · severity>=high · by vessel"))
    try again.type("1")
    #expect(again.text.contains("view Night shift · severity>=high · by vessel"))
    #expect(again.state.place.list?.total == lines)
    #expect(again.state.place.list?.order == .vessel)
  }

  @Test func `a name that is taken asks, and so does deleting one`() throws {
    let registry = try Harbour.registry()
    var desk = try Rehearsal(registry)
    try desk.type("2fflag:TW<CR>Ssours<CR>")
    try desk.type("f<C-u>flag:ID<CR>SsOURS<CR>")
    #expect(desk.footer.contains("Replace the view “ours”?"))
    try desk.type("n")
    #expect(try registry.view("ours", of: "vessels")?.filter == "flag:TW")
    #expect(!desk.text.contains("view OURS"))
    try desk.type("SsOURS<CR>y")
    #expect(try registry.view("ours", of: "vessels")?.filter == "flag:ID")
    try desk.type("Sd1")
    #expect(desk.footer.contains("Delete the view “OURS”?"))
    try desk.type("<Esc>")
    #expect(try registry.views(of: "vessels").count == 1)
    try desk.type("Sd1y")
    #expect(try registry.views(of: "vessels").isEmpty)
    #expect(!desk.text.contains("view OURS"))
  }

  @Test func `views are of one list, and what no filter says cannot be kept`() throws {
    let registry = try Harbour.registry()
    var desk = try Rehearsal(registry)
    try desk.type("2fflag:TW<CR>Ssours<CR>3S")
    #expect(!desk.text.contains("ours ·"))
    try desk.type("<Esc>8S<Esc>1")
    // A number of the overview narrows the list behind it by no filter that somebody typed.
    try registry.keep(SavedView("broken", of: "vessels", filter: "nosuch:7", order: "worst"))
    try desk.type("2S")
    #expect(desk.text.contains("broken"))
    try desk.type("1")
    #expect(desk.footer.contains("cannot be read"))
    #expect(desk.state.message?.isWarning == true)
  }

  @Test func `nothing is offered behind the cover`() throws {
    var desk = try Rehearsal(Harbour.shown.get())
    try desk.type("2KS")
    #expect(!desk.text.contains("Views of") && !desk.text.contains("keep"))
  }
}
