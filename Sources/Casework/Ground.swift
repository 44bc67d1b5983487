/// Why a finding is closed. There are five grounds, and whoever closes adds words of their own.
public enum Ground: String, Sendable, Hashable, CaseIterable {
  /// The facts are another person's or vessel's.
  case otherPerson = "not_same_person"
  /// What was written down is wrong where it comes from.
  case dataError = "data_error"
  /// The law allows it, by the provision that the words cite.
  case lawful
  /// Another finding says the same.
  case duplicate
  /// It was put right, and the proof was seen.
  case settled = "settled_with_proof"
}
