import Fishery

extension Rule {
  /// A paragraph of Annex III about every room of some kinds.
  static func rooms(
    _ id: String, title: Phrase, requirement: Phrase, paragraph: String, severity: Severity,
    isHazardous: Bool = false, reaching extent: Extent = .newVessels, facts: [Fact],
    figures: [FigureName] = [], profile: [ProfileKey] = [],
    kinds: @escaping @Sendable (RoomKind) -> Bool = { $0.isForSleeping },
    judge: @escaping @Sendable (Room, Hearing) throws(Stop) -> Verdict
  ) -> Rule {
    Rule(
      id, title: title, requirement: requirement, subject: .vessel,
      provision: .c188("Annex III, \(paragraph)"), severity: severity, reach: .convention,
      facts: extent.facts + .rooms + facts, figures: extent.figures + figures,
      profile: extent.profile + profile, evidence: [.measurement, .observation],
      anchor: .wholeLife,
      remedy: Phrase(
        "A measured list of changes with dates.", "Daftar perubahan terukur beserta tanggalnya.")
    ) { hearing throws(Stop) in
      try extent.require(hearing)
      hearing.isHazardous = isHazardous
      hearing.period(from: nil, to: nil, isOngoing: true)
      let verdict = try hearing.worstOfRooms(kinds, judge)
      return verdict == .breach ? try hearing.unlessVaried(on: hearing.asOf) : verdict
    }
  }
}
