/// What is known of how a vessel stands with States: its papers, findings against it, and its past.
public struct StandingFacts: Sendable, Hashable, BitwiseCopyable {
  /// The day since which it flies its present flag.
  public var flagSince: Known<CivilDate> = .notSupplied
  /// Whether it was majorly altered since the law on crew quarters began.
  public var majorlyAltered: Known<Bool> = .notSupplied
  /// Whether it had this flag before and left it only for another State's licence.
  public var returnedToFlag: Known<Bool> = .notSupplied
  /// The day on which an international organisation or a foreign government found forced labour or trafficking by the vessel or who runs it; confirmed absent: none did.
  public var forcedLabourFoundOn: Known<CivilDate> = .notSupplied
  /// Whether the operator is under indictment for it, neither acquitted nor taken off the list.
  public var operatorIndicted: Known<Bool> = .notSupplied
  /// The first day of an order of the United States that detains goods of the vessel or who owns it; confirmed absent: not listed.
  public var importBanOn: Known<CivilDate> = .notSupplied
  /// Whether an inspector found conditions gravely dangerous to life, safety or health.
  public var graveDanger: Known<Bool> = .notSupplied
  /// Whether somebody obstructed the inspection.
  public var inspectionObstructed: Known<Bool> = .notSupplied
  /// Whether name or flag changed under the same ship number.
  public var identityChanged: Known<Bool> = .notSupplied
  /// Whether the records under the old name or flag are linked with these.
  public var historiesLinked: Known<Bool> = .notSupplied
  /// Whether a member of the Pacific Islands Forum Fisheries Agency licensed it to fish in its waters.
  public var ffaLicensed: Known<Bool> = .notSupplied
  /// Whether it has a certificate of the safety of the vessel under the Cape Town Agreement.
  public var safetyCertificate: Known<Bool> = .notSupplied
  /// Whether it asked in advance to enter the port.
  public var portEntryRequested: Known<Bool> = .notSupplied
  /// Whether it was seized, sank, was abandoned or cannot work.
  public var outOfAction: Known<Bool> = .notSupplied

  public init() {}
}
