import Fishery

extension Rule {
  /// Whether a member State of ASEAN is there to work with: the fisher's or the flag's, on the day
  /// judged.
  static let aseanMembers = Rule(
    "AS-SCOPE-2",
    title: Phrase("Member State of ASEAN", "Negara anggota ASEAN"),
    requirement: Phrase(
      "The fisher's State or the flag State is a member of ASEAN on the day.",
      "Negara awak atau negara bendera adalah anggota ASEAN pada hari itu."),
    subject: .placement,
    provision: Provision(
      "ASEAN Charter", "membership", force: .soft, verified: .memory,
      source: "Ten members; Timor-Leste from 2025-10-26, as recalled"),
    severity: .advisory, reach: .advisory, verdicts: [.met, .undetermined, .notApplicable],
    facts: [.vesselFlag, .fisherNationality], figures: [.aseanTimorLeste], evidence: [.passport],
    anchor: .wholeLife, remedy: Phrase("Ask for the nationality.", "Tanyakan kewarganegaraan."),
    judge: { hearing throws(Stop) in
      try hearing.require([hearing.isOfASEAN])
      return .met
    })
}
