import Fishery

extension Rule {
  /// Whether the State of the port may act on a foreign vessel under C188, on a complaint or on
  /// evidence: its flag State need not be bound.
  static let portStateControl = Rule(
    "SEA-C188-PSC",
    title: Phrase("Port State may act", "Negara pelabuhan dapat bertindak"),
    requirement: Phrase(
      "A port State bound by C188 may act on a foreign fishing vessel, on a complaint or evidence.",
      "Negara pelabuhan yang terikat C188 dapat bertindak atas kapal asing, berdasarkan pengaduan atau"
        + " bukti."),
    subject: .vessel, provision: .c188("Arts 43-44"), severity: .low, reach: .convention,
    verdicts: [.met, .undetermined, .notApplicable], facts: [.vesselFlag, .portState],
    profile: [.inForce], evidence: [.vesselRegister], anchor: .wholeLife,
    remedy: Phrase("Ask the port State.", "Tanyakan kepada negara pelabuhan."),
    judge: { hearing throws(Stop) in
      try hearing.require([hearing.isForeignVessel])
      switch hearing.portReaches {
      case .yes:
        hearing.notePort(.yes)
        return .met
      case .no:
        hearing.notePort(.no)
        return .notApplicable
      case .unknown:
        hearing.missForeignBasis()
        return .undetermined
      }
    })
}

extension Hearing {
  /// The vessel is in the port of a State whose flag it does not fly.
  var isForeignVessel: Limb {
    let (flag, port) = (dossier.vessel.flag, dossier.facts.portState)
    if port.isConfirmedAbsent { return Limb(.no, .portState, nil, failing: .confirmedAbsent) }
    guard let state = flag.value, let place = port.value else {
      return flag.value == nil
        ? Limb(.unknown, .vesselFlag, flag.gap, failing: .nationality)
        : Limb(.unknown, .portState, port.gap, failing: .nationality)
    }
    return Limb(Truth(state != place), .vesselFlag, nil, failing: .flag(state))
  }

  fileprivate func notePort(_ isBound: Truth) {
    guard let port = dossier.facts.portState.value else { return }
    if let day = book.profiles[port]?.date(.inForce, on: asOf) { lookAgain(on: day) }
    note(.because, .partyTo(.party, port, isBound), .portState)
  }
}
