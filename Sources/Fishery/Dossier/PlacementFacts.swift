/// What is known of the placement itself.
public struct PlacementFacts: Sendable, Hashable, BitwiseCopyable {
  public var role: Known<Role> = .notSupplied
  public var channel: Known<Channel> = .notSupplied
  /// The day on which an agency placed the fisher.
  public var placedOn: Known<CivilDate> = .notSupplied
  public var plannedEmbarkation: Known<CivilDate> = .notSupplied
  public var embarked: Known<CivilDate> = .notSupplied
  /// Confirmed absent: still aboard.
  public var disembarked: Known<CivilDate> = .notSupplied
  public var plannedReturn: Known<CivilDate> = .notSupplied
  /// An owner who works alone aboard, C188 Art. 19.
  public var singleHandedOwner: Known<Bool> = .notSupplied
  public var repatriationGround: Known<RepatriationGround> = .notSupplied
  /// Whether the vessel was in a port foreign to its flag when the ground arose or since.
  public var foreignPort: Known<Bool> = .notSupplied
  /// A finding, not an allegation, of serious default under national procedure.
  public var seriousDefaultFound: Known<Bool> = .notSupplied
  /// Whether pay can be sent home, C188 Art. 24.
  public var remittanceMeans: Known<Bool> = .notSupplied
  public var paymentInterval: Known<PaymentInterval> = .notSupplied
  /// Whether short rest was made good, C188 Art. 14(4).
  public var compensatoryRest: Known<Bool> = .notSupplied
  /// Whether the fisher was hired outside the flag State's territory.
  public var hiredOverseas: Known<Bool> = .notSupplied
  /// Where the agency works.
  public var agencyCountry: Known<Country> = .notSupplied
  public var agencyRegulation: Known<RegulationForm> = .notSupplied

  public init() {}
}
