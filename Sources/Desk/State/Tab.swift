/// The eight screens, each always under the same digit.
enum Tab: Int, Sendable, CaseIterable, Hashable {
  case overview = 1
  case vessels, placements, agreements, agencies, checks, findings, law

  var title: String {
    switch self {
    case .overview: "Overview"
    case .vessels: "Vessels"
    case .placements: "Placements"
    case .agreements: "Agreements"
    case .agencies: "Agencies"
    case .checks: "Checks"
    case .findings: "Findings"
    case .law: "Law"
    }
  }

  /// Why there is nothing under this digit yet.
  var absence: String? {
    self == .checks ? "6 is for port checks; this muster has none yet" : nil
  }
}
