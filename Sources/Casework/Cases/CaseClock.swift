public import Fishery

/// When something is looked at.
public struct CaseClock: Sendable, Hashable {
  /// Seconds since 1970-01-01 00:00 UTC.
  public let now: Int64
  public let today: CivilDate

  public init(now: Int64, today: CivilDate) {
    self.now = now
    self.today = today
  }

  /// A day as it is at its end, for a day that is not the clock's own.
  public init(endOf day: CivilDate) {
    self.init(now: Int64(day.ordinal + 1) * 86_400 - 1, today: day)
  }
}
