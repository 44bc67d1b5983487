extension Shape<RecordFacts> {
  static let records = Shape([
    Field(.boardingFiled, \.boardingFiledOn),
    Field(.dischargeFiled, \.dischargeFiledOn),
    Field(.payRecordKept, \.payKept),
    Field(.payRecordLost, \.payLostOn),
    Field(.attendanceKept, \.attendanceKept),
    Field(.systemNumber, \.systemNumber),
  ])
}

extension Shape<SeaMoveFacts> {
  static let seaMoves = Shape([
    Field(.movedAtSea, \.moved),
    Field(.movePermitted, \.permitted),
    Field(.workedOnCarrier, \.workedOnCarrier),
    Field(.otherWork, \.otherWork),
  ])
}

extension Shape<OrientationFacts> {
  static let orientation = Shape([
    Field(.orientedEmployment, \.beforeEmployment),
    Field(.orientedDeparture, \.beforeDeparture),
    Field(.orientedArrival, \.afterArrival),
  ])
}

extension Shape<ComplaintFacts> {
  static let complaint = Shape([
    Field(.complainedOn, \.madeOn),
    Field(.complaintHeard, \.heardOn),
    Field(.dismissedOn, \.dismissedOn),
    Field(.otherReasonProved, \.otherReasonProved),
    Field(.pressured, \.pressured),
  ])
}

extension Shape<VictimFacts> {
  static let victim = Shape([
    Field(.victimStatus, \.status),
    Field(.victimReported, \.reportedOn),
    Field(.assistanceBegun, \.assistanceBegunOn),
    Field(.victimDecision, \.decisionServedOn),
    Field(.victimObjected, \.objectedOn),
    Field(.victimRemoved, \.removedOn),
    Field(.victimPunished, \.punished),
    Field(.victimRemedied, \.remedied),
    Field(.workAsPunishment, \.workAsPunishment),
  ])
}

extension Shape<StandingFacts> {
  static let standing = Shape([
    Field(.flagSince, \.flagSince),
    Field(.majorlyAltered, \.majorlyAltered),
    Field(.returnedToFlag, \.returnedToFlag),
    Field(.forcedLabourFound, \.forcedLabourFoundOn),
    Field(.operatorIndicted, \.operatorIndicted),
    Field(.importBan, \.importBanOn),
    Field(.graveDanger, \.graveDanger),
    Field(.obstructed, \.inspectionObstructed),
    Field(.identityChanged, \.identityChanged),
    Field(.historiesLinked, \.historiesLinked),
    Field(.pacificLicence, \.ffaLicensed),
    Field(.safetyCertificate, \.safetyCertificate),
    Field(.entryRequested, \.portEntryRequested),
    Field(.outOfAction, \.outOfAction),
  ])
}
