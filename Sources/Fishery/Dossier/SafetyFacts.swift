/// What is known of safety and health aboard, C188 Arts 31 to 33.
public struct SafetyFacts: Sendable, Hashable, BitwiseCopyable {
  /// Whether an accident happened aboard.
  public var accident: Known<Bool> = .notSupplied
  /// Whether it was reported and recorded.
  public var accidentReported: Known<Bool> = .notSupplied
  /// Whether fishers are trained in the gear before they use it.
  public var gearTraining: Known<Bool> = .notSupplied
  /// Whether written procedures against accidents and disease are aboard.
  public var writtenProcedures: Known<Bool> = .notSupplied
  /// Whether the risks of the work aboard were evaluated.
  public var riskEvaluated: Known<Bool> = .notSupplied
  /// Whether fishers or their representatives took part in it.
  public var crewTookPart: Known<Bool> = .notSupplied
  /// Whether safety and survival equipment fits persons under 18, R199 para 3.
  public var equipmentFitsYoung: Known<Bool> = .notSupplied
  /// Whether everybody on deck wears an inflatable life jacket.
  public var lifeJacketsWorn: Known<Bool> = .notSupplied

  public init() {}
}
