/// How far the identification of a person as a victim has come.
///
/// Only an authority says that somebody is or is not one.
public enum VictimStatus: String, Sendable, CaseIterable, BitwiseCopyable {
  case notScreened = "not_screened"
  case possible, presumed, identified
  case notIdentified = "not_identified"
}
