public import Fishery

/// Somebody who can be called, as the newest row of the sheet of contacts has it.
public struct ContactLine: Sendable, Hashable, Identifiable {
  /// The row.
  public let id: Int64
  public let kind: ContactKind
  public let name: String
  /// A UN/LOCODE or `local:` port; nil where it serves none in particular.
  public let port: String?
  /// The country it is of: a consulate's own, else where it stands.
  public let country: Country?
  public let languages: [Language]
  public let telephone: String?
  public let hours: String?
  /// The last day on which somebody made sure of it; nil when nobody did.
  public let lastVerified: CivilDate?
  /// To seal for it what it alone may read.
  public let publicKey: String?

  public init(
    id: Int64, kind: ContactKind, name: String, port: String? = nil, country: Country? = nil,
    languages: [Language] = [], telephone: String? = nil, hours: String? = nil,
    lastVerified: CivilDate? = nil, publicKey: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.port = port
    self.country = country
    self.languages = languages
    self.telephone = telephone
    self.hours = hours
    self.lastVerified = lastVerified
    self.publicKey = publicKey
  }
}
