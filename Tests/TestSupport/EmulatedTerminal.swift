import CVTerm

/// A terminal emulator in memory: what a person would see of the bytes written to it.
public final class EmulatedTerminal {
  private let handle: UnsafeMutablePointer<cvterm>
  public private(set) var rows: Int
  public private(set) var columns: Int

  public init(rows: Int = 24, columns: Int = 80) {
    guard let handle = cvterm_new(Int32(rows), Int32(columns)) else {
      preconditionFailure("no memory for an emulated terminal")
    }
    self.handle = handle
    self.rows = rows
    self.columns = columns
  }

  deinit { cvterm_free(handle) }

  /// Shows bytes that a program wrote.
  public func write(_ bytes: some Collection<UInt8>) {
    let text = bytes.map(CChar.init(bitPattern:))
    cvterm_write(handle, text, text.count)
  }

  /// What the terminal has to say back: answers to questions about itself.
  public func takeReply() -> [UInt8] {
    var bytes = [CChar](repeating: 0, count: 1024)
    let count = cvterm_reply(handle, &bytes, bytes.count)
    return bytes.prefix(count).map(UInt8.init(bitPattern:))
  }

  public func resize(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    cvterm_resize(handle, Int32(rows), Int32(columns))
  }

  /// The rows as text, without the blanks at their ends.
  public var lines: [String] { (0..<rows).map(line) }

  /// The rows as one text.
  public var text: String { lines.joined(separator: "\n") }

  public func line(_ row: Int) -> String {
    var text = ""
    var end = text.endIndex
    var column = 0
    while column < columns {
      let cell = self.cell(row, column)
      text += cell.text
      if cell.text != " " { end = text.endIndex }
      column += max(1, cell.columns)
    }
    return String(text[..<end])
  }

  public func cell(_ row: Int, _ column: Int) -> EmulatedCell {
    EmulatedCell(cvterm_cell_at(handle, Int32(row), Int32(column)))
  }

  /// Row and column of the cursor, from zero.
  public var cursor: (row: Int, column: Int) {
    var row: Int32 = 0
    var column: Int32 = 0
    cvterm_cursor(handle, &row, &column)
    return (Int(row), Int(column))
  }

  public var isCursorVisible: Bool { handle.pointee.is_cursor_visible != 0 }

  /// Whether a full-screen program has the screen.
  public var isAlternate: Bool { handle.pointee.is_alternate != 0 }

  /// Whether a paste would come in brackets.
  public var bracketsPastes: Bool {
    vterm_keyboard_start_paste(handle.pointee.terminal)
    return !takeReply().isEmpty
  }
}

/// One cell as the emulator shows it.
public struct EmulatedCell: Hashable, Sendable {
  public let text: String
  public let columns: Int
  public let isBold: Bool
  public let isUnderlined: Bool
  public let isReverse: Bool
  /// A colour of the palette, or nil for the terminal's own.
  public let foreground: Int?

  init(_ cell: cvterm_cell) {
    let scalars = cell.scalars
    var text = ""
    for value in [scalars.0, scalars.1, scalars.2, scalars.3, scalars.4, scalars.5] {
      guard value != 0, let scalar = Unicode.Scalar(value) else { break }
      text.unicodeScalars.append(scalar)
    }
    self.text = text.isEmpty ? " " : text
    columns = Int(cell.columns)
    isBold = cell.is_bold != 0
    isUnderlined = cell.is_underlined != 0
    isReverse = cell.is_reverse != 0
    foreground = cell.foreground < 0 ? nil : Int(cell.foreground)
  }
}
