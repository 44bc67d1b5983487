internal import Registry

/// The facts that the rules want about one subject, and which rule wants which.
struct RuleNeeds: Sendable, Equatable {
  private let rules: Int
  /// One bit a rule, in the order of the catalogue.
  private var wanting: [String: [UInt8]] = [:]

  /// Nothing is wanted yet.
  init(rules: Int) { self.rules = rules }

  /// The needs as they were kept.
  init(_ records: [NeedRecord], rules: Int) {
    self.rules = rules
    for record in records { wanting[record.fact] = record.rules }
  }

  var records: [NeedRecord] {
    wanting.sorted { $0.key < $1.key }.map { NeedRecord(fact: $0, rules: $1) }
  }

  mutating func add(_ fact: String, at place: Int) {
    let none = Array(repeating: 0 as UInt8, count: (rules + 7) / 8)
    wanting[fact, default: none][place / 8] |= 1 << (place % 8)
  }

  mutating func drop(_ places: [Int]) {
    wanting = wanting.compactMapValues { bits in
      var bits = bits
      for place in places { bits[place / 8] &= ~(1 << (place % 8)) }
      return bits.contains { $0 != 0 } ? bits : nil
    }
  }
}
