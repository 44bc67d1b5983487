/// Thai and Lao letters that are typed in more than one way and look the same.
enum ThaiFolding {
  /// Sara am as the two signs that it is drawn with.
  static func parts(of scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch scalar.value {
    case 0x0E33: ["\u{0E4D}", "\u{0E32}"]
    case 0x0EB3: ["\u{0ECD}", "\u{0EB2}"]
    default: nil
    }
  }

  static func isTone(_ scalar: Unicode.Scalar) -> Bool {
    (0x0E48...0x0E4B).contains(scalar.value) || (0x0EC8...0x0ECB).contains(scalar.value)
  }

  /// Whether the sign is stored before the tone, in whichever order they were typed.
  static func precedesTone(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x0E4D || scalar.value == 0x0ECD
  }

  /// Sara e typed twice is sara ae.
  static func joined(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Unicode.Scalar? {
    switch (left.value, right.value) {
    case (0x0E40, 0x0E40): "\u{0E41}"
    case (0x0EC0, 0x0EC0): "\u{0EC1}"
    default: nil
    }
  }
}
