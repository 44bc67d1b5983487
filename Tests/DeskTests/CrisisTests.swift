import Fishery
import Foundation
import Registry
import Terminal
import Testing

@testable import Desk

/// `:crisis`: everybody aboard, and who is ticked.
@Suite struct CrisisTests {
  @Test func `everybody aboard is a line, and each key ticks what it says`() throws {
    let registry = try Harbour.registry()
    var desk = try Rehearsal(registry)
    try desk.type(":crisis<CR>")
    #expect(desk.text.contains("Crisis: everybody aboard"))
    #expect(desk.footer.contains("boarded 0 of 5, reached 0"))
    try desk.type("b")
    #expect(desk.footer.contains("kept: boarded · u undoes"))
    #expect(desk.footer.contains("boarded 1 of 5, reached 0"))
    try desk.type("jh")
    #expect(desk.footer.contains("boarded 1 of 5, reached 1"))
    let lines = try registry.crisis(on: Harbour.day)
    #expect(lines[0].boarded?.signature.actor == "Sari" && lines[0].reached == nil)
    #expect(lines[1].boarded == nil && lines[1].reached?.signature.actor == "Sari")
    // The cursor stays, so that a key pressed twice counts nobody else.
    #expect(desk.state.place.list?.selected == lines[1].id)
  }

  @Test func `a tick is taken back by u, and by its key after asking`() throws {
    let registry = try Harbour.registry()
    var desk = try Rehearsal(registry)
    try desk.type(":crisis<CR>bu")
    #expect(desk.footer.contains("Take back the tick “boarded”"))
    try desk.type("y")
    #expect(try registry.crisis(on: Harbour.day).ticked.boarded == 0)
    try desk.type("U")
    #expect(desk.footer.contains("Do again the tick “boarded”"))
    try desk.type("y")
    #expect(try registry.crisis(on: Harbour.day).ticked.boarded == 1)
    // Somebody else's is taken back by its key.
    var other = try Rehearsal(registry, actor: "Budi")
    try other.type(":crisis<CR>b")
    #expect(other.footer.contains("by Sari. Take it back?"))
    try other.type("n")
    #expect(try registry.crisis(on: Harbour.day).ticked.boarded == 1)
    try other.type("by")
    #expect(try registry.crisis(on: Harbour.day).ticked.boarded == 0)
  }

  @Test func `the list is narrowed by zone, port and State, and stands in groups`() throws {
    let registry = try Harbour.registry()
    try registry.bring(
      .positions,
      [
        [
          "vessel": "FAH SAI 4", "registration": "TH-404", "flag": "TH",
          "at": "2026-11-20T00:00Z", "zone": "FAO 71", "latitude": "4.5", "longitude": "150.5",
        ]
      ])
    var desk = try Rehearsal(registry, columns: 120)
    try desk.type(":crisis<CR>fzone:fao71<CR>")
    #expect(desk.text.contains("boarded 0 of 2, reached 0; zone unknown: 3 more"))
    try desk.type("f<C-u>zone:71<CR>")
    #expect(desk.text.contains("boarded 0 of 2"))
    try desk.type(":write<CR>")
    let path = FileManager.default.temporaryDirectory.appending(
      path: "muster-zone-\(UInt32.random(in: .min ... .max)).txt"
    ).path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try desk.type("<C-u>\(path)<CR>")
    let paper = try String(contentsOfFile: path, encoding: .utf8)
    #expect(paper.contains("boarded 0 of 2, reached 0; zone unknown: 3 more"), "\(desk.footer)")
    try desk.type("f<C-u>zone:\"FAO 99\"<CR>")
    #expect(desk.text.contains("nobody is known in a zone \"FAO 99\"; there are FAO 71; 3 people"))
    try desk.type("f<C-u><CR>sz")
    #expect(desk.text.contains("by zone"))
    try desk.type("f<C-u>nationality:VN<CR>")
    #expect(desk.text.contains("boarded 0 of 1"))
    // Elsewhere there are no zones to narrow by.
    try desk.type("2fzone:71<CR>")
    #expect(desk.text.contains("no filter \"zone:\""))
  }

  @Test func `names are masked, what is held of kin is not said, and the cover hides all`() throws {
    let registry = try Harbour.registry()
    try registry.bring(
      .fishers,
      [
        [
          "name": "Sutrisno", "birth_date": "1999-04-01", "nationality": "ID",
          "next_of_kin": "Ibu Contoh 0812",
        ]
      ])
    var desk = try Rehearsal(registry, columns: 120, isStory: false)
    try desk.type(":crisis<CR>/sutrisno<CR>")
    #expect(!desk.text.contains("Sutrisno") && !desk.text.contains("0812"))
    #expect(desk.text.contains("held"))
    try desk.type("K")
    #expect(!desk.text.contains("boarded") && !desk.text.contains("Crisis"))
  }

  @Test func `ticks are begun anew after asking, and none is set while another day is looked at`()
    throws
  {
    let registry = try Harbour.registry()
    var desk = try Rehearsal(registry)
    try desk.type(":crisis<CR>b:begin the ticks<CR>")
    #expect(desk.footer.contains("Begin anew"))
    try desk.type("y")
    #expect(desk.footer.contains("boarded 0 of 5"))
    try desk.type("(b")
    #expect(desk.footer.contains("nothing is written or decided while another day"))
    try desk.type(":today<CR>")
    #expect(try registry.crisis(on: Harbour.day).ticked.boarded == 0)
  }

  @Test func `the keys say where they work`() throws {
    var desk = try Rehearsal(Harbour.shown.get())
    try desk.type("2b")
    #expect(desk.footer.contains(":crisis opens it"))
  }
}
