/// Whether a person agreed to be referred.
public enum Consent: String, Sendable, Hashable, CaseIterable {
  case given, refused, withdrawn
}
