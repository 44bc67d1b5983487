public import Registry

import Fishery
import Law

extension LineForm<FindingLine> {
  /// Findings, the queue of what somebody must look at.
  public static var findings: LineForm {
    LineForm(
      "findings",
      [
        .column("finding", "FINDING") { .string($0.id) },
        .column("severity", "SEVERITY") { .severity($0.rank) },
        .column("verdict", "VERDICT") { .string($0.verdict) },
        .column("state", "STATE") { .string($0.state.rawValue) },
        .column("rule", "RULE") { .string($0.rule) },
        .column("verified", "TEXT") {
          .text(Catalogue.standard[$0.rule]?.provision.verified.rawValue)
        },
        .column("placement", "PLACEMENT") { .key($0.placement) },
        .person("name", "FISHER", { $0.fisherName }, code: { $0.fisher }),
        .column("vessel", "VESSEL KEY") { .key($0.vessel) },
        .column("vessel_name", "VESSEL") { .text($0.vesselName) },
        .column("agency", "AGENCY") { .text($0.agencyName) },
        .column("from", "FROM") { .text($0.from) },
        .column("to", "TO") { .text($0.to) },
        .column("ongoing", "ONGOING") { .bool($0.isOngoing) },
        .column("first_seen", "FIRST SEEN") { .text($0.firstSeen) },
        .column("due", "DUE") { .text($0.due) },
        .column("money", "MONEY") { .text($0.stake?.amount(as: .plain)) },
        .column("currency", "CURRENCY") { .text($0.stake?.currency.code) },
        .column("red_line", "RED LINE") { .bool($0.isRedLine) },
        .column("for", "FOR") { .text($0.assigned) },
        .column("decision", "DECISION") { .text($0.standing?.word) },
      ])
  }
}
