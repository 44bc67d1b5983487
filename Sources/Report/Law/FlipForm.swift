public import Law
public import Registry

import Fishery

/// A verdict that another book of law turns, with whom it is on.
public struct FlipLine: Sendable {
  public let rule: Rule
  public let before: Verdict
  public let after: Verdict
  public let severity: Severity?
  /// The placement it is on; nil for a vessel's own.
  public let placement: PlacementLine?
  public let vessel: Int64
  public let vesselName: String

  public init(
    _ rule: Rule, from before: Verdict, to after: Verdict, _ severity: Severity?,
    on placement: PlacementLine?, aboard vessel: Int64, called name: String
  ) {
    self.rule = rule
    self.before = before
    self.after = after
    self.severity = severity
    self.placement = placement
    self.vessel = vessel
    vesselName = name
  }
}

extension LineForm<FlipLine> {
  /// Verdicts that another book of law would turn.
  public static var flips: LineForm {
    LineForm(
      "flips",
      [
        .column("rule", "RULE") { .string($0.rule.id) },
        .column("verified", "TEXT") { .string($0.rule.provision.verified.rawValue) },
        .column("was", "WAS") { .string($0.before.rawValue) },
        .column("is", "IS") { .string($0.after.rawValue) },
        .column("severity", "SEVERITY") { .text($0.severity?.rawValue) },
        .column("placement", "PLACEMENT") { .key($0.placement?.id) },
        .person("name", "FISHER", { $0.placement?.fisherName }, code: { $0.placement?.fisher }),
        .column("vessel", "VESSEL KEY") { .key($0.vessel) },
        .column("vessel_name", "VESSEL") { .string($0.vesselName) },
      ])
  }
}
