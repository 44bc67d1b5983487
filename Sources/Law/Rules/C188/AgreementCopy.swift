import Fishery

extension Rule {
  /// The fisher was given a copy of the agreement.
  static let agreementCopy = Rule.agreed(
    "C188-18-copy",
    title: Phrase("Copy for the fisher", "Salinan untuk awak"),
    requirement: Phrase(
      "A copy of the work agreement is given to the fisher.",
      "Salinan perjanjian kerja diberikan kepada awak."),
    article: "Art. 18", severity: .high, fact: .agreementCopyGiven, state: { $0.copyGiven },
    evidence: [.agreement, .interview],
    remedy: Phrase(
      "Hand over a copy before departure.", "Serahkan salinan sebelum berangkat."))
}
