/// A few words in each language that the desk speaks.
public struct Phrase: Sendable, Hashable {
  public let english: String
  public let indonesian: String

  public init(_ english: String, _ indonesian: String) {
    self.english = english
    self.indonesian = indonesian
  }
}
