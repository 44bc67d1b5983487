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
  /// For whom it is from now on; nil for other words.
  public let colleague: String?
  /// Why, in the person's own words: sealed beside the log, never in it.
  public let note: String?

  public init(
    _ word: Word, ground: String? = nil, until: CivilDate? = nil, fact: String? = nil,
    colleague: String? = nil, note: String? = nil
  ) {
    self.colleague = colleague
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
    /// The person has a case, and this belongs to it.
    case refer
    /// A second person agrees to the closing of a red line.
    case agree
    /// It is for a colleague to decide; what was said of it stands.
    case assign
  }
}
