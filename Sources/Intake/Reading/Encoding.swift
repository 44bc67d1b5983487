/// How the bytes of a file spell text.
public enum Encoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  /// Thai, as Windows and TIS-620 write it.
  case cp874
  /// Western European, as Windows writes it; ISO 8859-1 within it.
  case cp1252

  /// The encoding that a person names, by any of its usual names.
  public init(named name: String) throws(IntakeFault) {
    let folded = name.lowercased().filter { $0.isLetter || $0.isNumber }
    switch folded {
    case "utf8": self = .utf8
    case "utf16", "utf16le", "unicode": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "cp874", "windows874", "tis620", "iso885911", "thai": self = .cp874
    case "cp1252", "windows1252", "iso88591", "latin1", "western": self = .cp1252
    default: throw .unknownEncoding(name)
    }
  }

  /// The bytes with which a file of this encoding may announce itself.
  public var mark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .cp874, .cp1252: []
    }
  }

  static var allNames: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
