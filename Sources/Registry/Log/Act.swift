public import Fishery
internal import Seal

/// One thing that a person or an import did, as it stands in the log: nothing personal.
public struct Act: Sendable, Hashable {
  /// What kind of act: `import`, `undo`, `link`, `reveal`, `decide` and so on.
  public let name: String
  /// The id of what it was done to.
  public let subject: String
  /// Counts, hashes and codes; never names, numbers of documents or free text.
  public let facts: JSON

  public init(_ name: String, on subject: String, facts: JSON = [:]) {
    self.name = name
    self.subject = subject
    self.facts = facts
  }
}

/// What an act said about one person, or in a person's own words: kept beside the log under that
/// person's own key.
public struct PersonalContent: Sendable {
  /// The key of the fisher, or of who wrote the words.
  public let person: Int64
  /// What was there before and after, or what was written.
  public let content: JSON

  /// What was said of a fisher.
  public init(of person: Int64, _ content: JSON) {
    self.person = person
    self.content = content
  }

  /// Why somebody did something, in their own words: anything may stand there, names too.
  public init(reason: String, by actor: String) {
    var stream = DigestStream()
    stream.add("words of an actor")
    stream.add(actor)
    person = Int64(truncatingIfNeeded: stream.digest().short)
    content = ["reason": .string(reason)]
  }
}

/// One entry of the log as it is read back.
public struct LogEntry: Sendable, Hashable {
  /// From 1, without gaps.
  public let number: Int
  public let signature: Signature
  public let act: String
  public let subject: String
  public let facts: String
  public let hash: String
}
