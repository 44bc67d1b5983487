import Report

extension ListKind {
  /// The list that a filter typed here narrows.
  var filtered: FilteredList {
    switch self {
    case .vessels, .register: .vessels
    case .placements: .placements
    case .agreements: .agreements
    case .agencies: .agencies
    case .findings: .findings
    case .doubts: .doubts
    case .needs: .needs
    case .rules: .rules
    case .figures: .figures
    case .imports: .imports
    case .crisis: .crisis
    }
  }
}
