/// What is known of a vessel, as of the dossier's day.
public struct VesselFacts: Sendable, Hashable, BitwiseCopyable {
  public var flag: Known<Country> = .notSupplied
  public var category: Known<VesselCategory> = .notSupplied
  /// Whether it fishes only in rivers, lakes or canals.
  public var inlandWaters: Known<Bool> = .notSupplied
  /// Length (L), which is not length overall.
  public var length: Known<Quantity> = .notSupplied
  public var lengthOverall: Known<Quantity> = .notSupplied
  public var grossTonnage: Known<Quantity> = .notSupplied
  public var decked: Known<Bool> = .notSupplied
  /// The declared pattern: how many hours it normally remains at sea.
  public var normallyAtSeaHours: Known<Int32> = .notSupplied
  /// Farthest from the flag State's coastline, nautical miles.
  public var maxDistance: Known<Quantity> = .notSupplied
  /// Outer edge of the flag State's continental shelf, nautical miles from its coastline.
  public var shelfEdge: Known<Quantity> = .notSupplied
  public var beneficialOwnerCountry: Known<Country> = .notSupplied
  /// The ship number as claimed, digits only, up to eight bytes; lint, not identity.
  public var imo: Known<IMOClaim> = .notSupplied
  /// Every name and registration number it goes by.
  public var names: Known<Few<NameKey>> = .notSupplied
  /// How many hours the present or planned voyage lasts.
  public var voyageHours: Known<Int32> = .notSupplied
  /// The gear it fishes with.
  public var gear: Known<GearCode> = .notSupplied
  /// The Thai province where its port lies, by whose minimum a monthly wage is reckoned.
  public var province: Known<ThaiProvince> = .notSupplied
  /// Whether it fishes outside the waters of its flag State, or in those of another State.
  public var beyondFlagWaters: Known<Bool> = .notSupplied
  /// Whether it carries equipment by which everybody aboard can send messages at any time.
  public var satelliteMessaging: Known<Bool> = .notSupplied
  /// Whether the last departure was reported with the crew's identities.
  public var departureReported: Known<Bool> = .notSupplied
  public var callReason: Known<CallReason> = .notSupplied
  /// The row of the voyage whose length and reason these are.
  public var voyage: RowID = .none
  /// The document of C188 Art. 41.
  public var certificate: InspectionDocument = InspectionDocument()
  /// The crew list in force on the day.
  public var crewList: CrewListFacts = CrewListFacts()
  /// Whether it counts as new under Annex III, where somebody has said so.
  public var new: Known<Bool> = .notSupplied
  /// The day of the contract for building or a major conversion.
  public var buildContract: Known<CivilDate> = .notSupplied
  /// The day the keel was laid, or a like stage of building.
  public var keelLaid: Known<CivilDate> = .notSupplied
  /// The day the vessel was delivered.
  public var delivered: Known<CivilDate> = .notSupplied
  /// Whether fishers live aboard in port, Annex III para 3.
  public var livedAboard: Known<Bool> = .notSupplied
  /// Whether it works in the tropics alone, Annex III para 27.
  public var tropicalOnly: Known<Bool> = .notSupplied
  /// Whether it works only where air conditioning is not needed, Annex III para 28.
  public var temperateOnly: Known<Bool> = .notSupplied
  /// Whether it is a feeder vessel whose fishers live on a mother vessel, Annex III para 6.
  public var feeder: Known<Bool> = .notSupplied
  /// The last days on which somebody aboard died or went missing, the newest eight; confirmed absent:
  /// nobody did.
  public var deaths: Known<Few<CivilDate>> = .notSupplied
  /// Whether of everybody who left it is known why.
  public var endsKnown: Known<Bool> = .notSupplied
  /// The newest row of the sheet of conditions.
  public var conditions: RowID = .none
  public var manning = ManningFacts()
  public var provisions = ProvisionFacts()
  public var medicalCare = MedicalCareFacts()
  public var safety = SafetyFacts()
  public var accommodation = AccommodationFacts()
  public var standing = StandingFacts()

  public init() {}
}
