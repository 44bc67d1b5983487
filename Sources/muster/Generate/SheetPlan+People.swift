import Fishery

extension SheetPlan {
  static let fishers = SheetPlan(.fishers, personKeys + passportKeys + ["understands", "literate"])
  {
    vessel in
    vessel.crew.map { placement in
      placement.person.reference + placement.person.document + [placement.person.languages, "yes"]
    }
  }

  static let placements = SheetPlan(
    .placements,
    personKeys + vesselKeys + [
      "agency", "agency_country", "agency_number", "role", "channel", "placed_on", "signed_on",
      "embarked", "embarked_port", "planned_return", "disembarked", "end_reason",
      "remittance_means", "payment_interval", "hired_overseas",
    ],
    population: { population, vessel in
      vessel.crew.map { placement in
        let agency = placement.agency.map { population.agency($0) }
        return placement.person.reference + vessel.reference + [
          agency?.name ?? "", agency == nil ? "" : "ID", agency?.number ?? "", placement.role,
          placement.channel, placement.signed.description, placement.signed.description,
          placement.embarked.description, "IDBOA", placement.plannedReturn.description,
          placement.disembarked?.description ?? "",
          placement.disembarked == nil ? "" : "signed_off",
          "yes", "monthly", "yes",
        ]
      }
    })

  static let documents = SheetPlan(
    .documents,
    personKeys + vesselKeys + passportKeys + [
      "issued", "expires", "holder", "access_on_request", "qualified_practitioner",
      "states_hearing_sight", "states_no_condition", "fit_for_duties", "flag_at_issue",
      "states_living_conditions",
    ]
  ) { vessel in
    var rows: [[String]] = []
    for person in vessel.crew.map(\.person) {
      let expires = person.passportIssued.addingYears(10, rounding: .clampToMonthEnd)
      rows.append(
        person.reference + ["", "", "", ""] + person.document + [
          person.passportIssued.description, expires.description, person.passportHolder,
          person.passportHolder == "master" ? "no" : "", "", "", "", "", "", "",
        ])
    }
    for placement in vessel.crew {
      let person = placement.person
      if let issued = placement.medicalIssued {
        rows.append(
          certificate("medical", of: person, issued, years: 2)
            + ["", "", "yes", "yes", "yes", "yes", "", ""])
      }
      if let trained = placement.trained {
        rows.append(
          certificate("safety_training", of: person, trained, years: 5)
            + ["", "", "", "", "", "", "", ""])
      }
    }
    if let inspected = vessel.inspected {
      let expires = inspected.addingYears(5, rounding: .clampToMonthEnd)
      rows.append(
        ["", "", "", "", ""] + vessel.reference + ["living_and_working", "", vessel.flag] + [
          inspected.description, expires.description, "", "", "", "", "", "", vessel.flag, "yes",
        ])
    }
    return rows
  }

  /// Whose certificate it is, of which kind, and the days for which it is good.
  private static func certificate(
    _ kind: String, of person: InventedPerson, _ issued: CivilDate, years: Int32
  ) -> [String] {
    let expires = issued.addingYears(years, rounding: .clampToMonthEnd)
    return person.reference
      + ["", "", "", "", kind, "", "", issued.description, expires.description]
  }

  static let rest = SheetPlan(.rest, personKeys + vesselKeys + ["from", "to", "record"]) { vessel in
    vessel.crew.flatMap { placement in
      placement.rest.map { span in
        placement.person.reference + vessel.reference
          + [span.from.description, span.to.description, span.record]
      }
    }
  }
}
