/// A language of ISO 639, as somebody speaks, reads or writes it.
///
/// One language has one value whichever of its codes named it: `tl`, `tgl` and `fil` are equal.
public struct Language: Sendable, Hashable, BitwiseCopyable {
  /// The letters of the code, one a byte, the last lowest.
  public let packed: UInt32

  /// Nil when the table does not hold the code.
  public init?(packed: UInt32) {
    self.init(Language.letters(packed))
  }

  /// By a code of two or three small letters; nil for any other text and for unknown codes.
  public init?(_ code: some StringProtocol) {
    guard let place = LanguageTable.codes[String(code)] else { return nil }
    self.init(place: place)
  }

  /// By code or name, however it is written; "Mon" and "Ga" are languages before they are codes.
  public init?(matching text: String) {
    guard
      let place = LanguageTable.codes[text] ?? LanguageTable.names[FoldedText(text).text]
    else { return nil }
    self.init(place: place)
  }

  private init(place: Int) {
    packed = LanguageTable.rows[place].code.utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The shortest code it has: of ISO 639-1, else of ISO 639-3.
  public var code: String { Language.letters(packed) }

  /// The English name.
  public var name: String {
    LanguageTable.codes[code].map { LanguageTable.rows[$0].name } ?? code
  }

  /// All of the table, those of the region first.
  public static var all: [Language] { LanguageTable.rows.indices.map(Language.init(place:)) }

  private static func letters(_ packed: UInt32) -> String {
    let bytes = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: packed >> $0) }
    return String(decoding: bytes.drop { $0 == 0 }, as: UTF8.self)
  }
}

extension Language: Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// By code.
  public static func < (left: Language, right: Language) -> Bool { left.code < right.code }

  /// For tables and tests: a literal that is no code of the table stops the program.
  public init(stringLiteral literal: String) {
    guard let language = Language(literal) else {
      preconditionFailure("\"\(literal)\" is not a code of ISO 639 that the table holds")
    }
    self = language
  }

  public var description: String { code }
}
