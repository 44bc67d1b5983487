public import Fishery

/// Under what a registry was last screened.
public struct ScreeningState: Sendable, Hashable {
  /// The day for which the law was judged.
  public let judgedOn: CivilDate
  /// The State of the port, when the screening was made for one.
  public let portState: Country?
  /// The digest of the book of law.
  public let book: String
  /// The digest of the rules in their order.
  public let catalogue: String
  /// The digest of every figure, so that a changed book tells which rules it touches.
  public let figures: [String: UInt64]

  public init(
    judgedOn: CivilDate, portState: Country?, book: String, catalogue: String,
    figures: [String: UInt64]
  ) {
    self.judgedOn = judgedOn
    self.portState = portState
    self.book = book
    self.catalogue = catalogue
    self.figures = figures
  }
}

/// How many subjects one rule gave one verdict; the place of the rule and the code of the verdict
/// are the screening's own.
public struct VerdictTally: Sendable, Hashable {
  public let place: Int
  public let code: UInt8

  public init(place: Int, code: UInt8) {
    self.place = place
    self.code = code
  }
}
