/// A maritime mobile service identity: nine digits that a radio sends.
public struct MMSI: Identifier, BitwiseCopyable {
  /// What sort of station the digits are shaped for, ITU-R M.585.
  public enum Kind: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
    case ship, coast, group, aircraft, aid, craft, handheld
    /// Search and rescue transmitter, 970.
    case transmitter
    /// Man overboard device, 972.
    case overboard
    /// Emergency beacon, 974.
    case beacon
    /// No shape that the recommendation knows.
    case other
  }

  /// 0 to 999,999,999.
  public let value: UInt32

  /// Nil for more than nine digits.
  public init?(value: UInt32) {
    guard value <= 999_999_999 else { return nil }
    self.value = value
  }

  /// Nine digits, leading zeros included; spaces and hyphens between them are passed over.
  public init?(_ text: String) {
    let digits = MMSI.digits(of: text)
    guard digits.utf8.count == 9, let value = UInt32(digits) else { return nil }
    self.value = value
  }

  public var description: String { padded(Int(value), 9) }

  public var kind: Kind { shape.kind }

  /// The three digits of the State, where the shape has them.
  public var mid: Int? { shape.mid }

  /// The State or territory that the digits belong to.
  public var country: Country? { mid.flatMap { MIDTable.countries[$0] } }

  public var lints: [Lint] {
    var lints: [Lint] = []
    if kind != .ship { lints.append(.notShip(kind)) }
    if mid != nil, country == nil { lints.append(.unallocated) }
    return lints
  }

  public static func lints(of text: String) -> [Lint] {
    if let identity = MMSI(text) { return identity.lints }
    let digits = digits(of: text)
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return [.characters] }
    return [.length(found: digits.utf8.count, expected: 9...9)]
  }

  /// What the digits say against a flag: nothing when they agree, when one is a
  /// territory of the other, or when they name no State.
  public func lints(under flag: Country) -> [Lint] {
    guard let country, !country.isTied(to: flag) else { return [] }
    return [.otherState(country)]
  }

  private var shape: (kind: Kind, mid: Int?) {
    let digits = Int(value)
    switch digits / 1_000_000 {
    case 0..<10: return (.coast, digits / 10_000 % 1000)
    case 10..<100: return (.group, digits / 100_000 % 1000)
    case 111: return (.aircraft, digits / 1000 % 1000)
    case 200..<800: return (.ship, digits / 1_000_000)
    case 800..<900: return (.handheld, digits / 100_000 % 1000)
    case 970: return (.transmitter, nil)
    case 972: return (.overboard, nil)
    case 974: return (.beacon, nil)
    case 980..<990: return (.craft, digits / 10_000 % 1000)
    case 990...: return (.aid, digits / 10_000 % 1000)
    default: return (.other, nil)
    }
  }

  private static func digits(of text: String) -> String {
    FoldedText(text).text.filter { $0 != " " && $0 != "-" }
  }
}

extension MMSI.Kind {
  var words: String {
    switch self {
    case .ship: "ship"
    case .coast: "coast station"
    case .group: "group of ships"
    case .aircraft: "search and rescue aircraft"
    case .aid: "aid to navigation"
    case .craft: "boat of another ship"
    case .handheld: "handheld radio"
    case .transmitter: "search and rescue transmitter"
    case .overboard: "man overboard device"
    case .beacon: "emergency beacon"
    case .other: "station of no known kind"
    }
  }
}
