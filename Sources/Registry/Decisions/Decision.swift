public import Fishery

/// What a person says of findings: the word, why, and until when.
///
/// The registry keeps it; who may say what of which finding, Casework knows.
public struct Decision: Sendable, Hashable {
  public let word: Word
  /// The code of the ground on which a finding is closed; nil for other words.
  public let ground: String?
  /// What sleeps wakes on this day.
  public let until: CivilDate?
  /// What sleeps wakes when this fact, by its dossier path, is not wanted any more.
  public let fact: String?
  /// Why, in the person's own words: sealed beside the log, never in it.
  public let note: String?

  public init(
    _ word: Word, ground: String? = nil, until: CivilDate? = nil, fact: String? = nil,
    note: String? = nil
  ) {
    self.word = word
    self.ground = ground
    self.until = until
    self.fact = fact
    self.note = note
  }

  public enum Word: String, Sendable, CaseIterable {
    /// It is so.
    case confirm
    /// It is not so, or need not be followed.
    case dismiss
    /// It was so and was put right, with proof.
    case settle
    /// Not now.
    case snooze
    /// To be asked at the next port.
    case ask
    /// A second person agrees to the closing of a red line.
    case agree
  }
}

/// What of people's decisions about a finding stands, as long as the finding is what they saw.
public enum Standing: String, Sendable, Hashable, CaseIterable {
  case confirmed = "confirm"
  case dismissed = "dismiss"
  case settled = "settle"
  case asleep = "snooze"
  case asked = "ask"
  /// Closed by one person, where the law of the house wants two.
  case proposed

  /// Whether the queue shows it only when asked.
  public var isClosed: Bool { self == .dismissed || self == .settled || self == .asleep }
}

/// A finding as a person saw it when they decided.
public struct SeenFinding: Sendable, Hashable {
  public let id: String
  /// The decision that stood; nil when none did.
  public let decided: Int?
  /// The hash of its reasons.
  public let reasons: String

  public init(id: String, decided: Int?, reasons: String) {
    self.id = id
    self.decided = decided
    self.reasons = reasons
  }
}

/// A decision as it was kept, in the thread of its finding.
public struct KeptDecision: Sendable, Hashable, Identifiable {
  public let id: Int
  /// The entry of the log.
  public let entry: Int
  public let finding: String
  public let decision: Decision
  public let signature: Signature
  public let isUndone: Bool
  /// Whether the finding has other reasons now, or was gone since.
  public let isOutlived: Bool
}
