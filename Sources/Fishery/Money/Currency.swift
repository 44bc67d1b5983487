/// A currency of ISO 4217, with how many decimals its minor unit stands for.
///
/// Only currencies with a minor unit can be paid out: metals, funds without one and test codes are
/// left out. Withdrawn ones stay, because old agreements name them.
public struct Currency: Sendable, Hashable, BitwiseCopyable {
  /// Place of the code among all three-letter codes: AAA is 0, ZZZ is 17,575.
  public let packed: UInt16

  /// Nil when the table does not hold the place.
  public init?(packed: UInt16) {
    guard CurrencyTable.rows[packed] != nil else { return nil }
    self.packed = packed
  }

  /// By its three capital letters; nil for any other text.
  public init?(_ code: some StringProtocol) {
    guard let packed = LetterCode.packed(code, from: "A", length: 3),
      CurrencyTable.rows[packed] != nil
    else { return nil }
    self.packed = packed
  }

  /// The same of the bytes of a text.
  public init?(utf8 code: Span<UInt8>) {
    guard let packed = LetterCode.packed(code, from: "A", length: 3) else { return nil }
    self.init(packed: packed)
  }

  public var code: String { LetterCode.text(packed, from: "A", length: 3) }

  public var name: String { CurrencyTable.rows[packed]?.name ?? code }

  /// Decimals of the minor unit: 2 for USD, 0 for VND, 3 for KWD.
  public var exponent: Int { CurrencyTable.rows[packed]?.exponent ?? 2 }

  /// Whether it is still money, or withdrawn by an amendment of the standard.
  public var isActive: Bool { CurrencyTable.rows[packed]?.isActive ?? false }

  /// All of the table, by code.
  public static var all: [Currency] {
    CurrencyTable.rows.keys.sorted().compactMap(Currency.init(packed:))
  }
}

extension Currency: Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// By code.
  public static func < (left: Currency, right: Currency) -> Bool { left.packed < right.packed }

  /// For tables and tests: a literal that is no currency stops the program.
  public init(stringLiteral literal: String) {
    guard let currency = Currency(literal) else {
      preconditionFailure("\"\(literal)\" is not a currency code of ISO 4217")
    }
    self = currency
  }

  public var description: String { code }
}
