public import Fishery

/// Aboard on one list and gone from the next, with nobody having said why.
public struct GoneFromList: Sendable, Hashable {
  public let lastOn: CivilDate
  public let firstMissing: CivilDate

  public init(lastOn: CivilDate, firstMissing: CivilDate) {
    self.lastOn = lastOn
    self.firstMissing = firstMissing
  }
}
