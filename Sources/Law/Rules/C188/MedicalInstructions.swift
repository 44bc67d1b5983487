import Fishery

extension Rule {
  /// Medical instructions are in a language that those trained in first aid understand.
  static let medicalInstructions = Rule(
    "C188-29c-instructions",
    title: Phrase("Medical instructions", "Petunjuk medis"),
    requirement: Phrase(
      "Medical equipment comes with instructions that the fisher trained in first aid understands.",
      "Peralatan medis disertai petunjuk yang dipahami awak yang terlatih."),
    subject: .vessel, provision: .c188("Art. 29(c)"), severity: .high, reach: .convention,
    facts: .vesselScope + [.careInstructions, .careTrainedLanguages], figures: .scope,
    profile: .scope, evidence: [.observation, .interview], anchor: .wholeLife,
    remedy: Phrase(
      "Instructions in a language of those trained.",
      "Petunjuk dalam bahasa awak yang terlatih."),
    judge: judgeMedicalInstructions)

  private static func judgeMedicalInstructions(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.requireVesselUnderConvention()
    let care = hearing.dossier.vessel.medicalCare
    hearing.period(from: nil, to: nil, isOngoing: true)
    hearing.remedy = .make(.careInstructions)
    if care.instructionLanguages.isConfirmedAbsent {
      hearing.note(.because, .confirmedAbsent, .careInstructions)
      return .breach
    }
    guard let written = care.instructionLanguages.value,
      let understood = care.trainedLanguages.value
    else {
      if let gap = care.instructionLanguages.gap { hearing.miss(.careInstructions, gap) }
      if care.trainedLanguages.value == nil {
        hearing.miss(.careTrainedLanguages, care.trainedLanguages.gap)
      }
      return .undetermined
    }
    let isCommon = written.meets(understood)
    hearing.note(.because, isCommon ? .commonLanguage : .noCommonLanguage, .careInstructions)
    return isCommon ? .met : .breach
  }
}
