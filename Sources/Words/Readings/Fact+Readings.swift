import Fishery
import Law

extension Fact {
  /// What a dossier holds of the fact: one reading, or one for each entry of its list.
  func readings(in dossier: Dossier) -> [FactReading] {
    switch self {
    case .portState: one(dossier.facts.portState)
    case .vesselFlag: one(dossier.vessel.flag)
    case .vesselCategory: one(dossier.vessel.category)
    case .vesselInlandWaters: one(dossier.vessel.inlandWaters)
    case .vesselLength: [FactReading(dossier.vessel.length.map { $0.phrase(.metres) })]
    case .vesselLengthOverall:
      [FactReading(dossier.vessel.lengthOverall.map { $0.phrase(.metres) })]
    case .vesselGrossTonnage:
      [FactReading(dossier.vessel.grossTonnage.map { $0.phrase(.grossTons) })]
    case .vesselDecked: one(dossier.vessel.decked)
    case .vesselNormallyAtSea:
      [FactReading(dossier.vessel.normallyAtSeaHours.map { Phrase(hours: Int64($0)) })]
    case .vesselMaxDistance:
      [FactReading(dossier.vessel.maxDistance.map { $0.phrase(.nauticalMiles) })]
    case .vesselShelfEdge: [FactReading(dossier.vessel.shelfEdge.map { $0.phrase(.nauticalMiles) })]
    case .vesselBeneficialOwner: one(dossier.vessel.beneficialOwnerCountry)
    case .vesselIMO: one(dossier.vessel.imo)
    case .vesselNames: one(dossier.vessel.names)
    case .voyageHours:
      [
        FactReading(
          dossier.vessel.voyageHours.map { Phrase(hours: Int64($0)) }, row: dossier.vessel.voyage)
      ]
    case .callReason: one(dossier.vessel.callReason, dossier.vessel.voyage)
    case .vesselGear: one(dossier.vessel.gear)
    case .vesselProvince: one(dossier.vessel.province)
    case .vesselBeyondFlagWaters: one(dossier.vessel.beyondFlagWaters)
    case .vesselSatellite: one(dossier.vessel.satelliteMessaging)
    case .vesselDepartureReported: one(dossier.vessel.departureReported, dossier.vessel.voyage)
    case .certificateShown: one(dossier.vessel.certificate.shown, dossier.vessel.certificate.row)
    case .certificateIssued: one(dossier.vessel.certificate.issued, dossier.vessel.certificate.row)
    case .certificateExpires:
      one(dossier.vessel.certificate.expires, dossier.vessel.certificate.row)
    case .certificateIssuer:
      one(dossier.vessel.certificate.competentIssuer, dossier.vessel.certificate.row)
    case .certificateFlag:
      one(dossier.vessel.certificate.flagAtIssue, dossier.vessel.certificate.row)
    case .certificateConditions:
      one(dossier.vessel.certificate.statesConditions, dossier.vessel.certificate.row)
    case .crewListCarried: one(dossier.vessel.crewList.carried, dossier.vessel.crewList.check)
    case .crewListDate: one(dossier.vessel.crewList.date, dossier.listed.items.first?.row ?? .none)
    case .crewListSentAshore:
      one(dossier.vessel.crewList.sentAshore, dossier.listed.items.first?.row ?? .none)
    case .crewListMusteredOn:
      one(dossier.vessel.crewList.musteredOn, dossier.mustered.items.first?.row ?? .none)
    case .crewListMusterComplete:
      one(dossier.vessel.crewList.musterComplete, dossier.vessel.crewList.check)
    case .crewListNames: [FactReading(dossier.listed)]
    case .crewListPerson: each(dossier.listed, \.row, \.person)
    case .crewListMustered: [FactReading(dossier.mustered)]
    case .crewListMusteredPerson: each(dossier.mustered, \.row, \.person)
    case .crewListMusteredResult: each(dossier.mustered, \.row, \.result)
    case .crewListMusteredRole: each(dossier.mustered, \.row, \.role)
    case .fisherBorn: one(dossier.fisher.born)
    case .fisherNationality: one(dossier.fisher.nationality)
    case .fisherUnderstands: one(dossier.fisher.understands)
    case .fisherLiterate: one(dossier.fisher.literate)
    case .fisherAge15Authorised: one(dossier.fisher.age15Authorised)
    case .fisherAge15Schooling: one(dossier.fisher.age15SchoolingOver)
    case .fisherAge15Training: one(dossier.fisher.age15Training)
    case .fisherMedicalExempt: one(dossier.fisher.medicalExempt)
    case .fisherPermitFrom: one(dossier.fisher.urgentPermitFrom)
    case .fisherPermitTo: one(dossier.fisher.urgentPermitTo)
    case .placementRole: one(dossier.placement.role)
    case .placementChannel: one(dossier.placement.channel)
    case .placementPlacedOn: one(dossier.placement.placedOn)
    case .placementPlannedEmbarkation: one(dossier.placement.plannedEmbarkation)
    case .placementEmbarked: one(dossier.placement.embarked)
    case .placementDisembarked: one(dossier.placement.disembarked)
    case .placementPlannedReturn: one(dossier.placement.plannedReturn)
    case .placementSingleHanded: one(dossier.placement.singleHandedOwner)
    case .placementRepatriationGround: one(dossier.placement.repatriationGround)
    case .placementForeignPort: one(dossier.placement.foreignPort)
    case .placementDefaultFound: one(dossier.placement.seriousDefaultFound)
    case .placementRemittanceMeans: one(dossier.placement.remittanceMeans)
    case .placementPaymentInterval: one(dossier.placement.paymentInterval)
    case .placementCompensatoryRest: one(dossier.placement.compensatoryRest)
    case .placementHiredOverseas: one(dossier.placement.hiredOverseas)
    case .placementEndReason: one(dossier.placement.endReason)
    case .placementWageGuarantee: one(dossier.placement.wageGuarantee)
    case .placementSocialSecurity: one(dossier.placement.socialSecurity)
    case .placementJourneyReported: one(dossier.placement.journeyReported)
    case .placementInspectorMet: one(dossier.placement.inspectorMet)
    case .placementShorterRest: one(dossier.placement.shorterRestAgreed)
    case .boardingFiled: one(dossier.placement.records.boardingFiledOn)
    case .dischargeFiled: one(dossier.placement.records.dischargeFiledOn)
    case .payRecordKept: one(dossier.placement.records.payKept)
    case .payRecordLost: one(dossier.placement.records.payLostOn)
    case .attendanceKept: one(dossier.placement.records.attendanceKept)
    case .systemNumber: one(dossier.placement.records.systemNumber)
    case .movedAtSea: one(dossier.placement.seaMoves.moved)
    case .movePermitted: one(dossier.placement.seaMoves.permitted)
    case .workedOnCarrier: one(dossier.placement.seaMoves.workedOnCarrier)
    case .otherWork: one(dossier.placement.seaMoves.otherWork)
    case .orientedEmployment: one(dossier.placement.orientation.beforeEmployment)
    case .orientedDeparture: one(dossier.placement.orientation.beforeDeparture)
    case .orientedArrival: one(dossier.placement.orientation.afterArrival)
    case .complainedOn: one(dossier.placement.complaint.madeOn)
    case .complaintHeard: one(dossier.placement.complaint.heardOn)
    case .dismissedOn: one(dossier.placement.complaint.dismissedOn)
    case .otherReasonProved: one(dossier.placement.complaint.otherReasonProved)
    case .pressured: one(dossier.placement.complaint.pressured)
    case .victimStatus: one(dossier.placement.victim.status)
    case .victimReported: one(dossier.placement.victim.reportedOn)
    case .assistanceBegun: one(dossier.placement.victim.assistanceBegunOn)
    case .victimDecision: one(dossier.placement.victim.decisionServedOn)
    case .victimObjected: one(dossier.placement.victim.objectedOn)
    case .victimRemoved: one(dossier.placement.victim.removedOn)
    case .victimPunished: one(dossier.placement.victim.punished)
    case .victimRemedied: one(dossier.placement.victim.remedied)
    case .workAsPunishment: one(dossier.placement.victim.workAsPunishment)
    case .flagSince: one(dossier.vessel.standing.flagSince)
    case .majorlyAltered: one(dossier.vessel.standing.majorlyAltered)
    case .returnedToFlag: one(dossier.vessel.standing.returnedToFlag)
    case .forcedLabourFound: one(dossier.vessel.standing.forcedLabourFoundOn)
    case .operatorIndicted: one(dossier.vessel.standing.operatorIndicted)
    case .importBan: one(dossier.vessel.standing.importBanOn)
    case .graveDanger: one(dossier.vessel.standing.graveDanger)
    case .obstructed: one(dossier.vessel.standing.inspectionObstructed)
    case .identityChanged: one(dossier.vessel.standing.identityChanged)
    case .historiesLinked: one(dossier.vessel.standing.historiesLinked)
    case .pacificLicence: one(dossier.vessel.standing.ffaLicensed)
    case .safetyCertificate: one(dossier.vessel.standing.safetyCertificate)
    case .entryRequested: one(dossier.vessel.standing.portEntryRequested)
    case .outOfAction: one(dossier.vessel.standing.outOfAction)
    case .healthCover: one(dossier.placement.protection.healthCover)
    case .placementEmbarkedIn: one(dossier.placement.embarkedIn)
    case .mealTimes: one(dossier.placement.mealTimes)
    case .agencyHeads: one(dossier.placement.agencyHeads)
    case .skipperMeans: one(dossier.vessel.manning.skipperHasMeans)
    case .fatiguePrevented: one(dossier.vessel.manning.fatiguePrevented)
    case .awarenessRaised: one(dossier.vessel.manning.awarenessRaised)
    case .skipperOverruled: one(dossier.vessel.manning.skipperOverruled)
    case .ordersObeyed: one(dossier.vessel.manning.ordersObeyed)
    case .lifeJackets: one(dossier.vessel.safety.lifeJacketsWorn)
    case .crewQuarters: one(dossier.vessel.accommodation.crewQuarters)
    case .noiseLimited: one(dossier.vessel.accommodation.noiseWithinGuidelines)
    case .twoTiers: one(dossier.vessel.accommodation.twoTiersAtMost)
    case .lowerBerthsClear: one(dossier.vessel.accommodation.lowerBerthsClear)
    case .watchesApart: one(dossier.vessel.accommodation.watchesApart)
    case .womenApart: one(dossier.vessel.accommodation.womenApart)
    case .cooksTrained: one(dossier.vessel.accommodation.cooksTrained)
    case .medicalReferee: one(dossier.fisher.medicalReferee)
    case .healthSurveillance: one(dossier.fisher.healthSurveillance)
    case .agencyCountry: one(dossier.placement.agencyCountry)
    case .agencyRegulation: one(dossier.placement.agencyRegulation)
    case .agencyCapital: one(dossier.placement.agencyCapital)
    case .agencyDeposit: one(dossier.placement.agencyDeposit)
    case .licences: [FactReading(dossier.licences)]
    case .licenceType: each(dossier.licences, \.row, \.type)
    case .licenceFrom: each(dossier.licences, \.row, \.from)
    case .licenceTo: each(dossier.licences, \.row, \.to)
    case .licenceSuspendedFrom: each(dossier.licences, \.row, \.suspendedFrom)
    case .licenceSuspendedTo: each(dossier.licences, \.row, \.suspendedTo)
    case .agreements: [FactReading(dossier.agreements)]
    case .agreementVersion: each(dossier.agreements, \.row) { $0.version.map { Phrase($0) } }
    case .agreementSide: each(dossier.agreements, \.row, \.side)
    case .agreementWritten: each(dossier.agreements, \.row, \.written)
    case .agreementSigned: each(dossier.agreements, \.row, \.signed)
    case .agreementStarts: each(dossier.agreements, \.row, \.starts)
    case .agreementEnds: each(dossier.agreements, \.row, \.ends)
    case .agreementTerm: each(dossier.agreements, \.row, \.term)
    case .agreementSignedByFisher: each(dossier.agreements, \.row, \.signedByFisher)
    case .agreementCounterSignatory: each(dossier.agreements, \.row, \.counterSignatory)
    case .agreementAuthority: each(dossier.agreements, \.row, \.writtenAuthority)
    case .agreementLanguages: each(dossier.agreements, \.row, \.languages)
    case .agreementReadAloud: each(dossier.agreements, \.row, \.readAloud)
    case .agreementCopyGiven: each(dossier.agreements, \.row, \.copyGiven)
    case .agreementOnBoard: each(dossier.agreements, \.row, \.onBoard)
    case .agreementEndorsed: each(dossier.agreements, \.row, \.endorsed)
    case .agreementRecorded: each(dossier.agreements, \.row, \.explanationRecorded)
    case .agreementLifeCover: each(dossier.agreements, \.row, \.lifeCover)
    case .agreementMedicalCover: each(dossier.agreements, \.row, \.medicalCover)
    case .agreementVessels: each(dossier.agreements, \.row, \.vessels)
    case .agreementPayBasis: each(dossier.agreements, \.row, \.payBasis)
    case .agreementWage: each(dossier.agreements, \.row, \.wage)
    case .agreementAllowance: each(dossier.agreements, \.row, \.allowance)
    case .agreementSharePercent:
      each(dossier.agreements, \.row) { $0.sharePercent.map { $0.phrase(.percent) } }
    case .agreementShareMethod: each(dossier.agreements, \.row, \.shareMethod)
    case .agreementNoticeEmployer:
      each(dossier.agreements, \.row) { $0.noticeEmployerDays.map(Phrase.days) }
    case .agreementNoticeFisher:
      each(dossier.agreements, \.row) { $0.noticeFisherDays.map(Phrase.days) }
    case .agreementRestDay:
      each(dossier.agreements, \.row) { $0.restDayHours.map { $0.phrase(.hours) } }
    case .agreementRestWeek:
      each(dossier.agreements, \.row) { $0.restWeekHours.map { $0.phrase(.hours) } }
    case .agreementClauses: each(dossier.agreements, \.row) { .known($0.clauses.phrase) }
    case .agreementRegulatedOtherwise:
      each(dossier.agreements, \.row) { .known($0.regulatedOtherwise.phrase) }
    case .medical: [FactReading(dossier.medical)]
    case .medicalIssued: each(dossier.medical, \.row, \.issued)
    case .medicalExpires: each(dossier.medical, \.row, \.expires)
    case .medicalPractitioner: each(dossier.medical, \.row, \.qualifiedPractitioner)
    case .medicalHearingSight: each(dossier.medical, \.row, \.hearingAndSight)
    case .medicalNoCondition: each(dossier.medical, \.row, \.noCondition)
    case .medicalFit: each(dossier.medical, \.row, \.fitForDuties)
    case .documents: [FactReading(dossier.documents)]
    case .documentType: each(dossier.documents, \.row, \.type)
    case .documentHolder: each(dossier.documents, \.row, \.holder)
    case .documentAccess: each(dossier.documents, \.row, \.access)
    case .documentConsent: each(dossier.documents, \.row, \.writtenConsent)
    case .documentBirthDate: each(dossier.documents, \.row, \.birthDate)
    case .documentIssued: each(dossier.documents, \.row, \.issued)
    case .documentExpires: each(dossier.documents, \.row, \.expires)
    case .charges: [FactReading(dossier.charges)]
    case .chargeOn: each(dossier.charges, \.row, \.on)
    case .chargeCategory: each(dossier.charges, \.row, \.category)
    case .chargeAmount: each(dossier.charges, \.row, \.amount)
    case .chargeRefunded: each(dossier.charges, \.row, \.refunded)
    case .chargePaidBy: each(dossier.charges, \.row, \.paidBy)
    case .chargeVia: each(dossier.charges, \.row, \.via)
    case .pay: [FactReading(dossier.pay)]
    case .payFrom: each(dossier.pay, \.row, \.from)
    case .payTo: each(dossier.pay, \.row, \.to)
    case .payDueOn: each(dossier.pay, \.row, \.dueOn)
    case .payGross: each(dossier.pay, \.row, \.gross)
    case .payAllowance: each(dossier.pay, \.row, \.allowance)
    case .payDeductions: each(dossier.pay, \.row, \.deductions)
    case .payPaid: each(dossier.pay, \.row, \.paid)
    case .payPaidOn: each(dossier.pay, \.row, \.paidOn)
    case .payChannel: each(dossier.pay, \.row, \.channel)
    case .payRemitted: each(dossier.pay, \.row, \.remitted)
    case .payRemittanceFee: each(dossier.pay, \.row, \.remittanceFee)
    case .rest: [FactReading(dossier.rest)]
    case .restKind: each(dossier.rest, \.row, \.kind)
    case .restFrom: each(dossier.rest, \.row, \.from)
    case .restTo: each(dossier.rest, \.row, \.to)
    case .voyages: [FactReading(dossier.voyages)]
    case .voyageDeparted: each(dossier.voyages, \.row, \.departed)
    case .voyageDepartedFrom: each(dossier.voyages, \.row, \.departedFrom)
    case .voyageEnded: each(dossier.voyages, \.row, \.ended)
    case .voyageEndedIn: each(dossier.voyages, \.row, \.endedIn)
    case .voyageArea:
      each(dossier.voyages, \.row) { $0.area.map { Phrase("FAO \($0)") } }
    case .voyageEast: each(dossier.voyages, \.row, \.eastOf150W)
    case .voyageExtended: each(dossier.voyages, \.row, \.extended)
    case .vesselDeaths: one(dossier.vessel.deaths)
    case .vesselEndsKnown: one(dossier.vessel.endsKnown)
    case .crewUnaccounted: one(dossier.vessel.crewList.unaccounted)
    case .agencyReports: one(dossier.placement.agencyReports)
    case .sameHoursDays: one(dossier.placement.elsewhere.sameHoursDays)
    case .otherStays: [FactReading(dossier.otherStays)]
    case .otherStayEmbarked: each(dossier.otherStays, \.row, \.embarked)
    case .otherStayDisembarked: each(dossier.otherStays, \.row, \.disembarked)
    case .signs: [FactReading(dossier.signs)]
    case .signKind: each(dossier.signs, \.row, \.kind)
    case .signObserved: each(dossier.signs, \.row, \.observed)
    case .signGrade: each(dossier.signs, \.row, \.grade)
    case .signOn: each(dossier.signs, \.row, \.on)
    case .vesselNew: one(dossier.vessel.new)
    case .vesselBuildContract: one(dossier.vessel.buildContract)
    case .vesselKeelLaid: one(dossier.vessel.keelLaid)
    case .vesselDelivered: one(dossier.vessel.delivered)
    case .vesselLivedAboard: one(dossier.vessel.livedAboard)
    case .vesselTropical: one(dossier.vessel.tropicalOnly)
    case .vesselTemperate: one(dossier.vessel.temperateOnly)
    case .vesselFeeder: one(dossier.vessel.feeder)
    case .skipperCertified: seen(dossier.vessel, \.manning.skipperCertified)
    case .skipperCertificateExpires: seen(dossier.vessel, \.manning.skipperCertificateExpires)
    case .manningMinimum: seen(dossier.vessel, \.manning.minimum)
    case .manningAboard: seen(dossier.vessel, \.manning.aboard)
    case .manningPosts: seen(dossier.vessel, \.manning.postsFilled)
    case .foodDays: seen(dossier.vessel, \.provisions.foodDays)
    case .plannedDays: seen(dossier.vessel, \.provisions.plannedDays)
    case .foodFit: seen(dossier.vessel, \.provisions.foodFit)
    case .waterEnough: seen(dossier.vessel, \.provisions.waterEnough)
    case .waterPotable: seen(dossier.vessel, \.provisions.waterPotable)
    case .careSupplies: seen(dossier.vessel, \.medicalCare.supplies)
    case .careTrained: seen(dossier.vessel, \.medicalCare.trainedFishers)
    case .careInstructions: seen(dossier.vessel, \.medicalCare.instructionLanguages)
    case .careTrainedLanguages: seen(dossier.vessel, \.medicalCare.trainedLanguages)
    case .careRadio: seen(dossier.vessel, \.medicalCare.radio)
    case .careSeriousCase: seen(dossier.vessel, \.medicalCare.seriousCase)
    case .careTakenAshore: seen(dossier.vessel, \.medicalCare.takenAshoreInTime)
    case .carePrescribed: seen(dossier.vessel, \.medicalCare.suppliesPrescribed)
    case .careInspected: seen(dossier.vessel, \.medicalCare.suppliesInspected)
    case .careInspectedOn: seen(dossier.vessel, \.medicalCare.suppliesInspectedOn)
    case .careGuide: seen(dossier.vessel, \.medicalCare.approvedGuide)
    case .careAdvice: seen(dossier.vessel, \.medicalCare.adviceArranged)
    case .careStations: seen(dossier.vessel, \.medicalCare.stationList)
    case .careCharged: seen(dossier.vessel, \.medicalCare.chargedToFishers)
    case .safetyAccident: seen(dossier.vessel, \.safety.accident)
    case .safetyReported: seen(dossier.vessel, \.safety.accidentReported)
    case .safetyGearTraining: seen(dossier.vessel, \.safety.gearTraining)
    case .safetyProcedures: seen(dossier.vessel, \.safety.writtenProcedures)
    case .safetyRisk: seen(dossier.vessel, \.safety.riskEvaluated)
    case .safetyRiskCrew: seen(dossier.vessel, \.safety.crewTookPart)
    case .safetyYoungSizes: seen(dossier.vessel, \.safety.equipmentFitsYoung)
    case .habitable: seen(dossier.vessel, \.accommodation.habitable)
    case .quartersClosed: seen(dossier.vessel, \.accommodation.noDirectOpenings)
    case .quartersBulkheads: seen(dossier.vessel, \.accommodation.separatingBulkheads)
    case .quartersEscapes: seen(dossier.vessel, \.accommodation.escapes)
    case .quartersVentilated: seen(dossier.vessel, \.accommodation.ventilated)
    case .quartersVentilation: seen(dossier.vessel, \.accommodation.ventilationSystem)
    case .quartersHeated: seen(dossier.vessel, \.accommodation.heated)
    case .quartersHeating: seen(dossier.vessel, \.accommodation.heatingSystem)
    case .quartersCooled: seen(dossier.vessel, \.accommodation.airConditioned)
    case .quartersLit: seen(dossier.vessel, \.accommodation.lit)
    case .berthLights: seen(dossier.vessel, \.accommodation.berthLights)
    case .emergencyLight: seen(dossier.vessel, \.accommodation.emergencyLight)
    case .quartersAbaft: seen(dossier.vessel, \.accommodation.abaftCollisionBulkhead)
    case .quartersOfficers: seen(dossier.vessel, \.accommodation.officersSeparate)
    case .lockers: seen(dossier.vessel, \.accommodation.lockers)
    case .deskAndChair: seen(dossier.vessel, \.accommodation.deskAndChair)
    case .privacy: seen(dossier.vessel, \.accommodation.privacy)
    case .mess: seen(dossier.vessel, \.accommodation.mess)
    case .messSeparate: seen(dossier.vessel, \.accommodation.messSeparate)
    case .refrigerator: seen(dossier.vessel, \.accommodation.refrigerator)
    case .hotDrinks: seen(dossier.vessel, \.accommodation.hotAndColdDrinks)
    case .sanitaryFit: seen(dossier.vessel, \.accommodation.sanitaryFit)
    case .freshWater: seen(dossier.vessel, \.accommodation.hotAndColdWater)
    case .withoutEnsuite: seen(dossier.vessel, \.accommodation.fishersWithoutEnsuite)
    case .showers: seen(dossier.vessel, \.accommodation.showers)
    case .toilets: seen(dossier.vessel, \.accommodation.toilets)
    case .washbasins: seen(dossier.vessel, \.accommodation.washbasins)
    case .laundry: seen(dossier.vessel, \.accommodation.laundry)
    case .iron: seen(dossier.vessel, \.accommodation.iron)
    case .laundryRoom: seen(dossier.vessel, \.accommodation.laundryCompartment)
    case .cabinForSick: seen(dossier.vessel, \.accommodation.cabinForSick)
    case .sickBay: seen(dossier.vessel, \.accommodation.sickBay)
    case .gearPlace: seen(dossier.vessel, \.accommodation.gearPlace)
    case .bedding: seen(dossier.vessel, \.accommodation.beddingProvided)
    case .recreation: seen(dossier.vessel, \.accommodation.recreation)
    case .shoreCalls: seen(dossier.vessel, \.accommodation.communication)
    case .shoreCallsAtCost: seen(dossier.vessel, \.accommodation.communicationAtCost)
    case .cooking: seen(dossier.vessel, \.accommodation.cookingEquipment)
    case .galleySeparate: seen(dossier.vessel, \.accommodation.galleySeparate)
    case .gasOnDeck: seen(dossier.vessel, \.accommodation.gasOnOpenDeck)
    case .dryStore: seen(dossier.vessel, \.accommodation.dryStore)
    case .coldStore: seen(dossier.vessel, \.accommodation.refrigeratedStore)
    case .clean: seen(dossier.vessel, \.accommodation.clean)
    case .quartersInspected: seen(dossier.vessel, \.accommodation.inspectionsRecorded)
    case .motherVessel: seen(dossier.vessel, \.accommodation.onMotherVessel)
    case .roomKind: each(dossier.rooms, \.row, \.kind)
    case .roomHeadroom: each(dossier.rooms, \.row, \.headroom)
    case .roomFloor: each(dossier.rooms, \.row) { $0.floor.map { $0.phrase(.squareMetres) } }
    case .roomFurniture:
      each(dossier.rooms, \.row) { $0.furniture.map { $0.phrase(.squareMetres) } }
    case .roomPersons: each(dossier.rooms, \.row, \.persons)
    case .roomBerths: each(dossier.rooms, \.row, \.berths)
    case .roomBerthLength: each(dossier.rooms, \.row, \.berthLength)
    case .roomBerthWidth: each(dossier.rooms, \.row, \.berthWidth)
    case .roomMarked: each(dossier.rooms, \.row, \.marked)
    case .fisherSafetyTraining: one(dossier.fisher.basicSafetyTraining)
    case .fisherTrainingExempt: one(dossier.fisher.writtenExemption)
    case .fisherLightWorkAuthorised: one(dossier.fisher.lightWorkAuthorised)
    case .fisherLightWorkHolidays: one(dossier.fisher.lightWorkInHolidays)
    case .fisherLightWorkListed: one(dossier.fisher.lightWorkListed)
    case .fisherLightWorkRest: one(dossier.fisher.lightWorkRest)
    case .hazardousTask: one(dossier.placement.hazardousTask)
    case .hazardousTaskOn: one(dossier.placement.hazardousTaskOn)
    case .hazardousAuthorised: one(dossier.placement.hazardousAuthorised)
    case .hazardousProtected: one(dossier.placement.hazardousProtected)
    case .hazardousInstructed: one(dossier.placement.hazardousInstructed)
    case .preSeaTraining: one(dossier.placement.preSeaTraining)
    case .nightException: one(dossier.placement.nightException)
    case .repatriationRequested: one(dossier.placement.repatriationRequested)
    case .repatriationArranged: one(dossier.placement.repatriationArranged)
    case .stranded: one(dossier.placement.stranded)
    case .protectiveEquipment: one(dossier.placement.protectiveEquipment)
    case .familiarisedOn: one(dossier.placement.familiarisedOn)
    case .firstUse: one(dossier.placement.firstUse)
    case .serviceRecordGiven: one(dossier.placement.serviceRecordGiven)
    case .advancesAllowed: one(dossier.placement.advancesAllowed)
    case .ownerLiable: one(dossier.placement.protection.ownerLiable)
    case .insuredUntil: one(dossier.placement.protection.insuredUntil)
    case .otherScheme: one(dossier.placement.protection.otherScheme)
    case .injured: one(dossier.placement.protection.injured)
    case .careGiven: one(dossier.placement.protection.careGiven)
    case .nationalProvisions: one(dossier.placement.protection.nationalProvisions)
    case .careCostOnFisher: one(dossier.placement.protection.careCostOnFisher)
    case .careCostExcluded: one(dossier.placement.protection.careCostExcluded)
    case .agencyBlacklisting: one(dossier.placement.agencyBlacklisting)
    case .agencyEmploys: one(dossier.placement.agencyEmploys)
    case .agencyDefaulted: one(dossier.placement.agencyDefaulted)
    case .ownerMadeGood: one(dossier.placement.ownerMadeGood)
    case .agreementLesserClauses: each(dossier.agreements, \.row, \.lesserClauses)
    case .agreementDraftGiven: each(dossier.agreements, \.row, \.draftGiven)
    case .agreementAdvice: each(dossier.agreements, \.row, \.adviceOpportunity)
    case .agreementFoodClause: each(dossier.agreements, \.row, \.foodRecoveryClause)
    case .agreementLinenClause: each(dossier.agreements, \.row, \.linenRecoveryClause)
    case .agreementMinimumPay: each(dossier.agreements, \.row, \.minimumPayment)
    case .rooms: [FactReading(dossier.rooms)]
    }
  }

  private func one(_ state: Known<some Worded>, _ row: RowID = .none) -> [FactReading] {
    [FactReading(state.map(\.phrase), row: row)]
  }

  /// What somebody saw or measured aboard.
  private func seen<Value: Worded>(
    _ vessel: VesselFacts, _ fact: KeyPath<VesselFacts, Known<Value>>
  ) -> [FactReading] {
    one(vessel[keyPath: fact], vessel.conditions)
  }

  private func each<Entry, Value: Worded>(
    _ list: Listing<Entry>, _ row: (Entry) -> RowID, _ fact: (Entry) -> Known<Value>
  ) -> [FactReading] {
    each(list, row) { fact($0).map(\.phrase) }
  }

  private func each<Entry>(
    _ list: Listing<Entry>, _ row: (Entry) -> RowID, _ phrase: (Entry) -> Known<Phrase>
  ) -> [FactReading] {
    list.items.map { FactReading(phrase($0), row: row($0)) }
  }
}
