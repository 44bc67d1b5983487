/// What is known of food and water aboard, C188 Art. 27.
public struct ProvisionFacts: Sendable, Hashable, BitwiseCopyable {
  /// For how many days the food aboard is enough.
  public var foodDays: Known<Int32> = .notSupplied
  /// How many days the voyage is to last.
  public var plannedDays: Known<Int32> = .notSupplied
  /// Whether the food is sound, nourishing, varied and fits religion and custom.
  public var foodFit: Known<Bool> = .notSupplied
  /// Whether there is drinking water for everybody and the whole voyage.
  public var waterEnough: Known<Bool> = .notSupplied
  /// Whether the water is fit to drink.
  public var waterPotable: Known<Bool> = .notSupplied

  public init() {}
}
