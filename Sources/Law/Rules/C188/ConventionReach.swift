import Fishery

extension Rule {
  /// Whether the Convention reaches the vessel at all: commercial fishing, of a kind that the flag
  /// State did not exclude, after the day it came into force.
  static let conventionReach = Rule(
    "C188-scope",
    title: Phrase("Reach of the Convention", "Jangkauan Konvensi"),
    requirement: Phrase(
      "The Convention reaches every fishing vessel engaged in commercial fishing.",
      "Konvensi berlaku bagi setiap kapal yang melakukan penangkapan ikan komersial."),
    subject: .vessel, provision: .c188("Arts 1-3, 44, 48"), severity: .low, reach: .convention,
    verdicts: [.met, .undetermined, .notApplicable], facts: .vesselScope, figures: .scope,
    profile: .scope, evidence: [.vesselRegister, .vesselParticulars], anchor: .wholeLife,
    remedy: Phrase("Ask the competent authority.", "Tanyakan kepada pihak berwenang."),
    judge: { hearing throws(Stop) in
      try hearing.requireVesselUnderConvention()
      return .met
    })
}
