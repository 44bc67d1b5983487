import Fishery

extension Rule {
  /// The owner does not constrain the skipper's decisions on safety.
  static let skipperDecides = Rule.aboard(
    "C188-8.3",
    title: Phrase("Safety is the skipper's decision", "Keselamatan diputuskan nakhoda"),
    requirement: Phrase(
      "The owner does not constrain a decision that the skipper needs for safety.",
      "Pemilik tidak membatasi keputusan nakhoda yang perlu bagi keselamatan."),
    article: "Art. 8(3)", severity: .critical, isHazardous: true,
    conditions: [.lacks(.skipperOverruled) { $0.vessel.manning.skipperOverruled }],
    evidence: [.interview],
    remedy: Phrase(
      "A written word of the owner that the skipper decides.",
      "Pernyataan tertulis pemilik bahwa nakhoda yang memutuskan."))
}
