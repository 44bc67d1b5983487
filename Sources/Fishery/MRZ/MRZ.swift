/// The machine-readable zone of a passport, seafarer's document or identity card, ICAO 9303.
///
/// Read as far as its shape allows, whatever its check digits say: `lints` tells what is wrong with
/// it. Names are transliterated and cut short here: they link a person, they do not name one.
public struct MRZ: Sendable, Hashable {
  public enum Shape: Sendable, Hashable, CaseIterable {
    /// Three lines of 30: cards and seafarers' identity documents.
    case td1
    /// Two lines of 44: passports.
    case td3
  }

  public let shape: Shape
  /// Capital letters, digits and fillers, as many lines as the shape has.
  public let lines: [String]

  /// Reads two or three lines, or all of them run together; spaces and letter case do not matter.
  public init(_ text: String) throws(MRZError) {
    let kept = MRZ.lines(of: text)
    let lengths = kept.map(\.count)
    let whole = kept.joined()
    switch (kept.count, whole.count) {
    case (1...2, 88) where lengths == [88] || lengths == [44, 44]:
      shape = .td3
      lines = MRZ.cut(whole, every: 44)
    case (1...3, 90) where lengths == [90] || lengths == [30, 30, 30]:
      shape = .td1
      lines = MRZ.cut(whole, every: 30)
    default:
      throw .lengths(lengths)
    }
  }

  /// One or two letters: `P` a passport, `I`, `A` or `C` a card.
  public var documentType: String { field(.type).withoutFillers }

  public var issuer: MRZIssuer { MRZIssuer(field(.issuer).withoutFillers) }
  public var nationality: MRZIssuer { MRZIssuer(field(.nationality).withoutFillers) }

  /// Without its fillers, and whole where a card carries a long one on into the optional data.
  public var documentNumber: String { number.digits.withoutFillers }

  public var lints: [Lint] {
    var lints: [Lint] = []
    if !lines.joined().utf8.allSatisfy(MRZCheck.isUsed) { lints.append(.characters) }
    for check in checks where !check.isRight { lints.append(.checkDigit(check.part)) }
    for (part, field) in [(Lint.Part.birth, Field.birth), (.expiry, .expiry)]
    where MRZDate(self.field(field)) == nil {
      lints.append(.noSuchDay(part))
    }
    if case .unknown = issuer { lints.append(.unknownIssuer(.issuer)) }
    if case .unknown = nationality { lints.append(.unknownIssuer(.nationality)) }
    return lints
  }

  private static func lines(of text: String) -> [String] {
    text.split(whereSeparator: \.isNewline)
      .map { FoldedText(String($0)).text.uppercased().filter { $0 != " " } }
      .map { $0.replacing("«", with: "<<") }
      .filter { !$0.isEmpty }
  }

  private static func cut(_ whole: String, every width: Int) -> [String] {
    stride(from: 0, to: whole.count, by: width).map {
      String(whole.dropFirst($0).prefix(width))
    }
  }
}

extension String {
  var withoutFillers: String { String(filter { $0 != "<" }) }
}
