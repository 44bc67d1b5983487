import Fishery

extension Rule {
  /// The skipper of a seagoing fishing vessel of 24 m or more of a Party to STCW-F is certificated.
  static let trainedSkipper = longVessels(
    "SEA-STCWF", under: .stcwF, party: .stcwFParty,
    title: Phrase("Certificated skipper, STCW-F", "Nakhoda bersertifikat, STCW-F"),
    requirement: Phrase(
      "The skipper of a fishing vessel of 24 m or more has an appropriate certificate.",
      "Nakhoda kapal perikanan 24 m atau lebih memiliki sertifikat yang sesuai."),
    provision: Provision(
      "STCW-F", "Chapter II", force: .binding, verified: .seen,
      source: "STCW-F, in force 2012-09-29; the revised text of 2026 was not read"),
    has: .has(.skipperCertified) { $0.vessel.manning.skipperCertified },
    evidence: [.competencyCertificate],
    remedy: Phrase(
      "A certificated skipper before sailing.", "Nakhoda bersertifikat sebelum berlayar.")
  )
}
