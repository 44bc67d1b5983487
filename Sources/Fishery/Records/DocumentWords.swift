/// What a document is.
public enum DocumentType: String, Sendable, CaseIterable, BitwiseCopyable {
  case passport
  case seamansBook = "seamans_book"
  case seafarerIdentity = "seafarer_identity"
  case nationalIdentity = "national_identity"
  case birthCertificate = "birth_certificate"
  case familyCard = "family_card"
  case medical
  case safetyTraining = "safety_training"
  case competency, visa
  case workPermit = "work_permit"
  case insurance
  /// The document of C188 Art. 41: inspected for living and working conditions.
  case livingAndWorking = "living_and_working"
  case minimumManning = "minimum_manning"
  case other

  /// Whether it proves who a person is.
  public var isIdentity: Bool {
    switch self {
    case .passport, .seamansBook, .seafarerIdentity, .nationalIdentity: true
    default: false
    }
  }
}

/// Who keeps a person's document.
public enum DocumentHolder: String, Sendable, CaseIterable, BitwiseCopyable {
  case fisher, master, owner, agency, authority, other
}

/// How a State watches over recruitment services.
public enum RegulationForm: String, Sendable, CaseIterable, BitwiseCopyable {
  case licence
  /// Certification or another regulated status.
  case other
  case none
}
