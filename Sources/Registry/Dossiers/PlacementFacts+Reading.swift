internal import Fishery

extension PlacementFacts {
  /// - Parameter others: stays of others who may be the same, aboard what may be the same vessel.
  mutating func read(
    _ span: PlacementSpan, doubtedBy others: [PlacementSpan], vessel: VesselFacts
  ) {
    let cells = Holding.held(span.rows).doubted(by: others.map { Holding.held($0.rows) })
    PlacementFacts.reading.read(cells, into: &self)
    if embarked == .notSupplied, let seen = span.seen {
      let isFirst = others.allSatisfy { $0.seen.map { $0 >= seen } ?? true }
      embarked = isFirst ? .known(seen) : .doubted
    }
    if let flag = vessel.flag.value,
      let port = Pick(PlacementFacts.reading.table, cells).country(ofPort: "disembarked_port")
    {
      foreignPort = .known(port != flag)
    }
  }

  /// What is read of the sheet of placements.
  static let reading = FactReading<PlacementFacts>(.placements) { facts in
    facts.known("role") { $0.role = $1 }
    facts.known("channel") { $0.channel = $1 }
    facts.day("placed_on") { $0.placedOn = $1 }
    facts.day("planned_embarkation") { $0.plannedEmbarkation = $1 }
    facts.day("embarked") { $0.embarked = $1 }
    facts.day("disembarked") { $0.disembarked = $1 }
    facts.day("planned_return") { $0.plannedReturn = $1 }
    facts.known("single_handed_owner") { $0.singleHandedOwner = $1 }
    facts.known("repatriation_ground") { $0.repatriationGround = $1 }
    facts.known("serious_default_found") { $0.seriousDefaultFound = $1 }
    facts.known("remittance_means") { $0.remittanceMeans = $1 }
    facts.known("payment_interval") { $0.paymentInterval = $1 }
    facts.known("compensatory_rest_given") { $0.compensatoryRest = $1 }
    facts.known("hired_overseas") { $0.hiredOverseas = $1 }
    facts.known("hazardous_task") { $0.hazardousTask = $1 }
    facts.day("hazardous_task_on") { $0.hazardousTaskOn = $1 }
    facts.known("hazardous_authorised_from_16") { $0.hazardousAuthorised = $1 }
    facts.known("hazardous_protected") { $0.hazardousProtected = $1 }
    facts.known("hazardous_instructed") { $0.hazardousInstructed = $1 }
    facts.known("pre_sea_safety_training") { $0.preSeaTraining = $1 }
    facts.known("night_exception") { $0.nightException = $1 }
    facts.day("repatriation_requested") { $0.repatriationRequested = $1 }
    facts.day("repatriation_arranged") { $0.repatriationArranged = $1 }
    facts.known("stranded") { $0.stranded = $1 }
    facts.known("protective_equipment") { $0.protectiveEquipment = $1 }
    facts.known("familiarised_on") { $0.familiarisedOn = $1 }
    facts.known("first_use") { $0.firstUse = $1 }
    facts.known("service_record_given") { $0.serviceRecordGiven = $1 }
    facts.known("advances_allowed") { $0.advancesAllowed = $1 }
    facts.known("end_reason") { $0.endReason = $1 }
    facts.known("wage_guarantee") { $0.wageGuarantee = $1 }
    facts.known("social_security") { $0.socialSecurity = $1 }
    facts.known("journey_reported") { $0.journeyReported = $1 }
    facts.day("inspector_met_on") { $0.inspectorMet = $1 }
    facts.known("shorter_rest_agreed") { $0.shorterRestAgreed = $1 }
    facts.cell("embarked_port") { placement, row in
      if let port = row.country(ofPort: "embarked_port") { placement.embarkedIn = .known(port) }
    }
    facts.look(at: "disembarked_port")
    protection(&facts)
    records(&facts)
    seaMoves(&facts)
    orientation(&facts)
  }

  private static func protection(_ facts: inout FactReading<PlacementFacts>.Steps) {
    facts.known("owner_liable") { $0.protection.ownerLiable = $1 }
    facts.day("insured_until") { $0.protection.insuredUntil = $1 }
    facts.known("other_scheme") { $0.protection.otherScheme = $1 }
    facts.known("injured") { $0.protection.injured = $1 }
    facts.known("care_given") { $0.protection.careGiven = $1 }
    facts.known("national_provisions") { $0.protection.nationalProvisions = $1 }
    facts.known("care_cost_on_fisher") { $0.protection.careCostOnFisher = $1 }
    facts.known("care_cost_excluded") { $0.protection.careCostExcluded = $1 }
    facts.known("health_cover") { $0.protection.healthCover = $1 }
  }

  private static func records(_ facts: inout FactReading<PlacementFacts>.Steps) {
    facts.day("boarding_filed_on") { $0.records.boardingFiledOn = $1 }
    facts.day("discharge_filed_on") { $0.records.dischargeFiledOn = $1 }
    facts.known("pay_record_kept") { $0.records.payKept = $1 }
    facts.day("pay_record_lost_on") { $0.records.payLostOn = $1 }
    facts.known("attendance_kept") { $0.records.attendanceKept = $1 }
    facts.known("system_number") { $0.records.systemNumber = $1 }
  }

  private static func seaMoves(_ facts: inout FactReading<PlacementFacts>.Steps) {
    facts.known("moved_at_sea") { $0.seaMoves.moved = $1 }
    facts.known("sea_move_permitted") { $0.seaMoves.permitted = $1 }
    facts.known("worked_on_carrier") { $0.seaMoves.workedOnCarrier = $1 }
    facts.known("other_work") { $0.seaMoves.otherWork = $1 }
  }

  private static func orientation(_ facts: inout FactReading<PlacementFacts>.Steps) {
    facts.day("oriented_before_employment") { $0.orientation.beforeEmployment = $1 }
    facts.day("oriented_before_departure") { $0.orientation.beforeDeparture = $1 }
    facts.day("oriented_after_arrival") { $0.orientation.afterArrival = $1 }
  }
}

extension Pick {
  /// The country of a UN/LOCODE; nil for a local name.
  fileprivate func country(ofPort key: String) -> Country? {
    text(key).flatMap { Country($0.prefix(2)) }
  }
}
