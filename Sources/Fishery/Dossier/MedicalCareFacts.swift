/// What is known of medical care aboard, C188 Arts 29 and 30.
public struct MedicalCareFacts: Sendable, Hashable, BitwiseCopyable {
  /// Whether equipment and supplies suit the voyage and the number of persons.
  public var supplies: Known<Bool> = .notSupplied
  /// How many fishers aboard have training in first aid; the skipper counts, observers do not.
  public var trainedFishers: Known<Int32> = .notSupplied
  /// The languages of the medical instructions.
  public var instructionLanguages: Known<Few<Language>> = .notSupplied
  /// What the fishers trained in first aid understand.
  public var trainedLanguages: Known<Few<Language>> = .notSupplied
  /// Whether medical advice can be had by radio or satellite.
  public var radio: Known<Bool> = .notSupplied
  /// Whether anybody was seriously ill or injured.
  public var seriousCase: Known<Bool> = .notSupplied
  /// Whether that person was taken ashore for treatment in time.
  public var takenAshoreInTime: Known<Bool> = .notSupplied
  /// Whether the supplies are those that the authority prescribes.
  public var suppliesPrescribed: Known<Bool> = .notSupplied
  /// Whether they are kept up and inspected at the authority's intervals.
  public var suppliesInspected: Known<Bool> = .notSupplied
  /// When they were last inspected.
  public var suppliesInspectedOn: Known<CivilDate> = .notSupplied
  /// Whether an approved medical guide, or the latest International Medical Guide for Ships, is aboard.
  public var approvedGuide: Known<Bool> = .notSupplied
  /// Whether medical advice at all times is arranged beforehand.
  public var adviceArranged: Known<Bool> = .notSupplied
  /// Whether a list of stations that give medical advice is aboard.
  public var stationList: Known<Bool> = .notSupplied
  /// Whether fishers were charged for care aboard or ashore abroad.
  public var chargedToFishers: Known<Bool> = .notSupplied

  public init() {}
}
