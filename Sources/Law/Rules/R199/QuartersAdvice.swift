import Fishery

extension Rule {
  /// What the Recommendation advises on quarters beyond Annex III: noise, berths, watches, women and
  /// cooks.
  static let quartersAdvice = Rule.advice(
    "R199-accom",
    title: Phrase("Advice on quarters", "Anjuran tentang akomodasi"),
    requirement: Phrase(
      "Noise keeps to guidelines, berths stand in two tiers at most and 30 cm off the floor, watches"
        + " and women have rooms of their own, and cooks are trained.",
      "Kebisingan sesuai pedoman, tempat tidur paling banyak dua tingkat dan 30 cm dari lantai, regu"
        + " jaga dan perempuan memiliki kamar sendiri, dan juru masak terlatih."),
    paragraph: "paras 16-35", subject: .vessel,
    facts: .vesselScope + [
      .noiseLimited, .twoTiers, .lowerBerthsClear, .watchesApart, .womenApart, .cooksTrained,
    ],
    evidence: [.observation, .measurement],
    remedy: Phrase("Agree on changes by a date.", "Sepakati perubahan bertanggal.")
  ) { hearing throws(Stop) in
    try hearing.requireVesselUnderConvention()
    var asked: [Condition] = [
      .has(.noiseLimited) { $0.vessel.accommodation.noiseWithinGuidelines },
      .has(.twoTiers) { $0.vessel.accommodation.twoTiersAtMost },
      .has(.lowerBerthsClear) { $0.vessel.accommodation.lowerBerthsClear },
      .has(.watchesApart) { $0.vessel.accommodation.watchesApart },
      .has(.cooksTrained) { $0.vessel.accommodation.cooksTrained },
    ]
    // Nobody to part from the others: nothing is asked.
    if !hearing.dossier.vessel.accommodation.womenApart.isConfirmedAbsent {
      asked.append(.has(.womenApart) { $0.vessel.accommodation.womenApart })
    }
    return hearing.verdict(on: asked)
  }
}
