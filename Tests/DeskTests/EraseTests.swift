import Casework
import Registry
import Terminal
import Testing

@testable import Desk

/// Erasing the person on the card.
@Suite struct EraseTests {
  private static let why = "asked for in a letter of theirs"

  @Test func `a supervisor types the word and the reason, and the person is gone`() throws {
    let registry = try Harbour.registry()
    var desk = try Rehearsal(registry, actor: "Sari", as: .supervisor)
    try desk.type("3/Sutrisno<CR><CR>:erase<CR>")
    #expect(desk.footer.contains("nothing brings them back; type erase:"))
    try desk.type("yes<CR>")
    #expect(desk.footer.contains("only erase does it"))
    try desk.type("<C-u>erase<CR>Sutrisno asked for it by letter<CR>")
    #expect(desk.footer.contains("not erased: the reason names the person"))
    try desk.type(":erase<CR>erase<CR>\(Self.why)<CR>")
    #expect(desk.footer.contains("erased: "))
    #expect(desk.footer.contains("nothing brings them back"))
    var filter = ListFilter()
    filter.words = ["sutrisno"]
    #expect(try registry.placements(filter, limit: 1).lines.isEmpty)
    #expect(try registry.logVerdict().isClean)
  }

  @Test func `others hear who may, and in a list that a card must be open`() throws {
    let registry = try Harbour.registry()
    var clerk = try Rehearsal(registry, actor: "Budi", as: .inspector)
    try clerk.type("3<CR>:erase<CR>")
    #expect(clerk.footer.contains("supervisor may erase a person"))
    var desk = try Rehearsal(registry, actor: "Sari", as: .supervisor)
    try desk.type("1:erase<CR>")
    #expect(!desk.footer.contains("type erase"))
    #expect(try registry.log(limit: 99).allSatisfy { $0.act != "erase" })
  }
}
