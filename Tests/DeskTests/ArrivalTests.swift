import Fishery
import Foundation
import Registry
import Terminal
import Testing

@testable import Desk

/// Taking files in at the desk, and taking them back.
@Suite struct ArrivalTests {
  private let desktop: Desktop

  init() throws { desktop = try Desktop() }

  /// A folder with a file, gone when it is dropped.
  private final class Desktop {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "muster-arrival-\(UUID().uuidString)")

    init() throws {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func write(_ lines: [String], to name: String) throws -> String {
      let file = folder.appending(path: name)
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
      return file.path
    }
  }

  /// Days that can be read either way, and one that can only be read the wrong way round.
  private static let crew = [
    "vessel,flag,name,date of birth,embarked,Remarks",
    "TIRTA JAYA 88,ID,Agus Salim,03/04/1999,05/01/2026,x",
    "TIRTA JAYA 88,ID,Budi Santoso,07/08/1990,05/01/2026,y",
  ]

  private func preview(
    _ lines: [String] = crew, _ name: String = "crew.csv"
  ) throws -> (Registry, Rehearsal) {
    let registry = try Registry.inMemory()
    var desk = try Rehearsal(registry, isStory: false)
    let path = try desktop.write(lines, to: name)
    try desk.type(":importFile<CR>")
    for character in path { desk.press(.character(character)) }
    try desk.type("<CR>")
    return (registry, desk)
  }

  /// Moves the cursor to a line that says something.
  private static func stand(on text: String, _ desk: inout Rehearsal) throws {
    try desk.type("gg")
    for _ in 0..<80 {
      if let page = desk.state.place.page, desk.state.row(of: page)?.has(text) == true { return }
      try desk.type("j")
    }
    Issue.record("no line says \(text)\n\(desk.text)")
  }

  @Test func `a file is shown before it is stored, and left alone by -`() throws {
    var (registry, desk) = try preview()
    #expect(desk.text.contains("2 rows: 2 to store"))
    #expect(desk.text.contains("day and month in figures"))
    try desk.type("-")
    #expect(desk.footer.contains("not imported"))
    #expect(try registry.imports().isEmpty)
  }

  @Test func `what was judged meanwhile leaves nothing waited for once a file is stored`() throws {
    let path = try desktop.write(Self.crew, to: "crew.csv")
    var desk = try Rehearsal(try Registry.inMemory(), isStory: false)
    try desk.type(":imports<CR>:importFile<CR>")
    for character in path { desk.press(.character(character)) }
    try desk.type("<CR>")
    // Another day, and today again, make every place ask again when next shown.
    try desk.type("2()1")
    #expect(desk.text.contains("2 to store"))
    try desk.type("y")
    #expect(desk.text.contains("kept: import 1, 2 rows"))
    #expect(desk.state.waiting.isEmpty)
  }

  @Test func `y stores it, and u on its line takes the whole of it back`() throws {
    var (registry, desk) = try preview()
    let empty = try Registry.inMemory().digest()
    try desk.type("y")
    #expect(desk.text.contains("crew.csv"))
    #expect(desk.text.contains("kept: import 1, 2 rows"))
    #expect(try registry.imports().first?.stored == 2)
    #expect(try registry.placements(ListFilter(), limit: 9).lines.count == 2)
    try desk.type("u")
    #expect(desk.footer.contains("Take back the whole of crew.csv, 2 rows?"))
    try desk.type("y")
    #expect(desk.footer.contains("taken back: crew.csv, 2 rows"))
    #expect(desk.text.contains("taken back"))
    #expect(try registry.placements(ListFilter(), limit: 9).lines.isEmpty)
    try desk.type("u")
    #expect(desk.footer.contains("taken back before"))
    try desk.type("Uy")
    #expect(desk.footer.contains("done again"))
    #expect(try registry.placements(ListFilter(), limit: 9).lines.count == 2)
    try desk.type("uy")
    #expect(try registry.digest() != empty || registry.imports().count == 2)
  }

  private static func born(_ registry: Registry) throws -> String? {
    let line = try registry.placements(ListFilter(), limit: 9).lines
      .first { $0.fisherName == "Agus Salim" }
    return try line.flatMap { try registry.placementCard($0.id, on: Harbour.day) }?.fisher
      .first { $0.key == "birth_date" }?.cell.text
  }

  @Test(arguments: ["day first", "month first"])
  func `how days are read is decided by a key, and kept for the next file`(order: String) throws {
    var (registry, desk) = try preview()
    try Self.stand(on: "birth_date: day and month", &desk)
    try desk.type("i")
    let menu = desk.text.split(separator: "\n")
    let line = try #require(
      menu.first {
        $0.lowercased().contains(order == "day first" ? "day/month/year" : "month/day/year")
      }
        ?? menu.first { $0.lowercased().contains(order) }, "\(desk.text)")
    let letter = try #require(line.first { $0.isLetter })
    desk.press(.character(letter))
    #expect(desk.text.contains("decided"))
    try desk.type("y")
    let wanted = order == "day first" ? "1999-04-03" : "1999-03-04"
    #expect(try Self.born(registry) == wanted)
    // The next file of this shape is read in the same way without anybody saying so.
    let next = try desktop.write(
      [Self.crew[0], "TIRTA JAYA 88,ID,Citra,01/02/1991,05/01/2026,z"], to: "next.csv")
    try desk.type(":importFile<CR>")
    for character in next { desk.press(.character(character)) }
    try desk.type("<CR>")
    #expect(desk.text.contains("decided"))
  }

  @Test func `a header is made to fill another column, or none`() throws {
    var (registry, desk) = try preview()
    try Self.stand(on: "Remarks", &desk)
    #expect(desk.text.contains("not stored"))
    try desk.type("i<C-u>rank<CR>")
    #expect(desk.text.contains("all stored"))
    try Self.stand(on: "date of birth", &desk)
    try desk.type("i<C-u><CR>")
    #expect(desk.text.contains("1 not stored"))
    try desk.type("i<C-u>nothing such<CR>")
    #expect(desk.footer.contains("no such column"))
    try desk.type("<Esc>y")
    #expect(try Self.born(registry) == nil)
  }

  @Test func `while a header is mapped the columns that fit stand beside what the file has`() throws
  {
    var (registry, desk) = try preview()
    try Self.stand(on: "date of birth", &desk)
    try desk.type("i")
    #expect(desk.text.contains("What “date of birth” fills"), "\(desk.text)")
    #expect(desk.text.contains("03/04/1999") && desk.text.contains("07/08/1990"))
    let now = desk.text.split(separator: "\n").first {
      $0.contains("birth date") && $0.contains("now")
    }
    #expect(now != nil, "\(desk.text)")
    // Letters narrow, the bar goes down, Tab takes, Enter keeps.
    try desk.type("<C-u>birth")
    #expect(desk.text.contains("birth place") && !desk.text.contains("gender"))
    try desk.type("<Down><Tab>")
    guard case .prompt(let prompt) = desk.state.mode else {
      Issue.record("no prompt")
      return
    }
    #expect(prompt.text == "birth_place")
    try desk.type("<CR>")
    let row = desk.text.split(separator: "\n").first { $0.contains("date of birth") }
    #expect(row?.contains("→ birth place") == true, "\(desk.text)")
    try desk.type("y")
    #expect(try Self.born(registry) == nil)
  }

  @Test func `the next file shows what is new, changed and back before it is stored, and after`()
    throws
  {
    let november = [
      "vessel,flag,name,date of birth,embarked,rank",
      "TIRTA JAYA 88,ID,Agus Salim,1999-04-03,2026-01-05,deckhand",
      "TIRTA JAYA 88,ID,Budi Santoso,1990-08-07,2026-01-05,deckhand",
    ]
    var (_, desk) = try preview(november, "november.csv")
    #expect(desk.text.contains("2 new"))
    try desk.type("y")
    let next = try desktop.write(
      [
        november[0], november[1], "TIRTA JAYA 88,ID,Budi Santoso,1990-08-07,2026-01-05,bosun",
        "TIRTA JAYA 88,ID,Citra Lestari,1991-09-07,2026-01-05,cook",
      ], to: "december.csv")
    try desk.type(":importFile<CR>")
    for character in next { desk.press(.character(character)) }
    try desk.type("<CR>")
    let counts = try #require(
      desk.text.split(separator: "\n").first { $0.contains(" unchanged") }, "\(desk.text)")
    #expect(counts.contains("1 unchanged"), "\(counts)")
    #expect(counts.contains("1 new") && counts.contains("1 changed") && counts.contains("0 back"))
    try Self.stand(on: "Citra Lestari", &desk)
    try desk.type("y")
    #expect(desk.footer.contains("kept: import 2"))
    try desk.type("<CR>")
    #expect(desk.text.contains("what december.csv brought"), "\(desk.text)")
    #expect(desk.text.contains("1 new") && desk.text.contains("1 unchanged"))
    #expect(!desk.text.contains("Agus"))
    try Self.stand(on: "Citra Lestari", &desk)
    try desk.type("<CR>")
    #expect(desk.text.contains("Citra Lestari aboard TIRTA JAYA 88"))
    try desk.type("<Esc><Esc>u")
    #expect(desk.footer.contains("Take back the whole of december.csv"))
  }

  @Test func `a file is read as another sheet when somebody says so`() throws {
    var (_, desk) = try preview()
    try Self.stand(on: "2 rows: 2 to store", &desk)
    try desk.type("i")
    let menu = desk.text.split(separator: "\n")
    let line = try #require(menu.first { $0.contains(" placements") }, "\(desk.text)")
    let letter = try #require(line.first { $0.isLetter })
    desk.press(.character(letter))
    #expect(desk.text.contains("placements, 2 rows"))
  }

  @Test func `rows that would be refused say why, and go to a file`() throws {
    let (registry, first) = try preview(
      [
        "vessel,flag,name,mustered on,result", "TIRTA JAYA 88,ID,Agus,2026-11-01,present",
        "TIRTA JAYA 88,ID,Budi,,present", "TIRTA JAYA 88,ID,Citra,2026-11-01,vanished",
      ], "roll.csv")
    var desk = first
    #expect(desk.text.contains("2 to refuse"))
    #expect(desk.text.contains("Would be refused") || desk.text.contains("WOULD BE REFUSED"))
    try desk.type("y")
    #expect(desk.footer.contains("2 refused"))
    #expect(try registry.imports().first?.refused == 2)
  }

  @Test func `a path is gone on with, and what is no table is said`() throws {
    _ = try desktop.write(Self.crew, to: "crew-november.csv")
    _ = try desktop.write(["nothing here"], to: "crew-october.txt")
    var desk = try Rehearsal(Registry.inMemory(), isStory: false)
    try desk.type(":importFile<CR>")
    for character in desktop.folder.path + "/cr" { desk.press(.character(character)) }
    try desk.type("<Tab>")
    #expect(desk.footer.contains("crew-"))
    try desk.type("n<Tab>")
    guard case .prompt(let prompt) = desk.state.mode else {
      Issue.record("no prompt")
      return
    }
    #expect(prompt.text.hasSuffix("/crew-november.csv"))
    try desk.type("<C-w><C-u>/no/such/file.csv<CR>")
    #expect(desk.text.contains("there is no such file"))
  }

  @Test func `what somebody corrected since stays, and is listed`() throws {
    var (registry, desk) = try preview()
    try desk.type("y")
    let line = try #require(try registry.placements(ListFilter(), limit: 1).lines.first)
    let card = try #require(try registry.placementCard(line.id, on: Harbour.day))
    let fact = try #require(card.fisher.first { $0.key == "birth_date" })
    try registry.amend(
      Amendment(
        CellPlace(row: try #require(fact.row), column: "birth_date"), .correction,
        to: .known("1980-01-01"), seen: fact.cell), by: Harbour.clerk)
    try desk.type("uy")
    #expect(desk.footer.contains("1 row, 1 stay") || desk.footer.contains("1 row, 1 stays"))
    #expect(desk.text.contains("entered or corrected something about the same thing"))
  }
}
