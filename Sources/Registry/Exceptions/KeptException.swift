public import Fishery

/// An exception as it was asked for, and what became of it.
public struct KeptException: Sendable, Hashable, Identifiable {
  public let id: Int
  public let rule: String
  public let scope: ExceptionScope
  /// The name of the vessel, agency or person it is for; nil when the record is gone.
  public let name: String?
  /// The person, where it is for one: their name is masked.
  public let person: Int64?
  /// The last day on which it may hold.
  public let ends: CivilDate
  /// Who asked for it, and when.
  public let asked: Signature
  /// Why, in the words of who asked; nil when they were destroyed.
  public let reason: String?
  /// What another person answered; nil while nobody did.
  public let answer: Answer?
  /// Who ended it before its day, or looked at it after.
  public let closed: Signature?
  /// Findings in its reach that no red line is among, and the persons they are about.
  public let findings: Int
  public let persons: Int

  public struct Answer: Sendable, Hashable {
    public let isYes: Bool
    public let signature: Signature
  }
}
