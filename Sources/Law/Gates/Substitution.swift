import Fishery

extension Hearing {
  /// Whether one agreement for the same time is worse for the fisher than another that stood first.
  ///
  /// A later version counts only where the fisher did not sign it before going aboard; of two sides'
  /// agreements the flag's is measured against the one made at home.
  func substitution() -> Verdict {
    if case .notCollected(let gap) = dossier.agreements.completeness {
      miss(.agreements, gap)
      return .undetermined
    }
    let agreements = Array(dossier.agreements.items)
    var verdicts: [Verdict] = []
    for first in agreements {
      for later in agreements where first != later {
        switch follows(later, first) {
        case .no: break
        case .unknown: verdicts.append(.undetermined)
        case .yes: verdicts.append(isWorse(later, than: first))
        }
      }
    }
    return .worst([.met] + verdicts)
  }

  /// Whether an agreement takes the place of another.
  private func follows(_ later: Agreement, _ first: Agreement) -> Truth {
    guard let one = first.side.value, let other = later.side.value else {
      let open = first.side.value == nil ? first : later
      miss(.agreementSide, open.side.gap, row: open.row)
      return .unknown
    }
    // What begins once the first has run out renews it, and takes no other's place.
    if let end = first.ends.value, let start = later.starts.value, start > end {
      note(.exception, .dated(start), .agreementStarts, row: later.row)
      return .no
    }
    guard one == other else { return Truth(one == .home && other == .flag) }
    guard let old = first.version.value, let new = later.version.value else {
      let open = first.version.value == nil ? first : later
      miss(.agreementVersion, open.version.gap, row: open.row)
      return .unknown
    }
    return old < new ? !hasFreshConsent(later) : .no
  }

  private func hasFreshConsent(_ agreement: Agreement) -> Truth {
    let before: Truth
    switch (agreement.signed.value, dossier.placement.embarked.value) {
    case (let signed?, let aboard?): before = Truth(signed < aboard)
    default: before = agreement.signed.isConfirmedAbsent ? .no : .unknown
    }
    let consent = agreement.signedByFisher.truth && before
    if consent == .unknown {
      if let gap = agreement.signed.gap { miss(.agreementSigned, gap, row: agreement.row) }
      if let gap = agreement.signedByFisher.gap {
        miss(.agreementSignedByFisher, gap, row: agreement.row)
      }
      if let gap = dossier.placement.embarked.gap { miss(.placementEmbarked, gap) }
    }
    return consent
  }

  private func isWorse(_ later: Agreement, than first: Agreement) -> Verdict {
    var verdicts: [Verdict] = [.met]
    switch (first.wage.value, later.wage.value) {
    case (let promised?, let wage?) where promised.currency == wage.currency:
      if wage.minor < promised.minor {
        note(.because, .lower(wage, promised: promised), .agreementWage, row: later.row)
        remedy = .raise(.agreementWage, to: promised)
        verdicts.append(.breach)
      }
    case (let promised?, let wage?):
      note(
        .because, .otherCurrency(wage.currency, wanted: promised.currency), .agreementWage,
        row: later.row)
      verdicts.append(.undetermined)
    case (_?, nil) where later.wage.isConfirmedAbsent:
      verdicts.append(noteChange(.wage, later))
    default:
      for agreement in [first, later] where agreement.wage.isNotCollected {
        miss(.agreementWage, agreement.wage.gap, row: agreement.row)
        verdicts.append(.undetermined)
      }
    }
    if let named = first.vessels.value, let other = later.vessels.value {
      if !named.meets(other) { verdicts.append(noteChange(.vessel, later)) }
    } else if first.vessels.isNotCollected || later.vessels.isNotCollected {
      miss(.agreementVessels, first.vessels.gap ?? later.vessels.gap, row: later.row)
      verdicts.append(.undetermined)
    }
    if let end = first.ends.value, let other = later.ends.value {
      if other > end { verdicts.append(noteChange(.term, later)) }
    } else if first.ends.value != nil, later.ends.isConfirmedAbsent {
      verdicts.append(noteChange(.term, later))
    } else if first.ends.isNotCollected || later.ends.isNotCollected {
      miss(.agreementEnds, first.ends.gap ?? later.ends.gap, row: later.row)
      verdicts.append(.undetermined)
    }
    return .worst(verdicts)
  }

  private func noteChange(_ change: Reason.TermChange, _ later: Agreement) -> Verdict {
    note(.because, .otherTerms(change), .agreements, row: later.row)
    remedy = remedy ?? .make(.agreements)
    return .breach
  }
}

extension [Fact] {
  /// What two agreements are compared by.
  static let substitution: [Fact] = [
    .agreements, .agreementVersion, .agreementSide, .agreementSigned, .agreementSignedByFisher,
    .agreementWage, .agreementVessels, .agreementStarts, .agreementEnds, .placementEmbarked,
  ]
}
