public import Fishery

extension Fact {
  /// What an inspector asks to see first for it.
  public var shownBy: Evidence {
    switch path.prefix(while: { $0 != "." && $0 != "[" }) {
    case "vessel": ofVessel
    case "document": .inspectionDocument
    case "crew_list": path.hasPrefix("crew_list.muster") ? .headCount : .crewList
    case "manning": path.hasPrefix("manning.skipper") ? .competencyCertificate : .manningDocument
    case "provisions": self == .foodDays || self == .plannedDays ? .storesList : .observation
    case "medical_care", "accommodation":
      path.hasPrefix("accommodation.rooms") ? .measurement : .observation
    case "safety": path.hasPrefix("safety.accident") ? .accidentRecord : .riskRecord
    case "fisher": ofFisher
    case "placement": ofPlacement
    case "protection": .insurancePolicy
    case "agency": self == .agencyReports ? .interview : .agencyLicence
    case "agreements": .agreement
    case "medical": .medicalCertificate
    case "documents": .passport
    case "charges": .feeReceipt
    case "pay": .paySlip
    case "rest": .restLog
    case "orientation": .trainingCertificate
    case "standing": .vesselRegister
    case "sea_moves": .voyageRecord
    case "elsewhere": self == .sameHoursDays ? .restLog : .crewList
    case "voyages", "port_state": .voyageRecord
    default: .interview
    }
  }

  private var ofVessel: Evidence {
    switch self {
    case .voyageHours, .callReason, .vesselDepartureReported: .voyageRecord
    case .vesselNames, .vesselIMO, .vesselFlag, .vesselBeneficialOwner: .vesselRegister
    case .vesselSatellite, .vesselLivedAboard: .observation
    case .vesselDeaths, .vesselEndsKnown: .crewList
    default: .vesselParticulars
    }
  }

  private var ofFisher: Evidence {
    switch self {
    case .fisherBorn, .fisherNationality: .passport
    case .fisherMedicalExempt, .fisherPermitFrom, .fisherPermitTo: .medicalCertificate
    case .fisherSafetyTraining, .fisherTrainingExempt: .trainingCertificate
    case .fisherAge15Authorised, .fisherAge15Schooling, .fisherAge15Training,
      .fisherLightWorkAuthorised:
      .trainingAuthorisation
    default: .interview
    }
  }

  private var ofPlacement: Evidence {
    switch self {
    case .placementRole, .placementEmbarked, .placementDisembarked, .placementPlannedEmbarkation:
      .crewList
    case .placementPlannedReturn, .placementSingleHanded, .placementHiredOverseas: .agreement
    case .placementRemittanceMeans, .placementPaymentInterval, .placementWageGuarantee: .paySlip
    case .placementRepatriationGround, .placementForeignPort, .repatriationArranged:
      .repatriationTicket
    case .preSeaTraining: .trainingCertificate
    case .hazardousAuthorised, .nightException: .trainingAuthorisation
    case .placementCompensatoryRest: .restLog
    case .protectiveEquipment: .observation
    default: .interview
    }
  }
}
