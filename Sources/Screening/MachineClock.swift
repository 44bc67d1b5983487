public import Fishery
internal import Registry

/// The day by the clock of this machine, and how far it is trusted.
public struct MachineClock: Sendable, Hashable {
  public let day: CivilDate
  /// Whether somebody said that it is right, although the log was written later.
  public let isVouchedFor: Bool

  public init(day: CivilDate, isVouchedFor: Bool = false) {
    self.day = day
    self.isVouchedFor = isVouchedFor
  }

  /// The last day that is today anywhere.
  public var latest: CivilDate { day + 1 }
}

extension Screening {
  /// Whether a registry that was judged for a day to come is to be judged anew for today.
  ///
  /// Not where the log was written later than now, unless somebody vouches for the clock: it may be
  /// this one that is wrong. Who vouches is noted, whatever day it was judged for.
  func turnsBack(
    to day: CivilDate, from judged: CivilDate?, by clock: MachineClock?, now: Int64
  ) throws(RegistryError) -> Bool {
    guard let clock, (clock.day...clock.latest).contains(day) else { return false }
    let isBehind = try registry.clockDoubts(now: now).contains {
      if case .clockBehind = $0 { true } else { false }
    }
    if isBehind { return clock.isVouchedFor }
    return judged.map { $0 > clock.latest } ?? false
  }
}
