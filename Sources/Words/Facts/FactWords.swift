public import Law

/// How people speak of a fact.
public struct FactWords: Sendable, Hashable {
  /// What it is called, to follow "the": `holder of the document`.
  public let name: Phrase
  /// What to ask or to look at when it is not known.
  public let question: Phrase
  /// The sentence when it is so, for a fact that is so or not.
  let so: Phrase?
  /// The sentence when it is not so.
  let not: Phrase?
  /// The sentence when somebody looked and there is none.
  let none: Phrase?
  /// What would have to be, to make good that it is not.
  let wish: Phrase?
  /// What may not be known, to follow "nobody asked": `who holds the document`.
  let open: Phrase?

  init(
    _ name: Phrase, ask question: Phrase, so: Phrase? = nil, not: Phrase? = nil,
    none: Phrase? = nil, wish: Phrase? = nil, open: Phrase? = nil
  ) {
    self.name = name
    self.question = question
    self.so = so
    self.not = not
    self.none = none
    self.wish = wish
    self.open = open
  }

  /// The sentence when somebody looked and there is none.
  var absent: Phrase {
    none ?? not
      ?? Phrase(
        "Somebody looked and found no \(name.english).",
        "Sudah diperiksa dan tidak ada \(name.indonesian).")
  }

  /// The sentence when it is known to be so or not.
  func sentence(_ answer: Bool) -> Phrase {
    (answer ? so : not)
      ?? Phrase(
        "\(name.english): \(answer ? "yes" : "no").",
        "\(name.indonesian): \(answer ? "ya" : "tidak")."
      ).capitalised
  }
}
