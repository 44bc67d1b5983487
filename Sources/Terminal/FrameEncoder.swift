import CTerm

/// Turns canvases into the bytes that change a terminal from one to the next.
///
/// ncurses works out the change, in memory; it never writes to the terminal itself. Needs no
/// terminal, and so is tested without one.
public struct FrameEncoder: ~Copyable {
  private let handle: OpaquePointer
  private let theme: Theme
  private let colours: Int
  private var size: Size
  private var shown: Canvas?
  private var row: [cterm_cell] = []

  /// An encoder for a terminal by its `TERM` name; the theme nil takes what the terminal can.
  ///
  /// There is one at a time in a process, because ncurses can hold no more.
  public init(term: String, size: Size, theme: Theme? = nil) throws(ScreenRefusal) {
    var opening = CTERM_OPENED
    guard
      let handle = cterm_encoder_open(term, Int32(size.rows), Int32(size.columns), &opening)
    else { throw ScreenRefusal(opening, of: term) }
    self.handle = handle
    self.size = size
    colours = Int(cterm_encoder_colours(handle))
    self.theme = theme ?? Theme(colours: colours, noColour: false)
  }

  deinit { cterm_encoder_close(handle) }

  /// Colours the terminal has: 0, 8, 16, 256 or more.
  public var colourCount: Int { colours }

  /// Follows the terminal to another size; the next frame is painted whole.
  public mutating func resize(_ size: Size) {
    self.size = size
    shown = nil
    cterm_encoder_resize(handle, Int32(size.rows), Int32(size.columns))
  }

  /// Believes nothing of what the terminal shows; the next frame is painted whole.
  public mutating func forget() {
    shown = nil
    cterm_encoder_forget(handle)
  }

  /// Hands over the bytes that bring the canvas onto the terminal.
  public mutating func encode<Answer>(
    _ canvas: Canvas, _ send: (UnsafeRawBufferPointer) -> Answer
  ) -> Answer {
    for line in 0..<min(size.rows, canvas.size.rows) {
      if let shown, shown.size == canvas.size, canvas.showsSame(as: shown, in: line) { continue }
      convert(canvas, line)
      cterm_encoder_put_row(handle, Int32(line), row, Int32(row.count))
    }
    shown = canvas
    let cursor = canvas.cursor.flatMap { Area(size).contains($0) ? $0 : nil }
    var length = 0
    let bytes = cterm_encoder_frame(
      handle, Int32(cursor?.row ?? -1), Int32(cursor?.column ?? 0), &length)
    return send(UnsafeRawBufferPointer(start: bytes, count: length))
  }

  /// Hands over the bytes that give the screen back; the next frame takes it again.
  public mutating func leave<Answer>(_ send: (UnsafeRawBufferPointer) -> Answer) -> Answer {
    shown = nil
    var length = 0
    let bytes = cterm_encoder_leave(handle, &length)
    return send(UnsafeRawBufferPointer(start: bytes, count: length))
  }

  /// Hands over the bytes that give the screen back from any state.
  public func rescue<Answer>(_ send: (UnsafeRawBufferPointer) -> Answer) -> Answer {
    var length = 0
    let bytes = cterm_encoder_rescue(handle, &length)
    return send(UnsafeRawBufferPointer(start: bytes, count: length))
  }

  private mutating func convert(_ canvas: Canvas, _ line: Int) {
    row.removeAll(keepingCapacity: true)
    var style = Style.plain
    var paint = theme.paint(style).reduced(to: colours)
    for column in 0..<min(size.columns, canvas.size.columns) {
      let cell = canvas.cells[canvas.index(line, column)]
      if cell.style != style {
        style = cell.style
        paint = theme.paint(style).reduced(to: colours)
      }
      row.append(cterm_cell(cell, paint))
    }
    bridgeGaps()
    for _ in row.count..<max(row.count, size.columns) {
      row.append(cterm_cell(.blank(.plain), Paint()))
    }
  }
}

extension FrameEncoder {
  /// Gives a few blanks between cells of one look that look too: a change of look costs more bytes
  /// than they do, and nobody sees on a blank which colour it would have.
  private mutating func bridgeGaps() {
    var last: Int?
    for column in row.indices where !row[column].isBlank {
      defer { last = column }
      guard let last, column - last > 1, column - last <= Self.longestGap,
        row[last].hasLook(of: row[column]), !row[column].isSeenOnBlanks,
        row[last + 1..<column].allSatisfy({ !$0.isSeenOnBlanks })
      else { continue }
      for blank in last + 1..<column { row[blank].take(lookOf: row[column]) }
    }
  }

  private static let longestGap = 4
}

extension cterm_cell {
  fileprivate var isBlank: Bool { scalars.0 == 0x20 && scalars.1 == 0 }

  /// Whether its look shows where no character is.
  fileprivate var isSeenOnBlanks: Bool {
    background >= 0
      || !Paint.Attributes(rawValue: attributes).isDisjoint(with: [.reverse, .underlined])
  }

  fileprivate func hasLook(of other: cterm_cell) -> Bool {
    foreground == other.foreground && background == other.background
      && attributes == other.attributes
  }

  fileprivate mutating func take(lookOf other: cterm_cell) {
    foreground = other.foreground
    background = other.background
    attributes = other.attributes
  }

  fileprivate init(_ cell: Cell, _ paint: Paint) {
    self.init()
    scalars = (cell.base, cell.firstMark, cell.secondMark, cell.thirdMark)
    foreground = paint.foreground.map(Int16.init) ?? -1
    background = paint.background.map(Int16.init) ?? -1
    attributes = paint.attributes.rawValue
    columns = cell.columns
  }
}
