/// What an inspector would ask to see.
public enum Evidence: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  case passport
  case birthCertificate = "birth_certificate"
  case trainingAuthorisation = "training_authorisation"
  case medicalCertificate = "medical_certificate"
  case vesselParticulars = "vessel_particulars"
  case voyageRecord = "voyage_record"
  case restLog = "rest_log"
  case engineLog = "engine_log"
  case crewList = "crew_list"
  case headCount = "head_count"
  case agreement
  case agencyAuthority = "agency_authority"
  case interview
  case agencyLicence = "agency_licence"
  case feeReceipt = "fee_receipt"
  case paySlip = "pay_slip"
  case bankSlip = "bank_slip"
  case repatriationTicket = "repatriation_ticket"
  case inspectionDocument = "inspection_document"
  case vesselRegister = "vessel_register"
  case observation, measurement
  case competencyCertificate = "competency_certificate"
  case manningDocument = "manning_document"
  case trainingCertificate = "training_certificate"
  case storesList = "stores_list"
  case riskRecord = "risk_record"
  case accidentRecord = "accident_record"
  case insurancePolicy = "insurance_policy"
}
