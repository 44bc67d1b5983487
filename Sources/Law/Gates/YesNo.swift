import Fishery

extension Hearing {
  /// Met when something is so, a breach when it is not.
  func isMade(_ state: Known<Bool>, _ fact: Fact, row: RowID = .none) -> Verdict {
    switch state.truth {
    case .yes:
      note(.because, .isSo, fact, row: row)
      return .met
    case .no:
      note(.because, .isNot, fact, row: row)
      remedy = .make(fact)
      return .breach
    case .unknown:
      miss(fact, state.gap, row: row)
      return .undetermined
    }
  }
}
