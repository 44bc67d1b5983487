import Fishery
import Law

/// Level 4: the provision and its source, evidence to ask for, and every fact that was looked at.
extension Account {
  mutating func addTree() {
    let provision = rule.provision
    add(
      Spoken(
        topic: .provision,
        phrase: Phrase(provision).localised + ", " + provision.force.phrase + ", "
          + provision.verified.phrase + ".",
        source: Phrase(provision.source), level: 4))
    if !rule.evidence.isEmpty {
      add(.evidence, Phrase.list(rule.evidence.map(\.phrase)).sentence, level: 4)
    }
    var told: Set<Fact> = []
    for fact in rule.facts where !told.contains(fact) {
      let list = fact.list ?? fact
      let entries = rule.facts.filter { $0.list == list }.unique
      told.formUnion([list] + entries)
      addFact(list, entries)
    }
  }

  /// A fact with its value; a list with its entries, short ones on a line of their own.
  private mutating func addFact(_ fact: Fact, _ entries: [Fact]) {
    for reading in fact.readings(in: dossier) {
      add(fact, reading.told(of: fact), reading.row, depth: 0)
    }
    let columns = entries.map { ($0, $0.readings(in: dossier)) }
    for index in 0..<(columns.first?.1.count ?? 0) {
      let cells = columns.compactMap { fact, readings in
        readings.indices.contains(index) ? (fact, readings[index]) : nil
      }
      if cells.count <= 3 {
        let line = cells.map { $0.1.told(of: $0.0).clause }
        append(
          Spoken(
            topic: .lookedAt, phrase: .joined(line, by: "; ").sentence, level: 4, depth: 1,
            fact: fact, rows: [cells.first?.1.row ?? .none],
            besides: cells.filter { !$0.1.state.isNotCollected }.map(\.0)))
      } else {
        add(
          fact, Phrase("Entry \(index + 1).", "Isian \(index + 1)."), cells.first?.1.row ?? .none,
          depth: 1)
        for (fact, reading) in cells { add(fact, reading.told(of: fact), reading.row, depth: 2) }
      }
    }
  }

  private mutating func add(_ fact: Fact, _ phrase: Phrase, _ row: RowID, depth: Int) {
    append(
      Spoken(
        topic: .lookedAt, phrase: phrase, level: 4, depth: depth, fact: fact, rows: [row]))
  }
}

extension FactReading {
  /// `Holder of the document: the master.`, or a sentence on why there is no value.
  fileprivate func told(of fact: Fact) -> Phrase {
    switch state {
    case .known(let value): (fact.words.name + ": " + value).sentence
    case .confirmedAbsent: fact.words.absent
    case .notCollected(let gap): fact.words.unknown(gap)
    }
  }
}
