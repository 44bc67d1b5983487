import Fishery

extension Rule {
  /// Fishers can have advances on their pay under conditions that are set.
  static let advances = Rule.advice(
    "R199-14-advances",
    title: Phrase("Advances on pay", "Uang muka upah"),
    requirement: Phrase(
      "Fishers have the right to advances against earnings under prescribed conditions.",
      "Awak berhak atas uang muka upah menurut syarat yang ditetapkan."),
    paragraph: "para 14", subject: .placement, facts: .fisherScope + [.advancesAllowed],
    evidence: [.agreement, .interview], remedy: Phrase("Agree on it.", "Sepakati.")
  ) { hearing throws(Stop) in
    _ = try hearing.serviceUnderConvention()
    return hearing.verdict(on: [.has(.advancesAllowed) { $0.placement.advancesAllowed }])
  }
}
