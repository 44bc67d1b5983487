public import Registry

/// What lies behind a finding, as far as others may have the same: the rule, and whose doing it is.
///
/// Findings of one cause are decided alike; those of another are looked at anew.
public struct Cause: Sendable, Hashable {
  public let rule: String
  public let source: Source

  public enum Source: Sendable, Hashable {
    /// The agency that placed the person.
    case agency(String)
    case vessel(Int64)
    /// Neither is known: nothing has the same cause but itself.
    case finding(String)
  }

  public init(_ finding: FindingLine) {
    rule = finding.rule
    source =
      if let agency = finding.agencyName {
        .agency(agency)
      } else if let vessel = finding.vessel {
        .vessel(vessel)
      } else {
        .finding(finding.id)
      }
  }
}
