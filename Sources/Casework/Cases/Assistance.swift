/// What is seen to at once, before anything else (the immediate assistance of ASEAN practice).
public enum Assistance: String, Sendable, Hashable, CaseIterable {
  case safety, medical, food
  case callHome = "call_home"
  case shelter, interpreter, lawyer
  /// Only with the person's own consent.
  case consularNotice = "consular_notice"
  case childGuardian = "child_guardian"
}

/// How one point of the checklist stands.
public enum AssistanceAnswer: String, Sendable, Hashable, CaseIterable {
  case done
  case notNeeded = "not_needed"
  case notYet = "not_yet"
}
