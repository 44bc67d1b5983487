/// The fixed-size part of a dossier.
public struct DossierFacts: Sendable, Hashable, BitwiseCopyable {
  public var asOf: CivilDate
  /// The State in whose port the check is made, on the as-of day.
  public var portState: Known<Country> = .notSupplied
  public var vessel = VesselFacts()
  public var fisher = FisherFacts()
  public var placement = PlacementFacts()
  public var lists = ListRanges()

  public init(asOf: CivilDate) { self.asOf = asOf }
}
