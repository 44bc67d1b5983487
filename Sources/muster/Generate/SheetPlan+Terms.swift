import Fishery

extension SheetPlan {
  static let agreements = SheetPlan(
    .agreements,
    personKeys + vesselKeys + [
      "version", "side", "written", "signed", "starts", "ends", "term", "signed_by_fisher",
      "counter_signatory", "agreement_languages", "copy_given", "on_board", "pay_basis", "wage",
      "currency",
    ] + Particular.allCases.map { "clause_\($0.letter)" }
  ) { vessel in
    vessel.crew.flatMap { placement in
      placement.agreements.map { agreement in
        placement.person.reference + vessel.reference + [
          "\(agreement.version)", agreement.side, "yes", agreement.signed.description,
          agreement.signed.description, agreement.ends.description, "definite",
          agreement.isSigned.word, "owner",
          agreement.isInForeignLanguage ? "zh" : placement.person.languages, agreement.copyGiven,
          "yes", "wage", agreement.wage.amount, "USD",
        ] + Particular.allCases.map { ($0 != agreement.missingClause).word }
      }
    }
  }

  static let charges = SheetPlan(
    .charges,
    personKeys + vesselKeys + [
      "charged_on", "category", "amount", "refunded", "currency", "paid_by", "via",
    ]
  ) { vessel in
    vessel.crew.compactMap { placement in
      guard let fee = placement.fee else { return nil }
      let facts =
        fee == 0
        ? ["none", "", "", "", "", ""]
        : ["recruitment_fee", fee.amount, "0.00", "USD", "fisher", "wage_deduction"]
      return placement.person.reference + vessel.reference + [placement.signed.description] + facts
    }
  }

  static let pay = SheetPlan(
    .pay,
    personKeys + vesselKeys + [
      "period_from", "period_to", "due_on", "gross", "deductions", "deduction_reason", "paid",
      "currency", "paid_on", "pay_channel", "remitted", "remittance_fee",
    ]
  ) { vessel in
    vessel.crew.flatMap { placement in
      placement.pay.map { pay in
        let paid = pay.gross - pay.deductions
        return placement.person.reference + vessel.reference + [
          pay.from.description, pay.to.description, pay.due.description, pay.gross.amount,
          pay.deductions.amount, pay.deductions == 0 ? "" : "deposit", paid.amount, "USD",
          pay.paidOn.description, "own_account", paid.amount, "0.00",
        ]
      }
    }
  }
}
