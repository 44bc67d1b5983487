/// What is known of protection against sickness, injury and death at work, C188 Arts 34 to 39.
public struct ProtectionFacts: Sendable, Hashable, BitwiseCopyable {
  /// Whether the owner is liable by law for sickness, injury and death at work.
  public var ownerLiable: Known<Bool> = .notSupplied
  /// The last day of the insurance; confirmed absent: there is none.
  public var insuredUntil: Known<CivilDate> = .notSupplied
  /// Whether a compensation scheme or another one protects the fisher.
  public var otherScheme: Known<Bool> = .notSupplied
  /// Whether the fisher fell ill or was injured through the work.
  public var injured: Known<Bool> = .notSupplied
  /// Whether the fisher got care and compensation for it.
  public var careGiven: Known<Bool> = .notSupplied
  /// Whether national law provides for the cost of care, C188 Art. 39(1).
  public var nationalProvisions: Known<Bool> = .notSupplied
  /// Whether any of that cost fell on the fisher before being sent home.
  public var careCostOnFisher: Known<Bool> = .notSupplied
  /// Whether national law lawfully excludes it: not in service, concealed, or wilful misconduct.
  public var careCostExcluded: Known<Bool> = .notSupplied
  /// Whether insurance or a scheme of the State covers health and welfare.
  public var healthCover: Known<Bool> = .notSupplied

  public init() {}
}
