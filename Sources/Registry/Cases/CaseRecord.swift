public import Fishery

/// A case as it was opened, with every step that people took in it, the first first.
public struct CaseRecord: Sendable, Hashable, Identifiable {
  public let id: Int
  /// The finding it was opened from; nil for one from a telephone call.
  public let finding: String?
  public let fisher: Int64?
  public let vessel: Int64?
  /// As the registry calls them now; nil for a person it does not know.
  public let fisherName: String?
  public let vesselName: String?
  public let steps: [CaseStep]

  public init(
    id: Int, finding: String?, fisher: Int64?, vessel: Int64?, fisherName: String?,
    vesselName: String?, steps: [CaseStep]
  ) {
    self.id = id
    self.finding = finding
    self.fisher = fisher
    self.vessel = vessel
    self.fisherName = fisherName
    self.vesselName = vesselName
    self.steps = steps
  }
}

/// One step of a case as it is kept: a word, what is not personal, and what is.
///
/// The registry keeps it; what may follow what, Casework knows.
public struct CaseStep: Sendable, Hashable {
  /// The entry of the log.
  public let entry: Int
  public let act: String
  /// Codes and days; never names or words.
  public let facts: JSON
  /// What is sealed beside the log; nil where nothing is, it was destroyed, or it was not asked for.
  public let personal: JSON?
  public let signature: Signature
  /// Whether what was sealed was erased for good.
  public let isErased: Bool

  public init(
    entry: Int, act: String, facts: JSON, personal: JSON?, signature: Signature,
    isErased: Bool = false
  ) {
    self.isErased = isErased
    self.entry = entry
    self.act = act
    self.facts = facts
    self.personal = personal
    self.signature = signature
  }
}
