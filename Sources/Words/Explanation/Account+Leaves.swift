import Fishery
import Law

/// Level 2: what failed or is not known, what would settle it and what would meet it.
extension Account {
  mutating func addLeaves() {
    for reason in reasons(.because) {
      add([reason], about: .because, level: level(of: reason.bearing(in: telling)))
    }
    if let from = judgement.from { add(.days, .lasting(from, judgement), level: 2) }
    for fact in judgement.needs {
      add(
        Spoken(topic: .ask, phrase: fact.words.question, level: 2, fact: fact))
    }
  }

  mutating func addWish() {
    if let wish = judgement.wish(in: telling) { add(.wouldMeet, wish, level: 2) }
  }

  /// What decided shows first, what is in order or only open beside a breach deeper down.
  private func level(of bearing: Bearing) -> Int {
    switch (judgement.verdict, bearing) {
    case (.met, _), (.notApplicable, _), (_, .against), (_, .beside), (.undetermined, .open): 2
    case (.breach, .open): 3
    case (.breach, .clear), (.undetermined, .clear): 4
    }
  }
}

extension Phrase {
  /// The days of which a breach speaks.
  fileprivate static func lasting(_ from: CivilDate, _ judgement: Judgement) -> Phrase {
    let days = Phrase(since: from, to: judgement.to).capitalised
    guard judgement.isOngoing else { return days.sentence }
    return days + Phrase("; it still goes on.", "; masih berlangsung.")
  }
}
