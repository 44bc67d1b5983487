/// A document of a person, who keeps it and whether its owner can have it.
public struct PersonalDocument: Sendable, Hashable, BitwiseCopyable {
  public var row: RowID = .none
  public var type: Known<DocumentType> = .notSupplied
  public var holder: Known<DocumentHolder> = .notSupplied
  /// Whether the fisher gets it on request at any time.
  public var access: Known<Bool> = .notSupplied
  /// Whether the fisher agreed freely and in writing that another keeps it.
  public var writtenConsent: Known<Bool> = .notSupplied
  /// The birth date it shows.
  public var birthDate: Known<PartialDate> = .notSupplied
  public var issued: Known<CivilDate> = .notSupplied
  public var expires: Known<CivilDate> = .notSupplied

  public init() {}
}
