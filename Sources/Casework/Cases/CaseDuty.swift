public import Fishery

/// Something that a case waits for, and until when.
public struct CaseDuty: Sendable, Hashable {
  public let task: Task
  public let limit: Limit

  public enum Task: Sendable, Hashable {
    case secondSignature(referral: Int)
    case acknowledgement(referral: Int)
    case acceptance(referral: Int)
    case outcome(referral: Int)
    /// The recipient is told that consent was withdrawn.
    case tellWithdrawal(referral: Int)
    case aftercare(Aftercare)
  }

  /// Until when: a moment counts by the second, a day is over when the next begins.
  public enum Limit: Sendable, Hashable {
    case moment(Int64)
    case day(CivilDate)
  }

  /// Seconds that a second person has to sign.
  public static let signatureSeconds: Int64 = 24 * 3_600
  /// Seconds for an acknowledgement: a day in danger or for a child, else three.
  public static let urgentAnswerSeconds: Int64 = 24 * 3_600
  public static let answerSeconds: Int64 = 3 * 24 * 3_600
  /// Seconds from acknowledgement to acceptance, and from there to an outcome.
  public static let acceptanceSeconds: Int64 = 7 * 24 * 3_600
  public static let outcomeSeconds: Int64 = 30 * 24 * 3_600
}

extension CaseDuty {
  public func isOverdue(at clock: CaseClock) -> Bool {
    switch limit {
    case .moment(let moment): clock.now >= moment
    case .day(let day): clock.today > day
    }
  }

  /// Whether it is to be done by the end of the day.
  public func isDue(at clock: CaseClock) -> Bool {
    switch limit {
    case .moment(let moment): moment - clock.now < 86_400
    case .day(let day): clock.today >= day
    }
  }

  /// The day of its limit.
  public var day: CivilDate {
    switch limit {
    case .moment(let moment): CivilDate(ordinal: Int32(clamping: moment / 86_400))
    case .day(let day): day
    }
  }
}
