import Law
import Registry

/// One line of any list.
enum Line: Sendable, Hashable, Identifiable {
  case vessel(VesselLine)
  case placement(PlacementLine)
  case agreement(AgreementLine)
  case agency(AgencyLine)
  case finding(FindingLine)
  case doubt(DoubtLine)
  case need(NeedLine)
  case rule(RuleLine)
  case figure(FigureLine)
  case file(ImportRecord)
  case crisis(CrisisLine)

  /// What the selection holds on to, however the list moves.
  var id: String {
    switch self {
    case .vessel(let line): String(line.id)
    case .placement(let line): String(line.id)
    case .agreement(let line): String(line.id)
    case .agency(let line): String(line.id)
    case .finding(let line): line.id
    case .doubt(let line): line.id
    case .need(let line): line.id
    case .rule(let line): line.id
    case .figure(let line): line.id
    case .file(let line): String(line.id)
    case .crisis(let line): line.id
    }
  }
}

/// One rule as the law book lists it.
struct RuleLine: Sendable, Hashable, Identifiable {
  let id: String
  let instrument: String
  let article: String
  let title: String
  let severity: Severity
  let force: Force
  let verified: Verified
  let subject: String
}

/// One figure as the law book lists it.
struct FigureLine: Sendable, Hashable, Identifiable {
  let id: String
  let title: String
  /// What decides on the judged day.
  let value: String
  let from: String
  let source: String
  let status: String
  let isLocal: Bool
}
