import Fishery

extension Rule {
  /// Crew that came aboard, less crew that left, is the crew on the list.
  ///
  /// Somebody missing from the list opens an inquiry: landed, moved to another vessel, lost.
  static let crewAccounted = policy(
    "POL-CREW-GONE",
    title: Phrase("Crew that is not accounted for", "Awak yang tidak jelas keberadaannya"),
    requirement: Phrase(
      "Everybody who came aboard is on the crew list or known to have left.",
      "Setiap orang yang naik kapal tercantum dalam daftar awak atau diketahui telah turun."),
    subject: .vessel, facts: [.crewUnaccounted], figures: [],
    evidence: [.crewList, .headCount, .interview], anchor: .wholeLife,
    remedy: Phrase(
      "Account for every person; tell the flag State.",
      "Pastikan keberadaan setiap orang; beri tahu negara bendera."),
    judge: judgeCrewAccounted)

  private static func judgeCrewAccounted(_ hearing: Hearing) throws(Stop) -> Verdict {
    switch hearing.dossier.vessel.crewList.unaccounted {
    case .notCollected(let gap):
      hearing.miss(.crewUnaccounted, gap)
      return .undetermined
    case .confirmedAbsent, .known(...0): return .met
    case .known(let count):
      hearing.note(.because, .crowded(Int64(count), most: 0), .crewUnaccounted)
      hearing.period(from: nil, to: nil, isOngoing: true)
      hearing.remedy = .make(.crewUnaccounted)
      return .breach
    }
  }
}
