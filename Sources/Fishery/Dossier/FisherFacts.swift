/// What is known of the fisher.
public struct FisherFacts: Sendable, Hashable, BitwiseCopyable {
  public var born: Known<PartialDate> = .notSupplied
  public var nationality: Known<Few<Country>> = .notSupplied
  public var understands: Known<Few<Language>> = .notSupplied
  public var literate: Known<Bool> = .notSupplied
  /// The three conditions under which 15 is enough, C188 Art. 9(1).
  public var age15Authorised: Known<Bool> = .notSupplied
  public var age15SchoolingOver: Known<Bool> = .notSupplied
  public var age15Training: Known<Bool> = .notSupplied
  /// Whether the authority exempted this fisher from the certificate, C188 Art. 10(2).
  public var medicalExempt: Known<Bool> = .notSupplied
  public var urgentPermitFrom: Known<CivilDate> = .notSupplied
  public var urgentPermitTo: Known<CivilDate> = .notSupplied
  /// Whether the fisher has approved basic safety training.
  public var basicSafetyTraining: Known<Bool> = .notSupplied
  /// Whether the authority exempted the fisher from it in writing.
  public var writtenExemption: Known<Bool> = .notSupplied
  /// Whether the authority allowed light work at 15, C188 Art. 9(2).
  public var lightWorkAuthorised: Known<Bool> = .notSupplied
  /// Whether all of it fell in school holidays.
  public var lightWorkInHolidays: Known<Bool> = .notSupplied
  /// Whether the work is of a kind that the State lists as light.
  public var lightWorkListed: Known<Bool> = .notSupplied
  /// Whether rest was as prescribed for light work.
  public var lightWorkRest: Known<Bool> = .notSupplied
  /// Whether the fisher can go to an independent referee against a medical finding, R199 paras 6-10.
  public var medicalReferee: Known<Bool> = .notSupplied
  /// Whether the health of a fisher exempted from the certificate is watched over, R199 paras 6-10.
  public var healthSurveillance: Known<Bool> = .notSupplied

  public init() {}
}
