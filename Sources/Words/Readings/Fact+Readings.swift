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
    case .agencyCountry: one(dossier.placement.agencyCountry)
    case .agencyRegulation: one(dossier.placement.agencyRegulation)
    case .licences: [FactReading(dossier.licences)]
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
    }
  }

  private func one(_ state: Known<some Worded>, _ row: RowID = .none) -> [FactReading] {
    [FactReading(state.map(\.phrase), row: row)]
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
