public import Law
public import Registry
public import Words

import Fishery

extension Saying {
  /// What is said: the value as it stands, that somebody found none, or why nobody knows.
  public var value: Phrase {
    switch cell {
    case .known(let text): Phrase(text, text)
    case .confirmedAbsent: Phrase("none (somebody looked)", "tidak ada (sudah diperiksa)")
    case .notCollected(let gap): Phrase(gap.word, gap.word)
    }
  }

  /// Where it is said, from when it speaks when that is known.
  public var standing: Phrase? {
    guard let place = [origin].phrase else { return nil }
    guard let effective, origin.provenance.manner == nil else { return place }
    return Phrase(
      "\(place.english), speaks from \(effective)",
      "\(place.indonesian), berlaku sejak \(effective)")
  }
}

extension ExplanationOrigins {
  /// Where a part came from; where sources disagree, each value with its own source.
  public func phrase(behind part: Explanation.Part) -> Phrase? {
    guard isDisputed(part) else { return self[part].phrase }
    let said = sayings(behind: part).map { saying in
      let standing = saying.standing ?? Phrase("nobody knows where", "entah dari mana")
      return Phrase(
        "\(saying.value.english): \(standing.english)",
        "\(saying.value.indonesian): \(standing.indonesian)")
    }
    return Phrase(
      said.map(\.english).joined(separator: "; "), said.map(\.indonesian).joined(separator: "; "))
  }
}
