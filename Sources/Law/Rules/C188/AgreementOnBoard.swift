import Fishery

extension Rule {
  /// The agreement is carried aboard and the fisher can look at it.
  static let agreementOnBoard = Rule.agreed(
    "C188-18-onboard",
    title: Phrase("Agreement aboard", "Perjanjian di kapal"),
    requirement: Phrase(
      "The work agreement is carried on board and available to the fisher.",
      "Perjanjian kerja dibawa di kapal dan dapat dilihat awak."),
    article: "Art. 18", severity: .medium, fact: .agreementOnBoard, state: { $0.onBoard },
    evidence: [.agreement],
    remedy: Phrase("Produce it before departure.", "Perlihatkan sebelum berangkat."))
}
