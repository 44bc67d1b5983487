public import Fishery

/// A handle by which fishers were recruited, and everybody behind it.
public struct Recruiter: Sendable, Hashable, Identifiable {
  public let handle: Handle
  /// Where adverts and accounts were seen, in order.
  public let links: [String]
  /// One for each fisher and vessel, in the order of names.
  public let contacts: [Contact]

  public var id: Handle { handle }

  /// By what somebody was reached or paid.
  public enum Handle: Sendable, Hashable {
    /// An account of a platform.
    case account(String, platform: String?)
    /// A telephone number, by its keyed hash: equal for equal numbers of one registry.
    case telephone(String)
    case bankAccount(String)
  }

  /// One fisher whom it recruited.
  public struct Contact: Sendable, Hashable {
    public let fisher: Int64
    public let fisherName: String
    public let nationality: Country?
    /// The placement aboard the vessel that the contact is about, where there is one.
    public let placement: Int64?
    public let vessel: Int64?
    public let vesselName: String?
    public let agency: Int64?
    public let agencyName: String?
    /// The day of the first contact.
    public let day: CivilDate?
  }

  public var fishers: Int { Set(contacts.map(\.fisher)).count }
  public var vessels: Int { Set(contacts.compactMap(\.vessel)).count }
  public var agencies: Int { Set(contacts.compactMap(\.agency)).count }

  /// Whether so few stand behind it that what is said of it may point at one of them.
  public var isFew: Bool { fishers < Recruiter.fewest }

  /// From so many fishers on nobody is pointed at.
  public static let fewest = 3
}

extension Recruiter.Handle {
  /// What kind it is, as commands print it.
  public var kind: String {
    switch self {
    case .account: "account"
    case .telephone: "telephone"
    case .bankAccount: "bank_account"
    }
  }

  /// The platform of an account.
  public var platform: String? {
    if case .account(_, let platform) = self { platform } else { nil }
  }

  /// The name of an account; nil for a number, which nobody can be told.
  public var account: String? { if case .account(let name, _) = self { name } else { nil } }
}
