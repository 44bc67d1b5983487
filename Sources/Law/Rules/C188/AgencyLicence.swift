import Fishery

extension Rule {
  /// A private service that places fishers is licensed on the day of the placement.
  ///
  /// Both ends of a licence count, a later end does not matter, a suspension does. A State that
  /// regulates in another way than by licence cannot be judged from licences.
  static let agencyLicence = Rule(
    "C188-22.2-licence",
    title: Phrase("Licence of the agency", "Izin agensi"),
    requirement: Phrase(
      "A private recruitment and placement service is licensed on the day of the placement.",
      "Layanan perekrutan dan penempatan swasta memiliki izin pada hari penempatan."),
    subject: .placement, provision: .c188("Art. 22(2)"), severity: .high, reach: .convention,
    facts: .fisherScope + [
      .placementChannel, .placementPlacedOn, .agencyCountry, .agencyRegulation, .licences,
      .licenceFrom, .licenceTo, .licenceSuspendedFrom, .licenceSuspendedTo,
    ],
    figures: .scope, profile: .scope, evidence: [.agencyLicence], anchor: .embarkation,
    remedy: Phrase(
      "Report to the agency's State; the owner stops using it.",
      "Laporkan kepada negara agensi; pemilik berhenti memakainya."),
    judge: judgeAgencyLicence)

  private static func judgeAgencyLicence(_ hearing: Hearing) throws(Stop) -> Verdict {
    let service = try hearing.serviceUnderConvention()
    let day = try hearing.placementByAgency()
    try hearing.requireBoundAgency(on: day)
    if case .notCollected(let gap) = hearing.dossier.licences.completeness {
      hearing.miss(.licences, gap)
      return .undetermined
    }
    switch hearing.isLicensed(on: day) {
    case .yes:
      hearing.note(.because, .licensed(on: day), .licences)
      return .met
    case .unknown: return .undetermined
    case .no: break
    }
    hearing.note(.because, .unlicensed(on: day), .licences)
    switch hearing.dossier.facts.placement.agencyRegulation {
    case .known(.licence):
      hearing.period(of: service)
      hearing.remedy = .licensedAgency(on: day)
      return .breach
    case .known(let form):
      hearing.note(.because, .regulated(form), .agencyRegulation)
      return .undetermined
    case .confirmedAbsent:
      hearing.note(.because, .confirmedAbsent, .agencyRegulation)
      return .undetermined
    case .notCollected(let gap):
      hearing.miss(.agencyRegulation, gap)
      return .undetermined
    }
  }
}

extension Hearing {
  /// The day on which an agency or broker placed the fisher; stops for direct engagement.
  fileprivate func placementByAgency() throws(Stop) -> CivilDate {
    try requireAgency()
    let placement = dossier.placement
    guard let day = placement.placedOn.value else {
      miss(.placementPlacedOn, placement.placedOn.gap)
      throw .undetermined
    }
    return day
  }

  /// Stops unless the agency works in a State that is bound on the day.
  fileprivate func requireBoundAgency(on day: CivilDate) throws(Stop) {
    guard let state = dossier.facts.placement.agencyCountry.value else {
      miss(.agencyCountry, dossier.facts.placement.agencyCountry.gap)
      throw .undetermined
    }
    guard let entry = book.profiles[state]?.date(.inForce, on: asOf) else {
      note(.because, .stateUnknown(state), .agencyCountry)
      throw .undetermined
    }
    if let change = book.profiles[state]?.nextChange(of: .inForce, after: asOf) {
      lookAgain(on: change)
    }
    guard entry <= day else {
      note(.because, .state(state, isBound: false), .agencyCountry)
      throw .notApplicable
    }
    note(.applies, .state(state, isBound: true), .agencyCountry)
  }

  /// Whether some licence runs on a day and is not suspended on it.
  fileprivate func isLicensed(on day: CivilDate) -> Truth {
    let licences = dossier.licences.items
    var answer: Truth = .no
    for licence in licences {
      let runs = licence.runs(on: day)
      // The same licence with another suspension is an entry of its own.
      let suspended = licences.reduce(Truth.no) {
        $0 || $1.isSame(as: licence) && $1.isSuspended(on: day)
      }
      if runs == .yes, suspended == .yes {
        note(.because, .suspended(on: day), .licenceSuspendedFrom, row: licence.row)
      }
      answer = answer || runs && !suspended
    }
    if answer == .unknown { for licence in licences { missLicence(licence) } }
    return answer
  }

  private func missLicence(_ licence: Licence) {
    if let gap = licence.from.gap { miss(.licenceFrom, gap, row: licence.row) }
    if let gap = licence.to.gap { miss(.licenceTo, gap, row: licence.row) }
    if let gap = licence.suspendedFrom.gap { miss(.licenceSuspendedFrom, gap, row: licence.row) }
    if let gap = licence.suspendedTo.gap { miss(.licenceSuspendedTo, gap, row: licence.row) }
  }
}

extension Licence {
  /// Whether it runs on a day; without an end it runs on.
  fileprivate func runs(on day: CivilDate) -> Truth {
    let begun = from.value.map { Truth($0 <= day) } ?? (from.isConfirmedAbsent ? .no : .unknown)
    let open = to.value.map { Truth(day <= $0) } ?? (to.isConfirmedAbsent ? .yes : .unknown)
    return begun && open
  }

  /// Whether two entries speak of one licence.
  fileprivate func isSame(as other: Licence) -> Truth {
    func same(_ one: Known<CivilDate>, _ other: Known<CivilDate>) -> Truth {
      one.isNotCollected || other.isNotCollected ? .unknown : Truth(one == other)
    }
    if let one = type.value, let kind = other.type.value, one != kind { return .no }
    return row == other.row && self == other ? .yes : same(from, other.from) && same(to, other.to)
  }

  fileprivate func isSuspended(on day: CivilDate) -> Truth {
    let begun =
      suspendedFrom.value.map { Truth($0 <= day) }
      ?? (suspendedFrom.isConfirmedAbsent ? .no : .unknown)
    let open =
      suspendedTo.value.map { Truth(day <= $0) }
      ?? (suspendedTo.isConfirmedAbsent ? .yes : .unknown)
    return begun && open
  }
}
