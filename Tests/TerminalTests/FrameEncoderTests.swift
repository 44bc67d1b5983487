import Terminal
import TestSupport
import Testing

/// What ncurses makes of a canvas, read back by a terminal emulator, must be the canvas.
@Suite(.serialized) struct `Frame encoder` {
  @Test(arguments: [
    Size(rows: 24, columns: 80), Size(rows: 1, columns: 1), Size(rows: 60, columns: 200),
    Size(rows: 2, columns: 3), Size(rows: 200, columns: 500),
  ])
  func `shows every canvas as it is`(size: Size) throws {
    var encoder = try FrameEncoder(term: "xterm-256color", size: size)
    let terminal = EmulatedTerminal(rows: size.rows, columns: size.columns)
    var generator = Sequence64(seed: UInt64(size.count))
    for _ in 0..<(size.count > 20_000 ? 3 : 12) {
      let canvas = Scribble.canvas(size, &generator)
      encoder.encode(canvas) { terminal.write(Array($0)) }
      expectSame(terminal, canvas)
    }
  }

  @Test func `takes the alternate screen and brackets pastes, and gives both back`() throws {
    let size = Size(rows: 5, columns: 20)
    var encoder = try FrameEncoder(term: "xterm-256color", size: size)
    let terminal = EmulatedTerminal(rows: 5, columns: 20)
    terminal.write(Array("before".utf8))
    for _ in 0..<2 {
      encoder.encode(Canvas(size)) { terminal.write(Array($0)) }
      #expect(terminal.isAlternate && terminal.bracketsPastes && !terminal.isCursorVisible)
      encoder.leave { terminal.write(Array($0)) }
      #expect(!terminal.isAlternate && !terminal.bracketsPastes && terminal.isCursorVisible)
      #expect(terminal.line(0) == "before")
    }
  }

  @Test func `rescues a terminal without being asked in order`() throws {
    let size = Size(rows: 5, columns: 20)
    var encoder = try FrameEncoder(term: "xterm-256color", size: size)
    let terminal = EmulatedTerminal(rows: 5, columns: 20)
    encoder.encode(Canvas(size)) { terminal.write(Array($0)) }
    encoder.rescue { terminal.write(Array($0)) }
    #expect(!terminal.isAlternate && !terminal.bracketsPastes && terminal.isCursorVisible)
  }

  @Test func `sends next to nothing when nothing changed, and little when the cursor moves`() throws
  {
    let size = Size(rows: 40, columns: 120)
    var encoder = try FrameEncoder(term: "xterm-256color", size: size)
    encoder.encode(listing(size, selected: 10)) { _ in }
    let again = encoder.encode(listing(size, selected: 10)) { $0.count }
    let moved = encoder.encode(listing(size, selected: 11)) { $0.count }
    #expect(again < 16 && moved > 20 && moved < 350)
  }

  @Test func `says to a terminal that is believed neither what letters are nor what ends twice`()
    throws
  {
    let size = Size(rows: 4, columns: 40)
    var encoder = try FrameEncoder(term: "xterm-256color", size: size)
    let terminal = EmulatedTerminal(rows: 4, columns: 40)
    func sent(_ canvas: Canvas) -> String {
      encoder.encode(canvas) {
        terminal.write(Array($0))
        return String(decoding: $0, as: UTF8.self)
      }
    }
    var canvas = Canvas(size)
    #expect(sent(canvas).contains("\u{1B}(B"))
    for column in stride(from: 0, to: 34, by: 2) {
      canvas.write("+", in: canvas.area.line(1).dropping(left: column), .good)
      canvas.write("!", in: canvas.area.line(2).dropping(left: column), .critical)
    }
    let marks = sent(canvas)
    expectSame(terminal, canvas)
    #expect(!marks.contains("\u{1B}(B") && !marks.contains("\u{1B}[39m\u{1B}[m"))
    // A colour for each of thirty-four marks would be five bytes each.
    #expect(marks.utf8.count < 130)
    encoder.forget()
    #expect(sent(canvas).contains("\u{1B}(B"))
    expectSame(terminal, canvas)
  }

  @Test(arguments: ["xterm", "xterm-256color"])
  func `says in one sequence how letters look, in megabytes of frames too`(term: String) throws {
    let size = Size(rows: 60, columns: 200)
    var encoder = try FrameEncoder(term: term, size: size)
    let terminal = EmulatedTerminal(rows: size.rows, columns: size.columns)
    var generator = Sequence64(seed: 7)
    var sent = 0
    let neighbours = /\u{1B}\[[0-9;]*m\u{1B}\[[0-9;]*m/
    while sent < 2_500_000 {
      let canvas = Scribble.canvas(size, &generator)
      let frame = encoder.encode(canvas) { Array($0) }
      sent += frame.count
      terminal.write(frame)
      #expect(!String(decoding: frame, as: UTF8.self).contains(neighbours))
    }
    let last = Scribble.canvas(size, &generator)
    encoder.encode(last) { terminal.write(Array($0)) }
    expectSame(terminal, last)
  }

  @Test func `paints all again after forgetting and after a resize`() throws {
    let size = Size(rows: 10, columns: 40)
    var encoder = try FrameEncoder(term: "xterm-256color", size: size)
    let canvas = listing(size, selected: 2)
    encoder.encode(canvas) { _ in }
    encoder.forget()
    let terminal = EmulatedTerminal(rows: 10, columns: 40)
    encoder.encode(canvas) { terminal.write(Array($0)) }
    expectSame(terminal, canvas)

    let smaller = Size(rows: 3, columns: 7)
    terminal.resize(rows: 3, columns: 7)
    encoder.resize(smaller)
    let less = listing(smaller, selected: 1)
    encoder.encode(less) { terminal.write(Array($0)) }
    expectSame(terminal, less)
  }

  @Test func `shows a canvas of another size as far as it overlaps`() throws {
    var encoder = try FrameEncoder(term: "xterm-256color", size: Size(rows: 3, columns: 10))
    let terminal = EmulatedTerminal(rows: 3, columns: 10)
    var large = Canvas(Size(rows: 5, columns: 20))
    for line in large.area.lines { large.write("12345678901234567890", in: line) }
    encoder.encode(large) { terminal.write(Array($0)) }
    #expect(terminal.lines == Array(repeating: "1234567890", count: 3))
    encoder.encode(Canvas(Size(rows: 1, columns: 4))) { terminal.write(Array($0)) }
    #expect(terminal.lines == ["", "1234567890", "1234567890"])
  }

  @Test(arguments: [("vt100", 0), ("xterm", 8), ("xterm-256color", 256), ("linux", 8)])
  func `knows how many colours a terminal has`(term: String, colours: Int) throws {
    let encoder = try FrameEncoder(term: term, size: Size(rows: 24, columns: 80))
    #expect(encoder.colourCount == colours)
  }

  @Test(arguments: [Theme.terminal, .colours256, .mono], ["vt100", "xterm", "xterm-256color"])
  func `carries the same text in every theme`(theme: Theme, term: String) throws {
    let size = Size(rows: 10, columns: 40)
    var encoder = try FrameEncoder(term: term, size: size, theme: theme)
    let terminal = EmulatedTerminal(rows: 10, columns: 40)
    let canvas = listing(size, selected: 3)
    encoder.encode(canvas) { terminal.write(Array($0)) }
    #expect(terminal.lines == canvas.lines)
  }

  @Test func `sends no colour at all in the theme without`() throws {
    let size = Size(rows: 20, columns: 40)
    var encoder = try FrameEncoder(term: "xterm-256color", size: size, theme: .mono)
    var canvas = Canvas(size)
    for (role, line) in zip(Style.Role.allCases, canvas.area.lines) {
      canvas.write("\(role)", in: line, Style(role))
    }
    _ = encoder.encode(Canvas(size)) { $0.count }
    let text = encoder.encode(canvas) { String(decoding: $0, as: UTF8.self) }
    #expect(text.contains("critical"))
    #expect(!text.contains(/\e\[[0-9;]*?(3|4|9|10)[0-9][;m]/))
  }

  @Test func `refuses terminals it cannot draw on, by name`() {
    let size = Size(rows: 24, columns: 80)
    #expect(throws: ScreenRefusal.cannotPlaceCursor("dumb")) {
      _ = try FrameEncoder(term: "dumb", size: size)
    }
    #expect(throws: ScreenRefusal.unknownTerminal("nosuch")) {
      _ = try FrameEncoder(term: "nosuch", size: size)
    }
    #expect(throws: ScreenRefusal.unknownTerminal("")) {
      _ = try FrameEncoder(term: "", size: size)
    }
  }

  @Test func `is one at a time, and free again after the last`() throws {
    let size = Size(rows: 24, columns: 80)
    do {
      let first = try FrameEncoder(term: "xterm", size: size)
      #expect(throws: ScreenRefusal.alreadyOpen) { _ = try FrameEncoder(term: "xterm", size: size) }
      #expect(first.colourCount == 8)
    }
    #expect(try FrameEncoder(term: "vt100", size: size).colourCount == 0)
  }

  private func listing(_ size: Size, selected: Int) -> Canvas {
    var canvas = Canvas(size)
    for (number, line) in canvas.area.lines.enumerated() {
      canvas.write("H", in: line.dropping(left: 1), .high)
      canvas.write(
        "TIRTA JAYA \(number * 7919 % 1000) aboard since March", in: line.dropping(left: 3))
    }
    canvas.emphasise(canvas.area.line(selected), .selected)
    canvas.cursor = Position(row: selected, column: 0)
    return canvas
  }

  private func expectSame(
    _ terminal: EmulatedTerminal, _ canvas: Canvas, at place: SourceLocation = #_sourceLocation
  ) {
    #expect(terminal.lines == canvas.lines, sourceLocation: place)
    #expect(terminal.isCursorVisible == (canvas.cursor != nil), sourceLocation: place)
    if let cursor = canvas.cursor {
      #expect(terminal.cursor == (cursor.row, cursor.column), sourceLocation: place)
    }
    for row in 0..<canvas.size.rows {
      for column in 0..<canvas.size.columns {
        let drawn = canvas[Position(row: row, column: column)]
        let shown = terminal.cell(row, column)
        guard !drawn.text.isEmpty else { continue }
        let paint = Theme.terminal.paint(drawn.style)
        var agree =
          shown.text == drawn.text && shown.isReverse == paint.attributes.contains(.reverse)
          && shown.isUnderlined == paint.attributes.contains(.underlined)
        // Nobody sees which colour a blank has, unless it is turned dark for light.
        if drawn.text != " " || shown.isReverse {
          agree =
            agree && shown.foreground == paint.foreground.map(Int.init)
            && shown.isBold == paint.attributes.contains(.bold)
        }
        if !agree {
          Issue.record("\(row),\(column): \(drawn) is shown as \(shown)", sourceLocation: place)
          return
        }
      }
    }
  }
}
