import Fishery
import Law

/// Level 2: what sources say of the facts that they disagree on, each with what the law says then.
extension Account {
  mutating func addRivals(_ rivals: [Dossier]) {
    let facts = disputed(rivals)
    guard !facts.isEmpty else { return }
    for fact in facts {
      let said = rivals.flatMap { $0.said(of: fact) }.unique
      add(
        Spoken(
          topic: .sources,
          phrase: (fact.words.name + Phrase(": sources disagree, ", ": sumber berbeda, ")
            + .alternatives(said)).sentence,
          level: 2, fact: fact, rows: fact.rows(in: dossier, within: nil)))
    }
    let verdicts = rivals.map { rule.judgement(of: $0, under: book).verdict }.unique
    add(
      .sources,
      verdicts.count == 1
        ? Phrase(
          "Whichever is right, the verdict is the same.",
          "Mana pun yang benar, putusannya sama.")
        : (Phrase("By which is right: ", "Menurut mana yang benar: ")
          + .alternatives(verdicts.map(\.phrase))).sentence, level: 2)
  }

  /// The facts of the rule of which not all dossiers say the same.
  private func disputed(_ rivals: [Dossier]) -> [Fact] {
    guard let first = rivals.first else { return [] }
    return rule.facts.unique.filter { fact in
      let said = first.said(of: fact)
      return rivals.contains { $0.said(of: fact) != said }
    }
  }
}

extension Dossier {
  /// What is held of a fact, an entry of a list after another.
  fileprivate func said(of fact: Fact) -> [Phrase] {
    fact.readings(in: self).map { reading in
      switch reading.state {
      case .known(let value): value
      case .confirmedAbsent: fact.words.absent.clause
      case .notCollected(let gap): fact.words.unknown(gap).clause
      }
    }
  }
}

extension Phrase {
  /// `a or b`.
  fileprivate static func alternatives(_ phrases: [Phrase]) -> Phrase {
    guard let last = phrases.last, phrases.count > 1 else { return phrases.first ?? Phrase("") }
    return joined(Array(phrases.dropLast()), by: ", ") + Phrase(" or ", " atau ") + last
  }
}
