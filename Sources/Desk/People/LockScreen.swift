import Terminal

/// What stands on the screen while the desk is locked: nothing of the registry, nor who works here.
struct LockScreen: Sendable {
  /// Whether it opens by a passphrase; without one it opens by a key.
  let wantsPassphrase: Bool
  private var typed = ""
  private var words: String?
  private var isLooking = false

  init(wantsPassphrase: Bool) { self.wantsPassphrase = wantsPassphrase }

  enum Outcome: Sendable, Hashable {
    case locked
    /// Opened without a passphrase.
    case opened
    /// Whether it opens is for the registry to say.
    case check(TypedSecret)
    /// They left the program.
    case left
  }

  mutating func receive(_ key: Key) -> Outcome {
    // While one passphrase is looked at no other is taken.
    guard !isLooking else { return .locked }
    words = nil
    switch key {
    case .control("c"), .escape: return .left
    case .enter:
      guard wantsPassphrase else { return .opened }
      guard !typed.isEmpty else { return .locked }
      let secret = TypedSecret(typed)
      typed = ""
      isLooking = true
      return .check(secret)
    default:
      if wantsPassphrase { _ = LineEditing.edit(&typed, with: key) }
      return .locked
    }
  }

  /// Stays locked, and says why.
  mutating func refuse(_ words: String) {
    self.words = words
    isLooking = false
  }

  /// What the screen shows.
  func render(_ size: Size, _ glyphs: Glyphs) -> Canvas {
    var canvas = Canvas(size, glyphs: glyphs)
    let (body, foot) = Area(size).inset(columns: 1).split(bottom: 1)
    let (head, rest) = body.dropping(top: min(2, body.rows / 4)).split(top: 1)
    canvas.write("Locked", in: head, .heading)
    let line = rest.dropping(top: 1).split(top: 1).top
    if wantsPassphrase {
      let mark = glyphs == .ascii ? "*" : "•"
      let shown = "passphrase  " + String(repeating: mark, count: typed.count)
      canvas.write(shown, in: line)
      canvas.cursor = Position(
        row: line.row, column: line.column + CellWidth.of(shown, glyphs: glyphs))
    } else {
      canvas.write("No passphrase is set: Enter opens it to anybody.", in: line, .dim)
    }
    let hint = isLooking ? "looking at it" : "Enter opens  Esc leaves the program"
    canvas.write(words ?? hint, in: foot, words == nil ? .plain : .warning)
    return canvas
  }
}
