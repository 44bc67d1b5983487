/// A language in which muster speaks to people.
///
/// `Language` is one that a fisher understands or that an agreement is written in.
public enum Tongue: String, Sendable, Hashable, CaseIterable {
  case english = "en"
  case indonesian = "id"
}
