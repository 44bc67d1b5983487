/// A port by its UN/LOCODE, or by a code of one's own where it has none.
///
/// Small piers have no locode: `local:` and a name in small letters, digits and hyphens stands for
/// them.
public struct PortCode: Identifier {
  /// `TWKHH`, or `local:bang-saphan`.
  public let text: String

  /// Two letters of a country and three letters or digits, with or without a space; or `local:`.
  public init?(_ text: String) {
    let folded = FoldedText(text).text
    if folded.hasPrefix(PortCode.localPrefix) {
      guard PortCode.isLocalName(folded.dropFirst(PortCode.localPrefix.count)) else { return nil }
      self.text = folded
    } else {
      let code = folded.filter { $0 != " " }.uppercased()
      guard code.utf8.count == 5, Country(code.prefix(2)) != nil,
        code.utf8.dropFirst(2).allSatisfy(PortCode.isUsed)
      else { return nil }
      self.text = code
    }
  }

  public var description: String { text }

  public var isLocal: Bool { text.hasPrefix(PortCode.localPrefix) }

  /// The country of a locode; nil for a local code.
  public var country: Country? { isLocal ? nil : Country(text.prefix(2)) }

  public static func lints(of text: String) -> [Lint] {
    if PortCode(text) != nil { return [] }
    let code = FoldedText(text).text.filter { $0 != " " }
    if code.hasPrefix(localPrefix) { return [.characters] }
    guard code.count == 5 else { return [.length(found: code.count, expected: 5...5)] }
    return Country(code.prefix(2).uppercased()) == nil ? [.unallocated] : [.characters]
  }

  private static let localPrefix = "local:"

  /// Locodes use no 0 and no 1, which look like letters.
  private static func isUsed(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x32...0x39).contains(byte)
  }

  private static func isLocalName(_ name: Substring) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
  }
}

extension Country {
  /// The State of a port, by the port's code; nil for a local code and for none.
  public init?(ofPort code: some StringProtocol) {
    guard let country = PortCode(String(code))?.country else { return nil }
    self = country
  }
}
