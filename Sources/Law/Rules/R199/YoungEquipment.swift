import Fishery

extension Rule {
  /// Safety and survival equipment fits those under 18 who are aboard.
  static let youngEquipment = Rule.advice(
    "R199-3-sizes",
    title: Phrase("Safety equipment for the young", "Alat keselamatan bagi orang muda"),
    requirement: Phrase(
      "Safety and survival equipment fits persons under 18.",
      "Alat keselamatan dan penyelamatan pas bagi orang di bawah 18 tahun."),
    paragraph: "para 3", subject: .vessel, facts: .vesselScope + [.safetyYoungSizes],
    evidence: [.observation], remedy: Phrase("Carry sizes that fit.", "Bawa ukuran yang pas.")
  ) { hearing throws(Stop) in
    try hearing.requireVesselUnderConvention()
    return hearing.verdict(on: [.has(.safetyYoungSizes) { $0.vessel.safety.equipmentFitsYoung }])
  }
}
