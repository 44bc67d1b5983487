import Fishery
import Registry
import Terminal
import Testing

@testable import Desk

/// Splitmix64: the same keys for the same seed.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

private func fleet(_ count: Int) throws -> Registry {
  let registry = try Registry.inMemory()
  try registry.bring(
    .vessels,
    (0..<count).map { number in
      [
        "register": "R", "source_number": "\(number)", "vessel": "SHIP \(number % 97)",
        "flag": ["ID", "TW", "TH"][number % 3],
      ]
    })
  return registry
}

@Suite struct NavigationTests {
  @Test(arguments: [1, 2, 3])
  func `however keys move it, the cursor stands where counting says`(seed: UInt64) throws {
    let registry = try fleet(1_700)
    let all = try registry.vessels(by: .name, limit: 5_000).lines.map { String($0.id) }
    var desk = try Rehearsal(registry)
    try desk.type("2sn")
    let screen = desk.state.layout.lines.rows - 1
    let moves: [(String, Int)] = [
      ("j", 1), ("k", -1), ("<C-d>", screen / 2), ("<C-u>", -screen / 2), ("<PgDn>", screen),
      ("<PgUp>", -screen), ("gg", -9_999), ("G", 9_999), ("<PgDn>", screen), ("<PgDn>", screen),
    ]
    var place = all.firstIndex(of: desk.state.place.list?.selected ?? "") ?? 0
    var dice = Dice(state: seed)
    for _ in 0..<400 {
      let (keys, steps) = moves[Int.random(in: moves.indices, using: &dice)]
      for _ in 0..<(keys.hasPrefix("g") || keys == "G" ? 1 : Int.random(in: 1...9, using: &dice)) {
        try desk.type(keys)
        place = min(max(0, place + steps), all.count - 1)
      }
      let list = try #require(desk.state.place.list)
      #expect(list.selected == all[place])
      #expect(list.number == place + 1)
      #expect(list.line?.id == all[place])
      let row = list.cursor - list.top
      #expect((0..<desk.state.layout.lines.rows).contains(row))
    }
  }

  @Test func `a number typed after the colon goes to that line, and one too high to the last`()
    throws
  {
    var desk = try Rehearsal(fleet(1_000))
    try desk.type("2:737<CR>")
    #expect(desk.text.contains("737 of 1,000"))
    try desk.type(":1001<CR>")
    #expect(desk.footer.contains("the list ends at 1,000"))
    #expect(desk.state.place.list?.number == 1_000)
  }

  @Test func `a list turned round shows the same lines from the other end`() throws {
    var desk = try Rehearsal(fleet(450))
    try desk.type("2sngg")
    let first = desk.state.place.list?.selected
    try desk.type("snG")
    #expect(desk.state.place.list?.selected == first)
    #expect(desk.text.contains("450 of 450"))
    #expect(desk.text.contains("by name, reversed"))
  }

  @Test func `coming back finds everything as it was left`() throws {
    var desk = try Rehearsal(Harbour.registry())
    try desk.type("2jfexample<CR>")
    let before = desk.state.place.list
    try desk.type("3jj<CR>2")
    #expect(desk.state.place.list?.selected == before?.selected)
    #expect(desk.state.place.list?.filterText == "example")
    try desk.type("<CR><Esc>")
    #expect(desk.state.place.list?.selected == before?.selected)
  }

  @Test func `the cursor holds on to its line when the list changes under it`() throws {
    let registry = try fleet(300)
    var desk = try Rehearsal(registry)
    try desk.type("2sn:150<CR>")
    let selected = desk.state.place.list?.selected
    try registry.bring(
      .vessels,
      (0..<40).map { ["register": "S", "source_number": "\($0)", "vessel": "AAA \($0)"] })
    try desk.type(":screen<CR>")
    #expect(desk.state.place.list?.selected == selected)
    #expect(desk.state.place.list?.number == 190)
  }

  @Test(arguments: ["G", ":350<CR>", "gg"])
  func `when the line under the cursor goes, its neighbour is under it`(_ keys: String) throws {
    let registry = try fleet(500)
    for name in ["AAA", "SHIP 60 B", "ZZZ"] {
      try registry.bring(.vessels, [["register": "S", "source_number": name, "vessel": name]])
    }
    let all = try registry.vessels(by: .name, limit: 600).lines
    var desk = try Rehearsal(registry)
    try desk.type("2sn\(keys)")
    // At the very ends, and among the lines between.
    let wanted = ["G": "ZZZ", "gg": "AAA"][keys] ?? "SHIP 60 B"
    let place = try #require(all.firstIndex { $0.name == wanted })
    try desk.type(":\(place + 1)<CR>")
    #expect(desk.state.place.list?.selected == String(all[place].id))
    let file = try #require(
      try registry.imports().first {
        try registry.arrivals(of: $0.id).rows.first?.vessel == all[place].id
      })
    _ = try registry.undo(file.id, by: Harbour.clerk)
    // Something comes, so that there is something to look at anew.
    try registry.bring(.vessels, [["register": "S", "source_number": "1", "vessel": "MMM"]])
    try desk.type(":screen<CR>")
    let neighbour = all[place == all.count - 1 ? place - 1 : place + 1]
    #expect(desk.state.place.list?.selected == String(neighbour.id))
    let left = try registry.vessels(by: .name, limit: 600).lines.map(\.id)
    #expect(left.count == all.count && !left.contains(all[place].id))
    #expect(desk.state.place.list?.number == left.firstIndex(of: neighbour.id).map { $0 + 1 })
  }

  @Test func `what names a line stays while others are scrolled past, and what shows its order`()
    throws
  {
    var desk = try Rehearsal(Harbour.registry())
    try desk.type("2>>>>>")
    #expect(desk.text.contains("VESSEL") && desk.text.contains("PADI EMAS"))
    try desk.type("3>>>>>")
    #expect(desk.text.contains("FISHER") && desk.text.contains("Sutrisno"))
    for (order, title) in [("sd", "DUE"), ("sm", "MONEY"), ("sa", "AGE")] {
      try desk.type("7\(order)")
      #expect(desk.text.contains(" \(title)"), "\(title)")
    }
  }

  @Test func `escape leaves the innermost thing and never the program`() throws {
    var desk = try Rehearsal(Harbour.registry())
    try desk.type("2<CR>?<Esc>:<Esc>/x<Esc>")
    #expect(desk.state.path.count == 2)
    try desk.type("<Esc><Esc><Esc><Esc>")
    #expect(desk.state.path.count == 1)
    #expect(!desk.hasLeft)
  }

  @Test func `q at the root asks, and only y leaves`() throws {
    var desk = try Rehearsal(Harbour.registry())
    try desk.type("q")
    #expect(desk.footer.contains("y leaves"))
    try desk.type("qn")
    #expect(!desk.hasLeft)
    try desk.type("qy")
    #expect(desk.hasLeft)
  }

  @Test func `a key that does nothing here says what would`() throws {
    var desk = try Rehearsal(Harbour.registry())
    try desk.type("s")
    #expect(desk.footer.contains("does nothing here; in a list it would choose the order"))
    try desk.type("f")
    #expect(desk.footer.contains("f narrows lists, and finds a person in a roll call"))
    try desk.type("Y")
    #expect(desk.footer.contains("? shows the keys that do"))
  }

  @Test func `a paste in a list is ignored and says so`() throws {
    var desk = try Rehearsal(Harbour.registry())
    try desk.type("2")
    desk.press(.paste("Qqdd"))
    #expect(!desk.hasLeft)
    #expect(desk.footer.contains("pasted text is ignored"))
  }
}
