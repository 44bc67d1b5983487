import Fishery
import Law
import TestSupport

extension JSON {
  /// The document after a remedy; nil where nothing in a document can be changed for it.
  func applying(_ remedy: Remedy, to judgement: Judgement) -> JSON? {
    switch remedy {
    case .boardFrom(let day):
      setting("placement.embarked", to: .string("\(day)"))
        .setting("placement.disembarked", to: .confirmedAbsent)
    case .signFrom(let day):
      Fact.agreementSigned.paths(in: self).reduce(self) {
        $0.setting($1[...], to: .string("\(day)"))
      }
    case .cover(let from, let to): covered(from: from, to: to, judgement)
    case .coverUntilReturn(let from, let planned): covered(from: from, to: planned, judgement)
    case .expireBy(let day): expiring(by: day, judgement)
    case .moreRest(_, let end): resting(until: end, judgement)
    case .listPersons: listingAll
    case .addClauses(let clauses):
      changing("agreements", judgement) { $0.adding(clauses) }
    case .noticeOfEmployer(let days):
      changing("agreements", judgement) {
        $0.setting("notice_employer_days", to: .integer(Int64(days)))
      }
    case .refund: refunded
    case .payBy(let day, _, _, _): paid(by: day)
    case .raiseWage(let gap):
      changing("agreements", judgement) { $0.raising("wage", by: gap) }
        .changing("pay", judgement) { $0.raising("paid", by: gap).raising("gross", by: gap) }
    case .licensedAgency(let day):
      appending(
        [
          "type": "sip3mi", "from": .string("\(day)"), "to": .string("\(day)"),
          "suspended_from": .confirmedAbsent,
        ],
        to: "agency.licences")
    case .returnDocument:
      changing("documents", judgement) { $0.setting("holder", to: "fisher") }
    case .raise(let fact, let least):
      fact.paths(in: self).reduce(self) {
        $0.setting(
          $1[...],
          to: ["minor": .integer(least.minor), "currency": .string("\(least.currency)")])
      }
    case .obtain(let type):
      appending(
        ["type": .string(type.rawValue), "holder": "fisher", "expires": .confirmedAbsent],
        to: "documents")
    case .portBy(let day):
      changing("voyages", judgement) { voyage in
        guard case .string(let text)? = voyage["ended"], let end = Instant(text), end.date <= day
        else { return voyage.setting("ended", to: .string("\(day)T00:00Z")) }
        return voyage
      }
    case .correctNumber: setting("vessel.imo", to: "9074729")
    case .make(let fact): making(fact, judgement)
    case .end(let fact): ending(fact)
    case .complete(let fact, let count):
      fact.paths(in: self).reduce(self) { document, path in
        document.setting(path[...], to: .integer(Int64(count)))
      }
    }
  }

  /// Every entry of a list changed.
  private func changing(_ list: String, _ judgement: Judgement, _ change: (JSON) -> JSON) -> JSON {
    guard let entries = value(at: list)?.elements else { return self }
    return setting(list[...], to: .array(entries.map(change)))
  }

  func appending(_ entry: JSON, to list: String) -> JSON {
    setting(list[...], to: .array((value(at: list)?.elements ?? []) + [entry]))
  }
}

extension JSON {
  private func covered(from: CivilDate, to: CivilDate?, _ judgement: Judgement) -> JSON {
    let isMedical = judgement.reasons.contains { $0.fact == .medical }
    let last = to ?? from + 360
    let days: JSON = ["issued": .string("\(from)"), "expires": .string("\(last)")]
    guard isMedical else {
      let agreement: JSON = [
        "signed": .string("\(from)"), "starts": .string("\(from)"), "ends": .string("\(last)"),
        "vessels": value(at: "vessel.names") ?? .notCollected, "written": true,
        "signed_by_fisher": true,
      ]
      return appending(agreement, to: "agreements")
    }
    return appending(days.setting("fit_for_duties", to: true), to: "medical")
  }

  private func expiring(by day: CivilDate, _ judgement: Judgement) -> JSON {
    guard judgement.reasons.contains(where: { $0.fact == .medicalExpires }) else {
      return setting("document.expires", to: .string("\(day)"))
    }
    return changing("medical", judgement) { certificate in
      guard case .string(let text)? = certificate["expires"], let end = CivilDate(text), end > day
      else { return certificate }
      return certificate.setting("expires", to: .string("\(day)"))
    }
  }

  /// The window before an instant is rest throughout.
  private func resting(until end: Instant, _ judgement: Judgement) -> JSON {
    let hours =
      judgement.reasons.lazy.compactMap { reason -> Int64? in
        if case .rest(_, _, let hours, _) = reason.kind { hours } else { nil }
      }.first ?? 24
    guard let start = Instant(minutes: end.minutes - hours * 60, offset: end.offset),
      let spans = value(at: "rest")?.elements
    else { return self }
    let kept = spans.filter { $0["kind"] != "work" }
    return setting("rest", to: .array(kept)).appending(
      ["kind": "rest", "from": .string("\(start)"), "to": .string("\(end)")], to: "rest")
  }

  private var listingAll: JSON {
    let heads = value(at: "crew_list.mustered")?.elements ?? []
    var document = self
    for (index, head) in heads.enumerated() where head["result"] != "absent" {
      let name = head["person"]?.text ?? "Nameless \(index)"
      document = document.setting("crew_list.mustered[\(index)].person", to: .string(name))
        .setting("crew_list.mustered[\(index)].result", to: "present")
        .appending(["person": .string(name)], to: "crew_list.names")
    }
    return document
  }

  private func adding(_ clauses: Clauses) -> JSON {
    clauses.letters.reduce(self) { agreement, letter in
      let there = agreement.setting("clauses.\(letter)", to: true)
      return switch letter {
      case "i":
        there.setting("pay_basis", to: "wage").setting(
          "wage", to: ["minor": 60000, "currency": "USD"])
      case "j": there.setting("term", to: "definite").setting("ends", to: "2026-01-31")
      default: there
      }
    }
  }

  private var refunded: JSON {
    let charges = value(at: "charges")?.elements ?? []
    let pay = value(at: "pay")?.elements ?? []
    return setting(
      "charges",
      to: .array(charges.map { $0.setting("refunded", to: $0["amount"] ?? .confirmedAbsent) })
    ).setting(
      "pay", to: .array(pay.map { $0.setting("remittance_fee", to: .confirmedAbsent) }))
  }

  private func paid(by day: CivilDate) -> JSON {
    guard let periods = value(at: "pay")?.elements, !periods.isEmpty else {
      return setting("pay", to: (try? SheetCase.spotless.get())?["pay"] ?? .null)
    }
    return setting(
      "pay",
      to: .array(
        periods.map { period in
          let isDueLater = period["due_on"]?.text.flatMap { CivilDate($0) }.map { $0 > day } ?? true
          return period.setting(
            "paid_on", to: isDueLater ? .string("\(day)") : period["due_on"] ?? .notCollected
          )
          .setting("paid", to: period["gross"] ?? .notCollected)
        }))
  }

  private func raising(_ amount: String, by gap: Money) -> JSON {
    guard case .integer(let minor)? = value(at: "\(amount).minor") else { return self }
    return setting("\(amount).minor", to: .integer(minor + gap.minor))
  }

  /// The document in which a fact is so no longer.
  private func ending(_ fact: Fact) -> JSON {
    switch fact {
    case .agreementLesserClauses, .roomFurniture:
      fact.paths(in: self).reduce(self) { $0.setting($1[...], to: .confirmedAbsent) }
    default: fact.paths(in: self).reduce(self) { $0.setting($1[...], to: false) }
    }
  }

  /// The document in which a fact is as it should be.
  private func making(_ fact: Fact, _ judgement: Judgement) -> JSON? {
    guard let spotless = try? SheetCase.spotless.get() else { return nil }
    switch fact {
    case .agreements: return setting("agreements", to: spotless["agreements"] ?? .null)
    case .agreementLanguages:
      return fact.paths(in: self).reduce(self) {
        let own = $0.value(at: "fisher.understands")?.elements
        return $0.setting($1[...], to: .array((own ?? $0.value(at: $1)?.elements ?? []) + ["th"]))
      }
    case .agreementCounterSignatory:
      return fact.paths(in: self).reduce(self) { $0.setting($1[...], to: "owner") }
    case .placementPaymentInterval: return setting("placement.payment_interval", to: "monthly")
    case .certificateShown:
      let document = setting("document", to: spotless["document"] ?? .null)
      for reason in judgement.reasons {
        let issued: CivilDate? =
          switch reason.kind {
          case .validUntil(let day): day + 1
          case .issuedOn(let day): day - 1461
          default: nil
          }
        guard let issued else { continue }
        return document.setting("document.issued", to: .string("\(issued)"))
          .setting("document.expires", to: .string("\(issued + 1000)"))
      }
      return document
    case .payChannel:
      return fact.paths(in: self).reduce(self) { $0.setting($1[...], to: "own_account") }
    case .signs: return setting("signs", to: [])
    case .otherStays: return setting("elsewhere.stays", to: [])
    case .vesselDeaths, .agencyReports, .sameHoursDays:
      return setting(fact.path[...], to: .confirmedAbsent)
    case .crewUnaccounted: return setting(fact.path[...], to: 0)
    case .rest: return setting("rest", to: .array(unlikeNights(of: spotless)))
    case .payDeductions:
      return fact.paths(in: self).reduce(self) { $0.setting($1[...], to: .confirmedAbsent) }
    case .placementInspectorMet: return setting("placement.inspector_met_on", to: "2099-01-01")
    case .agreementSigned:
      return fact.paths(in: self).reduce(self) { $0.setting($1[...], to: "2000-01-01") }
    case .boardingFiled, .dischargeFiled, .complaintHeard, .assistanceBegun, .orientedEmployment:
      return setting(fact.path[...], to: "2000-01-01")
    case .orientedDeparture, .orientedArrival:
      return setting(fact.path[...], to: value(at: "placement.embarked") ?? .null)
    case .chargeRefunded: return refunded
    case .payRecordLost, .victimRemoved, .forcedLabourFound, .importBan:
      return setting(fact.path[...], to: .confirmedAbsent)
    case .repatriationArranged, .careInspectedOn, .insuredUntil:
      return setting(fact.path[...], to: .string("\(judgement.until ?? "2026-06-30")"))
    case .familiarisedOn:
      return setting("placement.familiarised_on", to: value(at: "placement.first_use") ?? .null)
    case .crewListSentAshore:
      return setting("crew_list.sent_ashore", to: value(at: "voyages[0].departed") ?? .null)
    case .careInstructions:
      return setting(
        "medical_care.instruction_languages",
        to: value(at: "medical_care.trained_languages") ?? .null)
    case .skipperCertified: return setting("manning", to: spotless["manning"] ?? .null)
    case .nightException: return setting("placement.night_exception", to: true)
    case .crewListCarried: return setting("crew_list", to: spotless["crew_list"] ?? .null)
    default: return fact.paths(in: self).reduce(self) { $0.setting($1[...], to: true) }
    }
  }

  /// The spotless record of rest with every night beginning at a minute of its own.
  private func unlikeNights(of spotless: JSON) -> [JSON] {
    (spotless["rest"]?.elements ?? []).enumerated().map { index, span in
      guard span["kind"] == "rest", case .string(let from)? = span["from"] else { return span }
      return span.setting("from", to: .string(from.replacing("T21:00", with: "T21:0\(index % 10)")))
    }
  }
}
