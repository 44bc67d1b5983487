import Fishery

extension Rule {
  /// From 24 m the vessel has the number and the qualifications of persons that the flag State asks.
  ///
  /// The Convention does not order the manning document to be carried: none aboard is no breach.
  static let safeManning = Rule(
    "C188-14.1a-manning",
    title: Phrase("Minimum manning", "Pengawakan minimum"),
    requirement: Phrase(
      "A vessel of 24 m or more has the least number and the qualifications of persons set by the flag"
        + " State.",
      "Kapal 24 m atau lebih memiliki jumlah minimum dan kualifikasi awak yang ditetapkan negara"
        + " bendera."),
    subject: .vessel, provision: .c188("Art. 14(1)(a)"), severity: .critical, reach: .convention,
    facts: Extent.largeVessels.facts + [.manningMinimum, .manningAboard, .manningPosts],
    figures: Extent.largeVessels.figures, profile: Extent.largeVessels.profile,
    evidence: [.manningDocument, .crewList, .headCount], anchor: .wholeLife,
    remedy: Phrase("Complete the crew before sailing.", "Lengkapi awak sebelum berlayar."),
    judge: judgeSafeManning)

  private static func judgeSafeManning(_ hearing: Hearing) throws(Stop) -> Verdict {
    try Extent.largeVessels.require(hearing)
    let manning = hearing.dossier.vessel.manning
    hearing.isHazardous = true
    hearing.period(from: nil, to: nil, isOngoing: true)
    let posts = hearing.verdict(on: [.has(.manningPosts) { $0.vessel.manning.postsFilled }])
    guard let least = manning.minimum.value, let aboard = manning.aboard.value else {
      if manning.minimum.value == nil { hearing.miss(.manningMinimum, manning.minimum.gap) }
      if manning.aboard.value == nil { hearing.miss(.manningAboard, manning.aboard.gap) }
      return posts == .breach ? .breach : .undetermined
    }
    hearing.note(
      .because, .counted(Int64(aboard), least: Int64(least)),
      .manningAboard)
    guard aboard >= least else {
      hearing.remedy = .complete(.manningAboard, to: least)
      return .breach
    }
    return posts
  }
}
