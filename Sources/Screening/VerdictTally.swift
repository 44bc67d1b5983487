internal import Law
internal import Registry

/// How many subjects every rule gave every verdict.
struct VerdictTally: Sendable {
  private let rules: Int
  /// By place of the rule, then code of the verdict.
  private var counts: [Int]

  /// Nobody is counted yet.
  init(rules: Int) {
    self.rules = rules
    counts = Array(repeating: 0, count: rules * 8)
  }

  /// What a registry counted.
  init(_ kept: [VerdictCount], rules: Int) {
    self.init(rules: rules)
    for count in kept where count.place < rules {
      counts[count.place * 8 + Int(count.code)] = count.subjects
    }
  }

  /// Counts one subject's verdicts; a vector made for other rules is left out.
  mutating func add(_ bytes: [UInt8]) {
    guard let vector = VerdictVector(bytes: bytes, places: rules) else { return }
    for place in 0..<rules { counts[place * 8 + Int(vector[code: place])] += 1 }
  }

  /// The verdicts of the rule at a place of the catalogue, those nobody got left out.
  func verdicts(at place: Int) -> [Verdict: Int] {
    Verdict.allCases.reduce(into: [:]) { found, verdict in
      let count = counts[place * 8 + Int(verdict.code)]
      if count > 0 { found[verdict] = count }
    }
  }
}
