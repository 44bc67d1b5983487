import Casework
import Fishery
import Registry
import Testing

@testable import Desk

/// Excepting findings by keyboard, and the second person's answer.
@Suite struct ExceptionTests {
  private static let why = "the owner pays the fees back"

  @Test func `E asks whose, until when and why; another person agrees; the queue is shorter`()
    throws
  {
    let registry = try Harbour.registry()
    var desk = try Rehearsal(registry)
    try desk.type("7E")
    #expect(desk.footer.contains("red line"))
    try desk.type("/fees<CR><Esc>E")
    #expect(desk.text.contains("of everybody aboard this vessel"))
    try desk.type("v")
    #expect(desk.footer.contains("2027-02-21"))
    try desk.type("<C-u>some day<CR>")
    #expect(desk.footer.contains("a day, as"))
    try desk.type("<C-u>2026-12-31<CR>too short<CR>")
    #expect(desk.footer.contains("at least 15 letters"))
    try desk.type("<C-u>\(Self.why)<CR>")
    #expect(desk.footer.contains("asked for"))
    let total = try #require(desk.state.place.list?.total)
    try desk.type(":exceptions<CR>")
    #expect(desk.text.contains("WAITING FOR A SECOND PERSON"))
    #expect(desk.text.contains(Self.why))
    try desk.type("/vessel STAR<CR>y")
    #expect(desk.footer.contains("a second person must agree"))
    var second = try Rehearsal(registry, actor: "Budi")
    try Harbour.givePassphrase(to: "Budi", in: registry)
    try second.type("7:exceptions<CR>/vessel STAR<CR>y\(Harbour.passphrase)<CR>")
    #expect(second.text.contains("ACTIVE"))
    #expect(second.text.contains("agreed by Budi"))
    try second.type("<Esc>")
    #expect(second.state.place.list?.total == total - 1)
    #expect(second.text.contains("1 excepted"))
    try second.type("1")
    #expect(second.text.contains("excepted"))
    try second.type("7fdecision:excepted<CR>")
    #expect(second.state.place.list?.total == 1)
  }

  @Test func `what is over is said first, and - says that it was looked at`() throws {
    let registry = try Harbour.registry()
    var desk = try Rehearsal(registry)
    try desk.type("7/fees<CR><Esc>Ep<C-u>2026-11-24<CR>\(Self.why)<CR>")
    let number = try #require(try registry.exceptions().first).id
    try registry.answer(
      exception: number, isYes: true, by: Signature(actor: "Budi", at: 1, isProven: true))
    let all = try registry.exceptions()
    let health = ExceptionHealth(of: all, hiding: 0, on: "2026-11-25")
    #expect(health.isDue)
    let setting = desk.state.setting(width: 78)
    let panes = PageView(kind: .exceptions, setting: setting, rows: 20).exceptions(all, health)
    #expect(panes.first?.rows.first?.text.hasPrefix("1 overdue") == true)
    try desk.type(":exceptions<CR>/person Sutrisno<CR>-")
    #expect(try registry.exceptions().first?.closed?.actor == "Sari")
    #expect(desk.text.contains("CLOSED"))
  }
}
