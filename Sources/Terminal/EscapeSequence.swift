/// One key's worth of bytes from a terminal.
enum EscapeSequence {
  case key(Key, length: Int)
  case pasteBegins(length: Int)
  /// Bytes that mean nothing to us: unknown sequences, replies, broken UTF-8.
  case nothing(length: Int)
  case needsMore

  static func read(_ bytes: ArraySlice<UInt8>) -> EscapeSequence {
    guard let first = bytes.first else { return .needsMore }
    if first == 0x1B { return afterEscape(bytes.dropFirst()) }
    if first < 0x20 || first == 0x7F { return .key(control(first), length: 1) }
    return character(bytes)
  }

  private static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x00: .control(" ")
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  private static func character(_ bytes: ArraySlice<UInt8>) -> EscapeSequence {
    guard let first = bytes.first else { return .needsMore }
    let length =
      switch first {
      case ..<0x80: 1
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0 else { return .nothing(length: 1) }
    let whole = bytes.prefix(length)
    let tail = whole.dropFirst().prefix { $0 & 0xC0 == 0x80 }
    guard tail.count == length - 1 else {
      return tail.count + 1 == bytes.count ? .needsMore : .nothing(length: tail.count + 1)
    }
    guard let text = String(validating: whole, as: UTF8.self), let character = text.first else {
      return .nothing(length: length)
    }
    return .key(.character(character), length: length)
  }

  private static func afterEscape(_ rest: ArraySlice<UInt8>) -> EscapeSequence {
    switch rest.first {
    case nil: return .needsMore
    case 0x1B: return .key(.escape, length: 1)
    case UInt8(ascii: "["): return afterBracket(rest.dropFirst())
    case UInt8(ascii: "O"):
      guard let final = rest.dropFirst().first else { return .needsMore }
      guard (0x40...0x7E).contains(final) else { return .nothing(length: 2) }
      return KeyTable.afterO[final].map { .key($0, length: 3) } ?? .nothing(length: 3)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      return string(rest.dropFirst())
    default:
      guard case .key(let key, let length) = read(rest) else { return .needsMore }
      guard case .character(let character) = key else { return .key(.escape, length: 1) }
      return .key(.alt(character), length: length + 1)
    }
  }

  /// After `ESC [`: parameters, intermediates and a final byte.
  private static func afterBracket(_ rest: ArraySlice<UInt8>) -> EscapeSequence {
    if rest.first == UInt8(ascii: "[") {
      guard let letter = rest.dropFirst().first else { return .needsMore }
      return KeyTable.linux[letter].map { .key($0, length: 4) } ?? .nothing(length: 4)
    }
    let body = rest.prefix { (0x20...0x3F).contains($0) }
    guard let final = rest.dropFirst(body.count).first else { return .needsMore }
    let length = body.count + 3
    guard (0x40...0x7E).contains(final) || final == UInt8(ascii: "$") else {
      return .nothing(length: length - 1)
    }
    if final == UInt8(ascii: "~") {
      let number = body.prefix { (0x30...0x39).contains($0) }
        .reduce(0) { ($0 * 10 + Int($1 - 0x30)) % 10_000 }
      if number == 200 { return .pasteBegins(length: length) }
      return KeyTable.byNumber[number].map { .key($0, length: length) } ?? .nothing(length: length)
    }
    if body.first.map({ (0x3C...0x3F).contains($0) }) ?? false { return .nothing(length: length) }
    return KeyTable.afterBracket[final].map { .key($0, length: length) }
      ?? .nothing(length: length)
  }

  /// A reply of the terminal, up to BEL or `ESC \`, which no key is.
  private static func string(_ rest: ArraySlice<UInt8>) -> EscapeSequence {
    guard let end = rest.firstIndex(where: { $0 == 0x07 || $0 == 0x1B }) else { return .needsMore }
    let length = end - rest.startIndex + 3
    if rest[end] == 0x07 { return .nothing(length: length) }
    guard let after = rest[end...].dropFirst().first else { return .needsMore }
    return .nothing(length: after == UInt8(ascii: "\\") ? length + 1 : length - 1)
  }
}
