extension DepartureItem {
  /// The rules that answer it, by id: every law that may reach a fisher who leaves.
  public var rules: [String] {
    switch self {
    case .age:
      [
        "C188-9.1-min-age", "C188-9.2-light-work", "C188-9.3-hazardous", "ID-AGE-18", "TH-AGE-18",
        "TW-A-18", "PH-AGE", "VN-AGE", "KH-AGE",
      ]
    case .agreement:
      [
        "C188-20-signed", "C188-20-cover", "C188-16b-particulars", "C188-16a-consistent",
        "C188-16a-language", "C188-17a-review", "C188-18-copy", "ID-PKL-CONTENT", "ID-PKL-SIGN",
        "PH-156-AGR", "TH-CONTRACT", "TW-C-06", "RF-WCPFC-2024", "CS-1", "AS-LANG-4",
        "RF-WCPFC-2018",
      ]
    case .licence:
      [
        "C188-22.2-licence", "ID-LIC-SIP3MI", "ID-DEP-1.5", "TW-B-12", "ID-SYSTEM", "ID-INDIV",
      ]
    case .fee:
      [
        "C188-22.3b-fees", "ID-FEE-30", "ID-FEE-9/2020", "ID-LOAN-4", "TH-FEE-11", "TW-F-03",
        "KR-FEE-2021", "PH-FEE", "VN-FEE-23", "VN-BROKER", "ILO-FAIR-2019", "ILO-C181-7",
      ]
    case .insurance: ["C188-38-protection", "TW-I-04"]
    case .medical:
      [
        "C188-10.1-medical", "C188-11c-issuer", "C188-12.1-content", "C188-12.2-validity",
        "ID-HEALTH", "TH-MED-8",
      ]
    case .socialSecurity: ["C188-34-social", "ID-SOC"]
    case .orientation: ["C188-32.3b-bst", "ID-COMP", "AS-ORIENT-4", "R199-1-training"]
    }
  }
}
