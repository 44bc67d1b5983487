public import Fishery
public import Registry

/// How well somebody who can be called fits a person and a place.
public struct ContactMatch: Sendable, Hashable {
  public let contact: ContactLine
  /// It serves the port.
  public let isHere: Bool
  /// It is of the person's own country.
  public let isOfCountry: Bool
  /// It speaks a language that the person does.
  public let speaks: Bool
  /// Days since somebody made sure of it; nil when nobody ever did.
  public let age: Int?

  /// Days after which what is known of a contact is doubtful.
  public static let mostDays = 90

  /// Whether somebody should make sure of it before it is relied on.
  public var isStale: Bool { age.map { $0 > Self.mostDays } ?? true }

  /// What of the wish it meets.
  var fit: Int { (isHere ? 4 : 0) + (isOfCountry ? 2 : 0) + (speaks ? 1 : 0) }
}

/// For whom somebody is to be called, and where.
public struct ContactWish: Sendable, Hashable {
  /// A UN/LOCODE.
  public var port: String?
  public var nationality: Country?
  public var languages: [Language]

  public init(port: String? = nil, nationality: Country? = nil, languages: [Language] = []) {
    self.port = port
    self.nationality = nationality
    self.languages = languages
  }

  /// Those who fit, the best first; of equals those that somebody made sure of last.
  ///
  /// A consulate fits by its country alone; a contact for another port fits nobody here, and one
  /// without a port serves every port of its country.
  public func matches(
    among contacts: [ContactLine], on day: CivilDate
  ) -> [ContactMatch] {
    contacts.compactMap { contact in match(contact, on: day) }.sorted {
      ($1.fit, $0.isStale ? 1 : 0, $0.age ?? .max, $0.contact.name)
        < ($0.fit, $1.isStale ? 1 : 0, $1.age ?? .max, $1.contact.name)
    }
  }

  private func match(_ contact: ContactLine, on day: CivilDate) -> ContactMatch? {
    let isHere: Bool
    if let served = contact.port {
      guard port == nil || served == port || contact.kind == .consulate else { return nil }
      isHere = served == port
    } else {
      isHere =
        port != nil && contact.kind != .consulate
        && contact.country == port.flatMap { Country(ofPort: $0) }
    }
    let isOfCountry = contact.country != nil && contact.country == nationality
    if contact.kind == .consulate, nationality != nil, !isOfCountry { return nil }
    let speaks = !Set(contact.languages).isDisjoint(with: languages)
    if contact.kind == .interpreter, !languages.isEmpty, !speaks { return nil }
    let match = ContactMatch(
      contact: contact, isHere: isHere, isOfCountry: isOfCountry, speaks: speaks,
      age: contact.lastVerified.map { max(0, day - $0) })
    let isAsked = port != nil || nationality != nil || !languages.isEmpty
    return !isAsked || match.fit > 0 ? match : nil
  }
}
