/// What is known of the document of C188 Art. 41.
public struct InspectionDocument: Sendable, Hashable, BitwiseCopyable {
  public var row: RowID = .none
  /// Whether one was shown; absent means somebody looked.
  public var shown: Known<Bool> = .notSupplied
  public var issued: Known<CivilDate> = .notSupplied
  public var expires: Known<CivilDate> = .notSupplied
  /// Issued by the competent authority or an institution it authorised.
  public var competentIssuer: Known<Bool> = .notSupplied
  public var flagAtIssue: Known<Country> = .notSupplied
  /// States that living and working conditions were inspected.
  public var statesConditions: Known<Bool> = .notSupplied

  public init() {}
}
