import Fishery

/// The answers of the several things that a rule asks, with what was noted on the way to each.
struct Parts {
  private var answers: [(notes: Range<Int>, verdict: Verdict)] = []
  private var start: Int

  init(_ hearing: Hearing) { start = hearing.reasons.count }

  /// Adds the answer that was just given.
  ///
  /// - Parameter end: how many reasons there are by now.
  mutating func add(_ verdict: Verdict, upTo end: Int) {
    answers.append((min(start, end)..<end, verdict))
    start = end
  }

  fileprivate var verdict: Verdict { .worst(answers.map(\.verdict)) }

  /// The notes of those that are in order.
  fileprivate var inOrder: [Int] { answers.filter { $0.verdict.clears }.flatMap(\.notes) }
}

extension Hearing {
  /// The gravest answer of several parts.
  ///
  /// What speaks for the parts that are in order stands beside it then, and not among the reasons.
  func worst(of parts: Parts) -> Verdict {
    let verdict = parts.verdict
    guard !verdict.clears else { return verdict }
    for place in parts.inOrder where reasons[place].role == .because {
      let reason = reasons[place]
      reasons[place] = Reason(.applies, reason.kind, fact: reason.fact, row: reason.row)
    }
    return verdict
  }
}
