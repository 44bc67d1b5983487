import Fishery
import Law

/// What a reason is told within: some are worded by what they led to.
struct Telling: Sendable {
  let verdict: Verdict
  /// Whether what speaks against the rule does so for sure: a doubt may rest on a defence alone.
  let isSure: Bool
  /// The day judged.
  let asOf: CivilDate
  /// The first day aboard, or the planned one.
  let firstDay: CivilDate?

}

extension Telling {
  init(_ judgement: Judgement, on asOf: CivilDate) {
    self.init(
      verdict: judgement.verdict,
      isSure: judgement.verdict != .undetermined
        || judgement.reasons.contains { $0.role == .exception }, asOf: asOf,
      firstDay: judgement.reasons.lazy.compactMap(\.firstDay).first)
  }
}

extension Reason {
  fileprivate var firstDay: CivilDate? {
    switch kind {
    case .service(let day, _), .planned(let day): day
    default: nil
    }
  }
}
