/// What an officer at the gate looks at before a fisher leaves for a vessel, in the order in which
/// it is asked for.
public enum DepartureItem: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  case age
  case agreement
  /// The licence of whoever sends, or the State's own record of the journey.
  case licence
  case fee
  case insurance
  case medical
  case socialSecurity = "social_security"
  /// What a fisher is taught before going to sea.
  case orientation
}
