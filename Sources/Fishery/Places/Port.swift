/// A port that fishing vessels call at: its code, name and country.
///
/// The ports of the house's own gazetteer; a registry knows many more by their codes alone.
public struct Port: Sendable, Hashable {
  public let code: PortCode
  public let name: String
  /// Other names, spellings and fishing harbours within it.
  public let aliases: [String]

  public var country: Country? { code.country }

  /// The port with this code; nil when the gazetteer does not hold it.
  public init?(_ code: PortCode) {
    guard let port = PortTable.byCode[code] else { return nil }
    self = port
  }

  /// By code or name, however it is written; nil when several ports have the name.
  public init?(matching text: String) {
    if let port = PortCode(text).flatMap({ Port($0) }) {
      self = port
      return
    }
    let found = PortTable.byName[FoldedText(text).text] ?? []
    guard found.count == 1, let port = found.first else { return nil }
    self = port
  }

  init(code: PortCode, name: String, aliases: [String]) {
    self.code = code
    self.name = name
    self.aliases = aliases
  }

  /// The whole gazetteer, by code.
  public static var all: [Port] { PortTable.all }
}
