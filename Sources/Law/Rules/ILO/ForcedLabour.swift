import Fishery

extension Rule {
  /// Work is free and no penalty hangs over it: both must fail, in the same spell, for forced labour.
  ///
  /// Never a court's finding. Where both sides show and one of the facts is strong, forced labour is
  /// presumed; where all are of medium strength, somebody must ask; where one side is proved empty
  /// it is no forced labour, though other rules may be broken.
  static let forcedLabour = Rule(
    "ILO-FL-1",
    title: Phrase("Presumption of forced labour", "Dugaan kerja paksa"),
    requirement: Phrase(
      "Nobody works unfree under the menace of a penalty.",
      "Tidak seorang pun bekerja tanpa bebas di bawah ancaman hukuman."),
    subject: .placement,
    provision: Provision(
      "C29", "Art. 2(1)", force: .binding, verified: .seen,
      source: "C29; measurement by the ICLS resolution of 2018; grades of signs recalled"),
    severity: .critical, reach: .ownLaw, verdicts: [.met, .breach, .undetermined],
    facts: .signs + .paidWage + [
      .documents, .documentType, .documentHolder, .documentAccess, .documentConsent,
    ],
    figures: [.policyLateLong],
    evidence: [.interview, .passport, .paySlip, .agreement], anchor: .wholeLife,
    indicators: Indicator.allCases,
    remedy: Phrase(
      "Protect and refer; pay what is due; the fisher is not punished.",
      "Lindungi dan rujuk; bayar yang terutang; awak kapal tidak dihukum."),
    judge: judgeForcedLabour)

  private static func judgeForcedLabour(_ hearing: Hearing) throws(Stop) -> Verdict {
    let unfree = hearing.weighed(.unfree)
    var menace = hearing.weighed(.menace)
    let days = try hearing.integer(.policyLateLong, on: hearing.asOf)
    hearing.add(try hearing.withheldPay(after: days), to: &menace)
    hearing.add(hearing.papersKeptBack(), to: &menace)
    hearing.remedy = nil
    hearing.anchor = nil
    hearing.period(from: nil, to: nil, isOngoing: false)
    switch unfree.found && menace.found {
    case .no:
      hearing.needs = []
      return .met
    case .unknown:
      hearing.isRedLine = unfree.found == .yes || menace.found == .yes
      if hearing.needs.isEmpty || unfree.isOpen || menace.isOpen { hearing.missSigns() }
      return .undetermined
    case .yes: break
    }
    hearing.isRedLine = true
    hearing.note(.because, .presumed(unfree: unfree.count, menace: menace.count), .signs)
    guard unfree.isStrong || menace.isStrong else {
      hearing.missSigns()
      return .undetermined
    }
    hearing.isHazardous = true
    hearing.remedy = .make(.signs)
    return .breach
  }
}

/// What one side of the test shows.
private struct Weight {
  var found: Truth
  var isStrong: Bool
  var count: Int32
  /// Whether a sign of it was not asked about.
  var isOpen: Bool
}

extension Hearing {
  fileprivate func weighed(_ side: ForcedLabourSide) -> Weight {
    let kinds = Sign.Kind.kinds(on: side)
    let seen = dossier.signs.isNotCollected ? [] : kinds.filter { self.found($0) == .yes }
    let found = foundAny(kinds)
    return Weight(
      found: found, isStrong: seen.contains { $0.isStrong }, count: Int32(seen.count),
      isOpen: found == .unknown)
  }

  /// Whether wages are withheld; where nobody can tell when the fisher boarded, nobody can say so.
  fileprivate func withheldPay(after days: Int64) throws(Stop) -> Verdict {
    do throws(Stop) { return try latePay(after: days) } catch .undetermined { return .undetermined }
  }

  /// Withheld wages and papers count as a strong menace.
  fileprivate func add(_ verdict: Verdict, to weight: inout Weight) {
    switch verdict {
    case .breach:
      weight.found = .yes
      weight.isStrong = true
      weight.count += 1
    case .undetermined: weight.found = weight.found || .unknown
    case .met, .notApplicable: break
    }
  }
}
