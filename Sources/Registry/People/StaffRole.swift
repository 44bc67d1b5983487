/// In which role somebody works here.
///
/// On one file a role keeps people from mistakes. It locks nothing against who holds the file.
public enum StaffRole: String, Sendable, Hashable, CaseIterable {
  /// Goes aboard: checks vessels, talks to people.
  case inspector
  /// Reads the papers of agencies.
  case auditor
  /// Works the queue of findings, and cases.
  case triage
  /// Answers for all of them.
  case supervisor
  /// Looks on, and changes nothing.
  case oversight

  /// The role of who names none, and of everybody before there were roles: it may do whatever
  /// everybody could do then, and nothing that came with roles.
  public static let usual = StaffRole.inspector
}
