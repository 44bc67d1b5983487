internal import Screening
import Admission
import Casework
import Fishery
import Law
import Registry
import Report

/// What was read for a page or a preview.
enum Content: Sendable {
  case overview(FleetOverview, FleetLists)
  case vessel(VesselCard)
  case placement(PlacementCard, [RuleVerdict])
  case departure(DepartureCard)
  case recruiters([Recruiter])
  case agency(AgencyCard)
  case agreement(AgreementLine)
  case explanation(Told)
  case rule(RulePage)
  case figure(Figure)
  case need(NeedLine)
  case rollCall(RollCallSheet)
  case arrivals(Arrivals)
  case links([ComparedLink])
  /// A file before it is taken in.
  case arrival(ImportPlan)
  case thread([KeptDecision])
  case causes([CauseTally])
  case exceptions([KeptException], ExceptionHealth)
  case complaints([ReadComplaint])
  case contacts([ContactMatch])
  case handover(ShiftHandover)
  case cases([CaseFile], CaseClock)
  case casefile(OpenCase)
  /// Everything that the page shows is in its kind.
  case nothing
  /// There is no such record any more.
  case gone
}

/// The heads of lists that the overview shows.
struct FleetLists: Sendable {
  /// The vessels in the port where the desk stands; in any port, when it stands in none.
  var inPort: [VesselLine] = []
  var inPortCount = 0
  var port: String?
  var gone: [PlacementLine] = []
  var exceptions: ExceptionHealth?
}

/// The verdict of one rule about a placement, judged when it was looked at.
struct RuleVerdict: Sendable, Hashable {
  let rule: String
  let title: String
  let area: Concern
  let subject: Judged
  let verdict: Verdict
  let rank: Rank
  let finding: String?
  /// One sentence why.
  let headline: String
  /// Of the matters in which this law protects most: what it asks and what the others do, and what
  /// nobody can keep together.
  let standards: [String]
}

/// A rule with all that the law book says of it, and whom it touches now.
struct RulePage: Sendable {
  let line: RuleLine
  let requirement: String
  let remedy: String
  let evidence: [String]
  let source: String
  let indicators: [String]
  let figures: [Figure]
  let breaches: Int?
  let undetermined: Int?
}

extension RuleVerdict {
  /// What `e` explains.
  var explained: Explained { Explained(rule: rule, subject: subject, finding: finding) }
}
