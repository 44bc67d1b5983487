internal import Fishery
internal import Registry

/// The facts that the rules want about one subject, and which rule wants which.
struct RuleNeeds: Sendable, Equatable {
  /// How many bytes hold one bit a rule, in the order of the catalogue.
  private let width: Int
  private var facts: [Fact] = []
  /// The rules that want each fact, fact by fact.
  private var wanting: [UInt8] = []

  /// Nothing is wanted yet.
  init(rules: Int) { width = (rules + 7) / 8 }

  /// The needs as they were kept; nil when they were made for other facts or rules.
  init?(_ records: [NeedRecord], rules: Int) {
    self.init(rules: rules)
    for record in records {
      guard let fact = Fact(rawValue: record.fact), record.rules.count == width else { return nil }
      facts.append(fact)
      wanting += record.rules
    }
  }

  /// In the order of the facts' paths.
  var records: [NeedRecord] {
    facts.indices.map { place in
      let start = place * width
      return NeedRecord(fact: facts[place].path, rules: Array(wanting[start..<start + width]))
    }.sorted { $0.fact < $1.fact }
  }

  mutating func add(_ fact: Fact, at place: Int) {
    let row: Int
    if let known = facts.firstIndex(of: fact) {
      row = known
    } else {
      row = facts.count
      facts.append(fact)
      for _ in 0..<width { wanting.append(0) }
    }
    wanting[row * width + place / 8] |= 1 << (place % 8)
  }

  mutating func drop(_ places: [Int]) {
    var kept = RuleNeeds(rules: width * 8)
    for (row, fact) in facts.enumerated() {
      var bits = Array(wanting[row * width..<(row + 1) * width])
      for place in places { bits[place / 8] &= ~(1 << (place % 8)) }
      guard bits.contains(where: { $0 != 0 }) else { continue }
      kept.facts.append(fact)
      kept.wanting += bits
    }
    self = kept
  }

  static func == (one: RuleNeeds, other: RuleNeeds) -> Bool { one.records == other.records }
}
