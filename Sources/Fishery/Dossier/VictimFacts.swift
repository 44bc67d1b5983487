/// What is known of a fisher who may be a victim of trafficking or forced labour.
///
/// No sheet holds it: it is for those who protect the person, and for nobody else.
public struct VictimFacts: Sendable, Hashable, BitwiseCopyable {
  /// How far the identification as a victim has come; an authority says identified, this program never does.
  public var status: Known<VictimStatus> = .notSupplied
  /// The day on which somebody first reported it.
  public var reportedOn: Known<CivilDate> = .notSupplied
  /// The day on which interpreter, safe place and legal help were first given; confirmed absent: not yet.
  public var assistanceBegunOn: Known<CivilDate> = .notSupplied
  /// The day on which the decision on the identification was served in writing; confirmed absent: not yet.
  public var decisionServedOn: Known<CivilDate> = .notSupplied
  /// The day on which the person objected to it; confirmed absent: they did not.
  public var objectedOn: Known<CivilDate> = .notSupplied
  /// The day on which the person was removed from the country by force; confirmed absent: they were not.
  public var removedOn: Known<CivilDate> = .notSupplied
  /// Whether the person was punished for an act that was forced on them.
  public var punished: Known<Bool> = .notSupplied
  /// Whether the person has access to a remedy, compensation among it.
  public var remedied: Known<Bool> = .notSupplied
  /// Whether work was imposed as discipline, or as a punishment for a strike.
  public var workAsPunishment: Known<Bool> = .notSupplied

  public init() {}
}
