/// What is known of the three orientations of a migrant fisher.
public struct OrientationFacts: Sendable, Hashable, BitwiseCopyable {
  /// The day of the orientation before employment.
  public var beforeEmployment: Known<CivilDate> = .notSupplied
  /// The day of the orientation before departure.
  public var beforeDeparture: Known<CivilDate> = .notSupplied
  /// The day of the orientation after arrival.
  public var afterArrival: Known<CivilDate> = .notSupplied

  public init() {}
}
