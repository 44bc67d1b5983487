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
