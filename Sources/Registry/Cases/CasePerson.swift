public import Fishery

/// What of a case is known of the person it is about, from the registry.
public struct CasePerson: Sendable, Hashable {
  public var name: String?
  public var birthDate: PartialDate?
  public var nationality: Country?
  public var languages: [Language] = []
  public var safeContact: String?
  public var nextOfKin: String?
  public var vesselName: String?
  public var flag: Country?
  /// The last port of the vessel.
  public var port: String?
  public var agency: String?

  public init() {}
}
