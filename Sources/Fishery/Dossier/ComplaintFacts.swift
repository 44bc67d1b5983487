/// What is known of a complaint by the fisher, and of what followed.
///
/// No sheet holds it: a file that goes round could reach the employer.
public struct ComplaintFacts: Sendable, Hashable, BitwiseCopyable {
  /// The day on which the fisher complained or testified; confirmed absent: they did not.
  public var madeOn: Known<CivilDate> = .notSupplied
  /// The day on which the authority heard it; confirmed absent: not yet.
  public var heardOn: Known<CivilDate> = .notSupplied
  /// The day on which the fisher was dismissed; confirmed absent: they were not.
  public var dismissedOn: Known<CivilDate> = .notSupplied
  /// Whether another, lawful reason for the dismissal is proved.
  public var otherReasonProved: Known<Bool> = .notSupplied
  /// Whether the fisher was put under pressure because of it.
  public var pressured: Known<Bool> = .notSupplied

  public init() {}
}
