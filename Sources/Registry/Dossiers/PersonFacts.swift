internal import Fishery

extension FisherFacts {
  /// - Parameters:
  ///   - named: what names the person.
  ///   - own: what the sheet of persons says.
  mutating func read(named: Pick, own: Pick) {
    born = named.known("birth_date")
    nationality = named.known("nationality")
    understands = own.known("understands")
    literate = own.known("literate")
    age15Authorised = own.known("age15_authorised")
    age15SchoolingOver = own.known("age15_schooling_over")
    age15Training = own.known("age15_training")
    medicalExempt = own.known("medical_exempt")
    urgentPermitFrom = own.day("urgent_permit_from")
    urgentPermitTo = own.day("urgent_permit_to")
    basicSafetyTraining = own.known("basic_safety_training")
    writtenExemption = own.known("written_exemption")
    lightWorkAuthorised = own.known("age15_light_work_authorised")
    lightWorkInHolidays = own.known("age15_school_holidays")
    lightWorkListed = own.known("age15_light_work_listed")
    lightWorkRest = own.known("age15_rest_as_prescribed")
  }
}

extension PlacementFacts {
  /// - Parameter others: stays of others who may be the same, aboard what may be the same vessel.
  mutating func read(
    _ span: PlacementSpan, doubtedBy others: [PlacementSpan], vessel: VesselFacts
  ) {
    let row = Pick(
      .of(.placements),
      Holding.held(span.rows).doubted(by: others.map { Holding.held($0.rows) }))
    role = row.known("role")
    channel = row.known("channel")
    placedOn = row.day("placed_on")
    plannedEmbarkation = row.day("planned_embarkation")
    embarked = row.day("embarked")
    if embarked.isNotCollected, row["embarked"] == .blank, let seen = span.seen {
      let isFirst = others.allSatisfy { $0.seen.map { $0 >= seen } ?? true }
      embarked = isFirst ? .known(seen) : .doubted
    }
    disembarked = row.day("disembarked")
    plannedReturn = row.day("planned_return")
    singleHandedOwner = row.known("single_handed_owner")
    repatriationGround = row.known("repatriation_ground")
    if let port = row.text("disembarked_port").flatMap({ Country($0.prefix(2)) }),
      let flag = vessel.flag.value
    {
      foreignPort = .known(port != flag)
    }
    seriousDefaultFound = row.known("serious_default_found")
    remittanceMeans = row.known("remittance_means")
    paymentInterval = row.known("payment_interval")
    compensatoryRest = row.known("compensatory_rest_given")
    hiredOverseas = row.known("hired_overseas")
    hazardousTask = row.known("hazardous_task")
    hazardousTaskOn = row.day("hazardous_task_on")
    hazardousAuthorised = row.known("hazardous_authorised_from_16")
    hazardousProtected = row.known("hazardous_protected")
    hazardousInstructed = row.known("hazardous_instructed")
    preSeaTraining = row.known("pre_sea_safety_training")
    nightException = row.known("night_exception")
    repatriationRequested = row.day("repatriation_requested")
    repatriationArranged = row.day("repatriation_arranged")
    stranded = row.known("stranded")
    protectiveEquipment = row.known("protective_equipment")
    familiarisedOn = row.known("familiarised_on")
    firstUse = row.known("first_use")
    serviceRecordGiven = row.known("service_record_given")
    advancesAllowed = row.known("advances_allowed")
    endReason = row.known("end_reason")
    wageGuarantee = row.known("wage_guarantee")
    socialSecurity = row.known("social_security")
    journeyReported = row.known("journey_reported")
    inspectorMet = row.day("inspector_met_on")
    shorterRestAgreed = row.known("shorter_rest_agreed")
    if let port = row.text("embarked_port").flatMap({ Country($0.prefix(2)) }) {
      embarkedIn = .known(port)
    }
    protection.read(row)
    records.read(row)
    seaMoves.read(row)
    orientation.read(row)
  }
}

extension ProtectionFacts {
  fileprivate mutating func read(_ row: Pick) {
    ownerLiable = row.known("owner_liable")
    insuredUntil = row.day("insured_until")
    otherScheme = row.known("other_scheme")
    injured = row.known("injured")
    careGiven = row.known("care_given")
    nationalProvisions = row.known("national_provisions")
    careCostOnFisher = row.known("care_cost_on_fisher")
    careCostExcluded = row.known("care_cost_excluded")
    healthCover = row.known("health_cover")
  }
}

extension RecordFacts {
  fileprivate mutating func read(_ row: Pick) {
    boardingFiledOn = row.day("boarding_filed_on")
    dischargeFiledOn = row.day("discharge_filed_on")
    payKept = row.known("pay_record_kept")
    payLostOn = row.day("pay_record_lost_on")
    attendanceKept = row.known("attendance_kept")
    systemNumber = row.known("system_number")
  }
}

extension SeaMoveFacts {
  fileprivate mutating func read(_ row: Pick) {
    moved = row.known("moved_at_sea")
    permitted = row.known("sea_move_permitted")
    workedOnCarrier = row.known("worked_on_carrier")
    otherWork = row.known("other_work")
  }
}

extension OrientationFacts {
  fileprivate mutating func read(_ row: Pick) {
    beforeEmployment = row.day("oriented_before_employment")
    beforeDeparture = row.day("oriented_before_departure")
    afterArrival = row.day("oriented_after_arrival")
  }
}
