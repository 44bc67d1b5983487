/// The sequences of xterm, rxvt, the Linux console, PuTTY, tmux and screen, in either cursor mode.
///
/// Modifiers are passed over: a shifted arrow is an arrow.
enum KeyTable {
  /// After `ESC [` and parameters.
  static let afterBracket = letters([
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "Z": .backTab,
    "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
    "a": .up, "b": .down, "c": .right, "d": .left,
  ])

  /// After `ESC O`.
  static let afterO = letters([
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "M": .enter,
    "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
    "a": .up, "b": .down, "c": .right, "d": .left,
  ])

  /// After `ESC [ [`.
  static let linux = letters([
    "A": .function(1), "B": .function(2), "C": .function(3), "D": .function(4), "E": .function(5),
  ])

  /// Between `ESC [` and `~`.
  static let byNumber: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]

  private static func letters(_ keys: [Character: Key]) -> [UInt8: Key] {
    Dictionary(
      uniqueKeysWithValues: keys.compactMap { letter, key in
        letter.asciiValue.map { ($0, key) }
      })
  }
}
