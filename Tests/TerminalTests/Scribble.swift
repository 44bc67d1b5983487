import Terminal

/// Canvases of random text in the scripts that registers hold, for properties.
enum Scribble {
  /// No Burmese asat: the emulator gives it a column, and glibc and every terminal tried do not.
  static let words = [
    "TIRTA JAYA", "Nguyễn Văn A", "Nguye\u{302}\u{303}n", "สมชาย กิ่ง น้ำ", "កម្ពុជា", "မာလာ",
    "王小明", "漢字仮名", "김철수", "José", "a\u{301}b", "⣿▌●", "123", "—", "  ", "x", "ලංකා", "محمد",
  ]

  /// Marks stay out of the last column, where the emulator drops them.
  static func canvas(_ size: Size, _ generator: inout Sequence64) -> Canvas {
    var canvas = Canvas(size)
    let inner = canvas.area.dropping(right: 1)
    for _ in 0..<(size.count / 12 + 2) {
      let row = Int.random(in: -1...size.rows, using: &generator)
      let column = Int.random(in: -3...size.columns, using: &generator)
      let columns = Int.random(in: 0...20, using: &generator)
      let area = Area(row: row, column: column, rows: 1, columns: columns).intersection(inner)
      let role = Style.Role.allCases.randomElement(using: &generator) ?? .plain
      let emphasis = Style.Emphasis(rawValue: UInt8.random(in: 0..<32, using: &generator))
      let alignment: Alignment = [.left, .right, .centre].randomElement(using: &generator) ?? .left
      canvas.write(text(&generator), in: area, Style(role, emphasis), alignment)
      canvas.write(
        row.isMultiple(of: 2) ? "x" : "─", in: canvas.area.split(right: 1).right.line(row))
    }
    if Bool.random(using: &generator) {
      canvas.cursor = Position(
        row: Int.random(in: 0..<size.rows, using: &generator),
        column: Int.random(in: 0..<size.columns, using: &generator))
    }
    return canvas
  }

  static func text(_ generator: inout Sequence64) -> String {
    (0..<Int.random(in: 1...4, using: &generator))
      .map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
  }
}

/// A random sequence that is the same every time.
struct Sequence64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
