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
  /// Why the placement ended.
  public var endReason: Known<EndReason> = .notSupplied
  /// Whether a wage advance scheme or a bank stood good for the wage before the hiring.
  public var wageGuarantee: Known<Bool> = .notSupplied
  /// Whether the fisher was registered for social security before leaving home.
  public var socialSecurity: Known<Bool> = .notSupplied
  /// Whether a fisher placed without an agency reported departure and arrival.
  public var journeyReported: Known<Bool> = .notSupplied
  /// The last day on which the fisher met a labour inspector of the flag State.
  public var inspectorMet: Known<CivilDate> = .notSupplied
  /// Whether fisher and owner agreed that rest may be shorter and made good later.
  public var shorterRestAgreed: Known<Bool> = .notSupplied
  /// Where the agency works.
  public var agencyCountry: Known<Country> = .notSupplied
  public var agencyRegulation: Known<RegulationForm> = .notSupplied
  /// Paid-up capital of the agency.
  public var agencyCapital: Known<Money> = .notSupplied
  /// Guarantee that the agency deposited with the authority.
  public var agencyDeposit: Known<Money> = .notSupplied
  /// Whether the service keeps a list or other means to keep fishers from being hired.
  public var agencyBlacklisting: Known<Bool> = .notSupplied
  /// Whether it employs the fisher for the owner as a private employment agency under C181.
  public var agencyEmploys: Known<Bool> = .notSupplied
  /// Whether it failed its duties to the fisher.
  public var agencyDefaulted: Known<Bool> = .notSupplied
  /// Whether the owner made that good.
  public var ownerMadeGood: Known<Bool> = .notSupplied
  /// Whether the fisher was given work on the State's list of hazardous work, C188 Art. 9(3).
  public var hazardousTask: Known<Bool> = .notSupplied
  /// The first day of it.
  public var hazardousTaskOn: Known<CivilDate> = .notSupplied
  /// Whether the authority allowed it from 16.
  public var hazardousAuthorised: Known<Bool> = .notSupplied
  /// Whether health, safety and morals were fully protected.
  public var hazardousProtected: Known<Bool> = .notSupplied
  /// Whether the fisher had specific instruction or vocational training for it.
  public var hazardousInstructed: Known<Bool> = .notSupplied
  /// Whether the fisher completed safety training before going to sea.
  public var preSeaTraining: Known<Bool> = .notSupplied
  /// Whether the authority excepted the fisher from the ban on night work, C188 Art. 9(6).
  public var nightException: Known<Bool> = .notSupplied
  /// The day the fisher asked to be sent home.
  public var repatriationRequested: Known<CivilDate> = .notSupplied
  /// The day for which the journey home was arranged.
  public var repatriationArranged: Known<CivilDate> = .notSupplied
  /// Whether the fisher is abroad without means.
  public var stranded: Known<Bool> = .notSupplied
  /// Whether the fisher has suitable protective clothing and equipment.
  public var protectiveEquipment: Known<Bool> = .notSupplied
  /// When the fisher was made familiar with the equipment.
  public var familiarisedOn: Known<Instant> = .notSupplied
  /// When the fisher first used it; confirmed absent: not yet.
  public var firstUse: Known<Instant> = .notSupplied
  /// Whether the fisher got a record of service at the end, R199 para 12.
  public var serviceRecordGiven: Known<Bool> = .notSupplied
  /// Whether the fisher can have advances on pay, R199 para 14.
  public var advancesAllowed: Known<Bool> = .notSupplied
  /// The State of the port in which the fisher went aboard.
  public var embarkedIn: Known<Country> = .notSupplied
  /// Whether somebody under 18 has time for every meal, an hour for the main one, R199 para 5.
  public var mealTimes: Known<Bool> = .notSupplied
  /// How many persons the agent plans to place in the year.
  public var agencyHeads: Known<Int32> = .notSupplied
  /// For each person placed by the agency of whom a sign of forced labour was reported, the last day
  /// of it: the newest eight days; confirmed absent: of nobody, or there is no agency.
  public var agencyReports: Known<Few<CivilDate>> = .notSupplied
  public var protection = ProtectionFacts()
  public var elsewhere = ElsewhereFacts()
  public var records = RecordFacts()
  public var seaMoves = SeaMoveFacts()
  public var orientation = OrientationFacts()
  public var complaint = ComplaintFacts()
  public var victim = VictimFacts()

  public init() {}
}
