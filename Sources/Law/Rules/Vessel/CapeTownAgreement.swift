import Fishery

extension Rule {
  /// A fishing vessel of 24 m or more has a safety certificate, once the Cape Town Agreement is in
  /// force.
  static let capeTownAgreement = longVessels(
    "SEA-CTA", under: .capeTown, party: .capeTownParty, foresees: true,
    title: Phrase("Safety certificate, Cape Town Agreement", "Sertifikat keselamatan, Cape Town"),
    requirement: Phrase(
      "A fishing vessel of 24 m or more of a Party, or in its port, has a safety certificate.",
      "Kapal perikanan 24 m atau lebih dari Pihak, atau di pelabuhannya, memiliki sertifikat"
        + " keselamatan."),
    provision: Provision(
      "Cape Town Agreement 2012", "certificates", force: .binding, verified: .seen,
      source: "bairdmaritime.com, 2026-03-03: 28 States, in force in February 2027"),
    has: .has(.safetyCertificate) { $0.vessel.standing.safetyCertificate },
    evidence: [.vesselParticulars],
    remedy: Phrase("Have the vessel surveyed and certified.", "Periksa dan sertifikasi kapal."))
}
