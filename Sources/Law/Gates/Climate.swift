import Fishery

extension Hearing {
  /// What a breach of Annex III becomes where the climate in which the vessel works excuses it.
  func unlessExcused(by fact: Fact, _ climate: Known<Bool>) throws(Stop) -> Verdict {
    guard climate.truth == .yes else { return try unlessVaried(on: asOf) }
    note(.exception, .isSo, fact)
    return .notApplicable
  }
}
