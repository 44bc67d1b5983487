import Fishery

extension Rule {
  /// A Thai vessel outside Thai waters carries equipment to send messages at any time.
  static let thaiMessages = Rule(
    "TH-COMM-SAT",
    title: Phrase("Messages from abroad, Thailand", "Kirim pesan dari luar perairan, Thailand"),
    requirement: Phrase(
      "Outside Thai waters the crew can send messages to officials and family at any time.",
      "Di luar perairan Thailand awak dapat mengirim pesan kepada petugas dan keluarga kapan saja."),
    subject: .vessel, provision: .thaiSecondRegulation("messages from abroad"), severity: .medium,
    reach: .ownLaw,
    facts: [.vesselFlag, .vesselCategory, .vesselBeyondFlagWaters, .vesselSatellite],
    figures: [.thailandMessages], evidence: [.vesselParticulars, .interview], anchor: .wholeLife,
    indicators: [.isolation],
    remedy: Phrase("Install the equipment.", "Pasang alatnya."),
    judge: { hearing throws(Stop) in
      try hearing.require(hearing.thaiVessel + [hearing.fishesBeyondFlagWaters])
      try hearing.require(.thailandMessages, on: hearing.asOf)
      return hearing.isMade(hearing.dossier.vessel.satelliteMessaging, .vesselSatellite)
    })
}
