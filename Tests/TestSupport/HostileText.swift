/// Texts that steer terminals, run in spreadsheets, hide, turn what stands beside them, or pile up.
public enum HostileText {
  /// So many different texts, the same for a seed. Each begins as one of its pieces does and ends in
  /// a letter and its number, so that none is blank and none lost without being missed.
  public static func texts(_ count: Int, seed: UInt64) -> [String] {
    var dice = SplitMix(seed: seed)
    return (0..<count).map { number in
      var text = fronts.randomElement(using: &dice) ?? ""
      for _ in 0..<Int.random(in: 1...5, using: &dice) {
        text += pieces.randomElement(using: &dice) ?? ""
        text += words.randomElement(using: &dice) ?? ""
      }
      if number.isMultiple(of: 500) { text += String(repeating: "panjang ", count: 400) }
      return text + "x\(number)"
    }
  }

  /// So many that can be the name of a file.
  public static func fileNames(_ count: Int, seed: UInt64) -> [String] {
    let names = texts(2 * count, seed: seed).filter {
      $0.utf8.count < 200 && !$0.utf8.contains(UInt8(ascii: "/"))
    }
    return Array(names.prefix(count))
  }

  private static let fronts = ["=", "+", "-", "@", "＝", "'", "\"", "a", "B", "陳", "ส", "م", "é"]
  private static let words = ["", " ", "Budi", "SINAR", "Nguyễn", "สมชาย", "陳大文", "محمد", "0051"]

  private static let pieces: [String] = {
    // Every control but the end of a text; what bends, joins, tags or cannot be seen.
    let controls = (0x01...0x1F).map { $0 } + (0x7F...0x9F).map { $0 }
    let unseen = [
      0xAD, 0x34F, 0x61C, 0x115F, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029,
      0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0x3164,
      0xFE0F, 0xFEFF, 0xFFF9, 0xFFFB, 0xE000, 0xE0001, 0xE0041, 0xE0100, 0xF0000, 0x10FFFE,
    ]
    let scalars = (controls + unseen).compactMap { Unicode.Scalar(UInt32($0)) }
    return scalars.map { String($0) } + steering + [
      "=1+1", "+1+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3", ";=1", "'; DROP TABLE fisher; --",
      "\" OR 1=1 --", "<script>alert(1)</script>", "%s%n%x", "$(id)", "`id`", "${HOME}", "\\",
      "../../etc", "Z̴̡͈̤a̵͇͝l̸̟̑g̴͙͝o̷͚̊", "e\u{301}\u{301}\u{301}\u{301}\u{301}", "🚢👩‍👩‍👧‍👦", "🏴‍☠️", "ﷺ", "\r\n", "\t",
    ]
  }()

  /// What terminals act upon, told apart from everything that a program of ours would send.
  static let steering = [
    "\u{1B}]0;owned\u{7}", "\u{1B}]52;c;b3duZWQ=\u{7}", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}c",
    "\u{1B}[6666h", "\u{1B}[38;5;6666m", "\u{9B}6666h", "\u{1B}_owned\u{1B}\\", "\u{1B}#8",
    "\u{1B}[6666;1H", "\u{90}owned\u{9C}",
  ]

  /// What among bytes must not reach a terminal, a report or a spreadsheet; nothing when all is well.
  ///
  /// - Parameter allowed: controls that are part of the form, such as ends of line.
  public static func harm(
    in bytes: some Sequence<UInt8>, allowing allowed: Set<Unicode.Scalar> = ["\n"]
  ) -> [String] {
    let bytes = Array(bytes)
    guard let text = String(validating: bytes, as: UTF8.self) else { return ["no UTF-8"] }
    var found: Set<String> = []
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      if scalar.value >= 0x20 && scalar.value < 0x7F || allowed.contains(scalar) { continue }
      if isHarmful(scalar, after: last) { found.insert("U+" + String(scalar.value, radix: 16)) }
    }
    return found.sorted()
  }

  private static func isHarmful(_ scalar: Unicode.Scalar, after last: Unicode.Scalar?) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: return true
    default: break
    }
    // Joiners and selectors belong to some scripts and to pictures, never to letters like ours.
    let joins = [0x200C, 0x200D].contains(scalar.value) || scalar.properties.isVariationSelector
    if joins { return last.map { $0.isASCII || $0.properties.isLowercase } ?? true }
    return scalar.properties.generalCategory == .format
      || scalar.properties.isDefaultIgnorableCodePoint
  }

  /// What of what hostile texts would do was sent to a terminal by a program that draws there.
  public static func harm(toTerminal bytes: [UInt8]) -> [String] {
    let sent = String(decoding: bytes, as: UTF8.self)
    let steered = steering.filter { sent.contains($0) }.map { $0.debugDescription }
    var rest: [UInt8] = []
    var at = 0
    while at < bytes.count {
      let length = sequenceLength(bytes[at...])
      if length == 0 { rest.append(bytes[at]) }
      at += max(1, length)
    }
    return steered + harm(in: rest, allowing: ["\n", "\r", "\u{8}", "\t"])
  }

  private static let ownColours = Array("\u{1B}]104\u{7}".utf8)

  /// How many bytes a sequence has that ncurses sends: ESC [ … letter, ESC ( letter, ESC = and >, and
  /// the one that gives a terminal its own colours back.
  private static func sequenceLength(_ bytes: ArraySlice<UInt8>) -> Int {
    guard bytes.first == 0x1B, let second = bytes.dropFirst().first else { return 0 }
    switch second {
    case UInt8(ascii: "["):
      let rest = bytes.dropFirst(2)
      guard let end = rest.firstIndex(where: { !(0x20...0x3F).contains($0) }) else { return 0 }
      return (0x40...0x7E).contains(rest[end]) ? end - bytes.startIndex + 1 : 0
    case UInt8(ascii: "("), UInt8(ascii: ")"): return 3
    case UInt8(ascii: "]"): return bytes.starts(with: ownColours) ? ownColours.count : 0
    case UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "7"), UInt8(ascii: "8"),
      UInt8(ascii: "M"), UInt8(ascii: "D"):
      return 2
    default: return 0
    }
  }
}
