import Fishery
import Terminal
import Testing

@testable import Desk

@Suite struct SizeTests {
  private static let walks = [
    "", "2", "2<CR>", "3", "3<CR>", "3<CR>=", "4", "4<CR>", "5", "5<CR>", "7", "7e", "7eee",
    "7<Tab>",
    "8", "8<CR>", "8<Tab>", "8<Tab><CR>", "2?", "2:", "2/s", "2f", "2s", "K", "K<CR>",
  ]

  @Test(arguments: walks)
  func `every screen is drawn at every size, down to one cell`(keys: String) throws {
    var desk = try Rehearsal(Harbour.shown.get())
    try desk.type(keys)
    for (rows, columns) in [
      (1, 1), (2, 3), (3, 200), (60, 1), (7, 20), (15, 60), (24, 80), (40, 120), (60, 200),
      (200, 500),
    ] {
      desk.receive(.resized(Size(rows: rows, columns: columns)))
      let canvas = desk.state.render()
      #expect(canvas.size == Size(rows: rows, columns: columns))
      if let cursor = canvas.cursor, rows >= 24, columns >= 80 {
        #expect(canvas.area.contains(cursor))
      }
    }
  }

  @Test(arguments: walks)
  func `from 24 rows of 80 columns on, the line under the cursor is in view`(keys: String) throws {
    for (rows, columns) in [(24, 80), (40, 120), (60, 200)] {
      var desk = try Rehearsal(Harbour.shown.get(), rows: rows, columns: columns)
      try desk.type(keys + "jjjj")
      #expect(desk.state.render().cursor != nil, "\(rows)x\(columns)")
    }
  }

  @Test func `a gear that only its register knows is there by its own word`() throws {
    let registry = try Harbour.registry()
    try registry.bring(
      .vessels,
      [["vessel": "CONTOH 9", "registration": "GT.9", "flag": "ID", "gear": "local:UNCL"]])
    var desk = try Rehearsal(registry)
    try desk.type("2fcontoh<CR>")
    #expect(desk.text.contains("CONTOH 9                ID  UNCL"))
  }

  @Test(arguments: ["2<CR><Tab><Tab>jjj", "3<CR>jjjjjjjj", "3<CR>e", "7jjj"])
  func `a terminal that shrinks to nothing and grows again shows what it did`(keys: String) throws {
    var desk = try Rehearsal(Harbour.shown.get(), rows: 40, columns: 120)
    try desk.type(keys)
    let before = desk.text
    for (rows, columns) in [(1, 1), (3, 200), (40, 1), (20, 60), (200, 500), (1, 1)] {
      desk.receive(.resized(Size(rows: rows, columns: columns)))
      _ = desk.state.render()
    }
    desk.receive(.resized(Size(rows: 40, columns: 120)))
    #expect(desk.text == before)
  }

  @Test(arguments: [73, 80, 93, 94, 110])
  func `which registry it is stands whole in the title, and the law where both fit`(
    columns: Int
  ) throws {
    let desk = try Rehearsal(Harbour.shown.get(), columns: columns, actor: "Somebody Unnamed")
    let title = try #require(desk.state.render().lines.first)
    #expect(title.contains("   harbour  "))
    #expect(title.contains("   law of today   ") == (columns >= 94), "\(title)")
    #expect(title.contains("law") == (columns >= 94), "\(title)")
  }

  @Test func `on a narrow terminal the title says who works, and nothing by one letter`() throws {
    let desk = try Rehearsal(Harbour.shown.get(), columns: 40, actor: "Somebody Unnamed")
    #expect(desk.state.render().lines.first == " muster   Benoa IDBOA      Somebody Un…")
  }

  @Test(arguments: walks)
  func `in ASCII and in plain words every screen is ASCII where nothing stored is not`(
    keys: String
  ) throws {
    for isPlain in [false, true] {
      var desk = try Rehearsal(Harbour.shown.get(), glyphs: .ascii, isPlain: isPlain)
      try desk.type(keys)
      let drawn = desk.text.unicodeScalars.filter { !$0.isASCII }
      #expect(
        drawn.allSatisfy { !(0x2500...0x27BF).contains($0.value) },
        "\(String(String.UnicodeScalarView(drawn)))")
    }
  }

  @Test(arguments: [
    (0, "nobody"), (1, "1 person"), (99, "99 persons"), (100, "100"), (1_000_000, "1,000,000"),
  ])
  func `how many are in breach is never cut off in a list`(count: Int, text: String) {
    #expect(PersonsInBreach.text(count, worst: nil).0 == text)
    #expect(text.count <= 10)
  }
}
