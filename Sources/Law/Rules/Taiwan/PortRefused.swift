import Fishery

extension Rule {
  /// A foreign vessel found in forced labour abroad, or whose operator is indicted for it, may not
  /// enter a port of Taiwan.
  static let taiwanPort = Rule(
    "TW-PORT-18",
    title: Phrase("Entry into a port of Taiwan", "Masuk pelabuhan Taiwan"),
    requirement: Phrase(
      "A foreign fishing vessel in a port of Taiwan was not found in forced labour or trafficking"
        + " abroad, and its operator is not indicted for it.",
      "Kapal perikanan asing di pelabuhan Taiwan tidak terbukti kerja paksa atau perdagangan orang,"
        + " dan operatornya tidak didakwa."),
    subject: .vessel,
    provision: Provision(
      "TW M0050054", "Arts 2, 6", force: .binding, verified: .seen,
      source: "Regulations on foreign fishing vessels entering ports"),
    severity: .high, reach: .ownLaw,
    facts: [.vesselFlag, .portState, .forcedLabourFound, .operatorIndicted],
    figures: [.taiwanPortRefusal], evidence: [.vesselRegister], anchor: .wholeLife,
    remedy: Phrase(
      "Tell the port; protect the crew first.", "Beri tahu pelabuhan; lindungi awak lebih dulu."),
    judge: { hearing throws(Stop) in
      try hearing.require([hearing.fliesAnother(than: "TW"), hearing.isInPort(of: "TW")])
      try hearing.require(.taiwanPortRefusal, on: hearing.asOf)
      hearing.period(from: nil, to: nil, isOngoing: true)
      let standing = hearing.dossier.vessel.standing
      var parts = Parts(hearing)
      let indicted = hearing.verdict(
        on: [.lacks(.operatorIndicted) { $0.vessel.standing.operatorIndicted }])
      parts.add(indicted, upTo: hearing.reasons.count)
      let found = hearing.isClear(of: standing.forcedLabourFoundOn, .forcedLabourFound)
      parts.add(found, upTo: hearing.reasons.count)
      return hearing.worst(of: parts)
    })
}
