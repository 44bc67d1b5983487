import Fishery

extension Rule {
  /// Whose law is known to set a minimum of which the amount is not: it cannot be told, and that is
  /// said in so many words.
  static func unknownMinimum(
    _ id: String, _ figure: FigureName, of state: Country, title: Phrase, requirement: Phrase,
    provision: Provision
  ) -> Rule {
    Rule(
      id, title: title, requirement: requirement, subject: .placement, provision: provision,
      severity: .high, reach: .ownLaw, verdicts: [.undetermined, .notApplicable],
      facts: .flagReach + [.fisherNationality, .vesselBeyondFlagWaters, .agreementWage],
      figures: [figure], evidence: [.agreement, .paySlip], anchor: .wageMonth,
      indicators: [.withholdingOfWages],
      remedy: Phrase("Find out the amount.", "Cari tahu jumlahnya."),
      judge: { hearing throws(Stop) in
        try hearing.require([
          hearing.flies(state), hearing.fishesForTrade, hearing.isFisher, hearing.isForeigner,
          hearing.fishesBeyondFlagWaters,
        ])
        let service = try hearing.daysAboard()
        guard let onset = hearing.book.onset(of: figure), onset.possible <= service.last else {
          hearing.noteNotYet(figure)
          return .notApplicable
        }
        _ = try hearing.money(figure, on: max(service.first, onset.possible))
        return .undetermined
      })
  }
}
