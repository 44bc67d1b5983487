import Foundation
import Registry
import Terminal
import Testing

@testable import Desk

/// `:card`: what the officer at the gate looks at.
@Suite struct DepartureTests {
  @Test func `all eight items of one fisher fit the smallest screen, in their order`() throws {
    var desk = try Rehearsal(Harbour.shown.get())
    try desk.type("3fsutrisno<CR>:card<CR>")
    let items = [
      "Age", "Agreement", "Licence", "Fee", "Insurance", "Medical", "Social security",
      "Orientation",
    ]
    let lines = desk.state.render().lines
    let places = items.map { item in lines.firstIndex { $0.dropFirst(4).hasPrefix(item) } }
    #expect(!places.contains(nil), "\(desk.text)")
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    #expect(desk.text.contains("Sutrisno") && desk.text.contains("as of 2026-11-23"))
    // A fee that was charged, and where that stands.
    #expect(desk.text.contains("C188-22.3b-fees"))
    #expect(desk.text.contains("charges.csv 1"))
  }

  @Test func `while a decision about the fisher is pending the card says so in its first line`()
    throws
  {
    let registry = try Harbour.registry()
    var desk = try Rehearsal(registry)
    try desk.type("3fsutrisno<CR>:card<CR>")
    #expect(!desk.text.contains("DO NOT DEPORT"))
    try desk.type("<Esc>rthe father called the office<CR>/identification<CR><CR>b<CR>")
    #expect(desk.text.contains("DO NOT DEPORT"))
    try desk.type("3:card<CR>")
    #expect(desk.text.contains("DO NOT DEPORT, DO NOT CHARGE"))
    var oversight = try Rehearsal(registry, actor: "Budi", as: .oversight)
    try oversight.type("3fsutrisno<CR>:card<CR>")
    #expect(oversight.text.contains("CARD") || oversight.text.contains("Age"))
    #expect(!oversight.text.contains("DO NOT DEPORT"))
  }

  @Test func `an item is explained, its law and its sources are one key away`() throws {
    var desk = try Rehearsal(Harbour.shown.get())
    try desk.type("3fsutrisno<CR><CR>:card<CR>/Fee<CR>")
    try desk.type("x")
    #expect(desk.text.contains("charges.csv"))
    try desk.type("<Esc>l")
    #expect(desk.text.contains("C188-22.3b-fees"))
    try desk.type("<Esc>e")
    #expect(desk.text.contains("WHY") && desk.text.contains("C188-22.3b-fees"))
  }

  @Test func `a child of twelve is a breach in large, on another day too`() throws {
    var desk = try Rehearsal(Harbour.registry())
    try desk.type("3f\"ใจดี\"<CR>:card<CR>")
    let age = try #require(desk.state.render().lines.first { $0.contains(" Age  ") })
    #expect(age.contains("Breach"), "\(desk.text)")
    try desk.type("(")
    #expect(desk.text.contains("as of 2026-11-22") && desk.text.contains("NOT TODAY"))
  }

  @Test func `it is printed whole, names masked outside of the story`() throws {
    var desk = try Rehearsal(Harbour.registry(), isStory: false)
    let file = FileManager.default.temporaryDirectory
      .appending(path: "muster-card-\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    try desk.type("3fsutrisno<CR>:card<CR>:write<CR>")
    for character in file.path { desk.press(.character(character)) }
    try desk.type("<CR>")
    #expect(desk.footer.contains("written to"), "\(desk.footer)")
    let paper = try String(contentsOf: file, encoding: .utf8)
    #expect(!paper.contains("Sutrisno"))
    #expect(paper.contains("ask:") && paper.contains("facts of"))
    #expect(paper.contains("charges.csv row 1"))
  }

  @Test func `it says where it works`() throws {
    var desk = try Rehearsal(Harbour.shown.get())
    try desk.type("8:departure card<CR>")
    #expect(desk.footer.contains("put the cursor on a placement"))
  }
}
