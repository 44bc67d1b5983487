/// How the bytes of a file spell text.
public enum Encoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  /// Thai, as Windows and TIS-620 write it.
  case cp874
  /// Western European, as Windows writes it; ISO 8859-1 within it.
  case cp1252
  /// Chinese as Taiwan and Hong Kong write it.
  case big5
  /// Chinese as the mainland writes it; GBK and GB 2312 within it.
  case gb18030
  /// Japanese, as Windows writes it.
  case shiftJIS = "shift_jis"
  /// Korean, as Windows writes it.
  case eucKR = "euc-kr"

  /// The encoding that a person names, by any of its usual names.
  public init(named name: String) throws(IntakeFault) {
    let folded = name.lowercased().filter { $0.isLetter || $0.isNumber }
    switch folded {
    case "utf8": self = .utf8
    case "utf16", "utf16le", "unicode": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "cp874", "windows874", "tis620", "iso885911", "thai": self = .cp874
    case "cp1252", "windows1252", "iso88591", "latin1", "western": self = .cp1252
    case "big5", "cp950", "windows950", "big5hkscs": self = .big5
    case "gb18030", "gbk", "gb2312", "cp936", "windows936", "euccn": self = .gb18030
    case "shiftjis", "sjis", "cp932", "windows31j", "mskanji": self = .shiftJIS
    case "euckr", "cp949", "windows949", "uhc", "ksc56011987": self = .eucKR
    default: throw .unknownEncoding(name)
    }
  }

  /// The bytes with which a file of this encoding may announce itself.
  public var mark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .cp874, .cp1252, .big5, .gb18030, .shiftJIS, .eucKR: []
    }
  }

  /// Those that write East Asian letters as pairs of bytes.
  static let pairing: [Encoding] = [.big5, .gb18030, .shiftJIS, .eucKR]

  /// What `iconv` calls it: the tables of Windows, which have all letters of the others.
  var converter: String {
    switch self {
    case .shiftJIS: "CP932"
    case .eucKR: "CP949"
    default: rawValue.uppercased()
    }
  }

  static var allNames: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// `big5 or cp874`
  static func names(_ encodings: [Encoding]) -> String {
    let names = encodings.map(\.rawValue)
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return "\(names.dropLast().joined(separator: ", ")) or \(last)"
  }
}
