import Fishery

extension Rule {
  /// A fisher of a Thai vessel abroad is sent home at the owner's cost.
  ///
  /// Whoever is at fault or leaves without reasonable cause pays alone. How soon is soon enough is
  /// not counted in days: a journey that was asked for and not arranged is for a person to judge.
  static let thaiRepatriation = Rule(
    "TH-REPAT-9",
    title: Phrase("Way home, Thailand", "Pemulangan, Thailand"),
    requirement: Phrase(
      "From outside Thai waters the owner sends the fisher home quickly and bears the cost.",
      "Dari luar perairan Thailand pemilik segera memulangkan awak kapal dan menanggung biayanya."),
    subject: .placement, provision: .thaiFishingWorkAct("s. 9"), severity: .high, reach: .ownLaw,
    facts: .flagReach + .charge + [
      .vesselBeyondFlagWaters, .placementRepatriationGround, .repatriationRequested,
      .repatriationArranged,
    ],
    figures: [.thailandFishingWorkAct],
    evidence: [.repatriationTicket, .paySlip, .interview], anchor: .embarkation,
    indicators: [.restrictionOfMovement],
    remedy: Phrase(
      "Send home, with food and lodging meanwhile; what the State pays is owed with interest.",
      "Pulangkan, beri makan dan tempat tinggal; yang dibayar negara ditagih dengan bunga."),
    judge: judgeThaiRepatriation)

  private static func judgeThaiRepatriation(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.require(
      hearing.thaiCrew + [hearing.fishesBeyondFlagWaters, hearing.isDueHome])
    let service = try hearing.daysAboard(under: .thailandFishingWorkAct)
    let cost = try hearing.bannedCharges {
      $0 == .repatriation ? .sure(.thailandFishingWorkAct) : nil
    }
    hearing.anchor = service.first
    guard cost != .breach else { return .breach }
    return .worst([cost, hearing.isArranged])
  }
}

extension Hearing {
  /// A ground on which the owner sends the fisher home.
  fileprivate var isDueHome: Limb {
    let ground = dossier.placement.repatriationGround
    let holds: Truth =
      switch ground {
      case .known(.expired), .known(.endedJustified), .known(.unable): .yes
      case .known(.none), .known(.quitUnjustified), .confirmedAbsent: .no
      case .notCollected: .unknown
      }
    return Limb(
      holds, .placementRepatriationGround, ground.gap, failing: .ground(ground.value ?? .none))
  }

  fileprivate var isArranged: Verdict {
    let placement = dossier.placement
    if placement.repatriationRequested.isConfirmedAbsent { return .met }
    switch placement.repatriationArranged {
    case .known(let day):
      note(.because, .arranged(day), .repatriationArranged)
      return .met
    case .confirmedAbsent:
      note(.because, .confirmedAbsent, .repatriationArranged)
      needs.append(.repatriationArranged)
    case .notCollected(let gap): miss(.repatriationArranged, gap)
    }
    if let gap = placement.repatriationRequested.gap {
      miss(.repatriationRequested, gap)
    }
    return .undetermined
  }
}
