import Fishery

extension Hearing {
  /// Whether in any seven days so many had too little rest.
  func shortDays(least: Int64, days wanted: Int64) throws(Stop) -> Verdict {
    let log = try restLog(from: .min)
    let days = wholeDays(of: log).map { day, minutes in
      (day: day, rest: log.rest(in: minutes))
    }
    guard !days.isEmpty else {
      miss(.rest, .onlyPartly)
      return .undetermined
    }
    let sure = days.filter { $0.rest.possible < least }.map(\.day)
    let possible = days.filter { $0.rest.sure < least }.map(\.day)
    if let first = sure.first(where: { day in Self.count(sure, in: day) >= wanted }) {
      note(
        .because, .shortDays(Int32(clamping: Self.count(sure, in: first)), from: first), .rest)
      period(from: first, to: first + 6, isOngoing: false)
      remedy = remedy ?? .make(.rest)
      return .breach
    }
    guard possible.contains(where: { day in Self.count(possible, in: day) >= wanted }) else {
      return .met
    }
    miss(.rest, .onlyPartly)
    return .undetermined
  }

  /// How many of some days lie in the seven from a day on.
  private static func count(_ days: [CivilDate], in first: CivilDate) -> Int64 {
    Int64(days.count { $0 >= first && $0 <= first + 6 })
  }
}
