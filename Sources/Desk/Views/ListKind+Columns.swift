extension ListKind {
  /// The columns of a list; the first stays when the others are scrolled.
  var columns: [Column] {
    switch self {
    case .vessels: Column.vessels
    case .placements: Column.placements
    case .agreements: Column.agreements
    case .agencies: Column.agencies
    case .findings: Column.findings
    case .doubts: Column.doubts
    case .needs: Column.needs
    case .rules: Column.rules
    case .figures: Column.figures
    case .imports: Column.imports
    case .crisis: Column.crisis
    case .register: Column.register
    }
  }
}
