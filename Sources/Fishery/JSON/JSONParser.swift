extension JSON {
  /// Reads one document; refuses duplicate keys, trailing text and nesting deeper than 128.
  ///
  /// Foundation's decoder takes the last of two equal keys in silence, which in a law pack or a
  /// dossier would hide a fact.
  public init(parsing bytes: some Sequence<UInt8>) throws(JSONFault) {
    var parser = JSONParser(bytes: Array(bytes))
    self = try parser.document()
  }

  /// Reads one document from text.
  public init(parsing text: String) throws(JSONFault) {
    try self.init(parsing: Array(text.utf8))
  }
}

struct JSONParser {
  let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  mutating func document() throws(JSONFault) -> JSON {
    let value = try value()
    skipBlanks()
    guard index == bytes.count else { throw fault(.trailing) }
    return value
  }

  private mutating func value() throws(JSONFault) -> JSON {
    skipBlanks()
    guard let byte = peek else { throw fault(.expected("a value")) }
    switch byte {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw fault(.expected("a value"))
    }
  }

  private mutating func object() throws(JSONFault) -> JSON {
    try enter()
    var members: [JSON.Member] = []
    var keys = KeySet()
    if take("}") { return leave(.object([])) }
    repeat {
      skipBlanks()
      guard peek == UInt8(ascii: "\"") else { throw fault(.expected("a key in quotes")) }
      let mark = index
      let key = try string()
      guard keys.insert(key, after: members) else {
        index = mark
        throw fault(.duplicateKey)
      }
      guard take(":") else { throw fault(.expected("a colon")) }
      members.append(JSON.Member(key, try value()))
    } while take(",")
    guard take("}") else { throw fault(.expected("a comma or }")) }
    return leave(.object(members))
  }

  private mutating func array() throws(JSONFault) -> JSON {
    try enter()
    var elements: [JSON] = []
    if take("]") { return leave(.array([])) }
    repeat { elements.append(try value()) } while take(",")
    guard take("]") else { throw fault(.expected("a comma or ]")) }
    return leave(.array(elements))
  }

  private mutating func enter() throws(JSONFault) {
    depth += 1
    guard depth <= 128 else { throw fault(.tooDeep) }
    index += 1
  }

  private mutating func leave(_ value: JSON) -> JSON {
    depth -= 1
    return value
  }

  private mutating func number() throws(JSONFault) -> JSON {
    let start = index
    var whole = true
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"): break
      case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): whole = false
      default: return try finishNumber(from: start, whole: whole)
      }
      index += 1
    }
    return try finishNumber(from: start, whole: whole)
  }

  private func finishNumber(from start: Int, whole: Bool) throws(JSONFault) -> JSON {
    guard JSONParser.isNumber(bytes[start..<index]) else { throw fault(.badNumber) }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard whole else { return .decimal(text) }
    guard let value = Int64(text) else { throw fault(.badNumber) }
    return .integer(value)
  }

  /// Whether bytes have the grammar of a JSON number.
  private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
    func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    var rest = text
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let digits = rest.prefix(while: isDigit)
    guard !digits.isEmpty, digits.count == 1 || digits.first != UInt8(ascii: "0") else {
      return false
    }
    rest = rest.dropFirst(digits.count)
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      let fraction = rest.prefix(while: isDigit)
      guard !fraction.isEmpty else { return false }
      rest = rest.dropFirst(fraction.count)
    }
    guard let mark = rest.first else { return true }
    guard mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") else { return false }
    rest.removeFirst()
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    return !rest.isEmpty && rest.allSatisfy(isDigit)
  }

  private mutating func string() throws(JSONFault) -> String {
    index += 1
    // Most texts hold no escape, and are taken as they stand.
    let start = index
    var out: [UInt8]?
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        let end = index
        index += 1
        guard let text = String(validating: out?[...] ?? bytes[start..<end], as: UTF8.self) else {
          throw fault(.badText)
        }
        return text
      case UInt8(ascii: "\\"):
        var unescaped = out.take() ?? Array(bytes[start..<index])
        try escape(into: &unescaped)
        out = unescaped
      case 0..<0x20: throw fault(.badText)
      default:
        out?.append(byte)
        index += 1
      }
    }
    throw fault(.expected("a closing quote"))
  }

  private mutating func escape(into out: inout [UInt8]) throws(JSONFault) {
    index += 1
    guard let byte = peek else { throw fault(.badEscape) }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(byte)
    case UInt8(ascii: "b"): out.append(0x08)
    case UInt8(ascii: "f"): out.append(0x0C)
    case UInt8(ascii: "n"): out.append(0x0A)
    case UInt8(ascii: "r"): out.append(0x0D)
    case UInt8(ascii: "t"): out.append(0x09)
    case UInt8(ascii: "u"): try unicodeEscape(into: &out)
    default: throw fault(.badEscape)
    }
  }

  private mutating func unicodeEscape(into out: inout [UInt8]) throws(JSONFault) {
    var value = UInt32(try hexUnit())
    if (0xD800..<0xDC00).contains(value) {
      guard peek == UInt8(ascii: "\\"), index + 1 < bytes.count,
        bytes[index + 1] == UInt8(ascii: "u")
      else { throw fault(.badEscape) }
      index += 2
      let low = UInt32(try hexUnit())
      guard (0xDC00..<0xE000).contains(low) else { throw fault(.badEscape) }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else { throw fault(.badEscape) }
    out.append(contentsOf: Array(String(scalar).utf8))
  }

  private mutating func hexUnit() throws(JSONFault) -> UInt16 {
    guard index + 4 <= bytes.count else { throw fault(.badEscape) }
    let digits = bytes[index..<index + 4]
    let isHex = digits.allSatisfy { byte in
      Character(Unicode.Scalar(byte)).isHexDigit
    }
    guard isHex, let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16) else {
      throw fault(.badEscape)
    }
    index += 4
    return unit
  }

  private mutating func word(_ word: String, _ value: JSON) throws(JSONFault) -> JSON {
    guard bytes[index...].starts(with: word.utf8) else { throw fault(.expected("a value")) }
    index += word.utf8.count
    return value
  }

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard peek == UInt8(ascii: mark) else { return false }
    index += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      index += 1
    }
  }

  private func fault(_ kind: JSONFault.Kind) -> JSONFault {
    let before = bytes[..<Swift.min(index, bytes.count)]
    let line = before.count { $0 == 0x0A } + 1
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return JSONFault(kind: kind, line: line, column: before.count - start + 1)
  }
}

/// The keys of one object; those of a small one are compared one by one.
private struct KeySet {
  private var many: Set<String>?

  /// False for a key that is among the members already.
  mutating func insert(_ key: String, after members: [JSON.Member]) -> Bool {
    if many == nil {
      guard members.count >= 16 else { return !members.contains { $0.key == key } }
      many = Set(members.map(\.key))
    }
    return many?.insert(key).inserted ?? true
  }
}
