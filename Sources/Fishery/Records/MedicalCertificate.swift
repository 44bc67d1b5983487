/// A medical certificate.
public struct MedicalCertificate: Sendable, Hashable, BitwiseCopyable {
  public var row: RowID = .none
  public var issued: Known<CivilDate> = .notSupplied
  public var expires: Known<CivilDate> = .notSupplied
  public var qualifiedPractitioner: Known<Bool> = .notSupplied
  public var hearingAndSight: Known<Bool> = .notSupplied
  public var noCondition: Known<Bool> = .notSupplied
  public var fitForDuties: Known<Bool> = .notSupplied

  public init() {}
}
