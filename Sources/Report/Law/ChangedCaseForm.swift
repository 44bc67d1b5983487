public import Law

import Fishery

extension LineForm<CaseTrial.Change> {
  /// Cases that another book of law decides otherwise than they are written.
  public static var changedCases: LineForm {
    LineForm(
      "cases",
      [
        .column("rule", "RULE") { .string($0.tried.rule.id) },
        .column("as_of", "AS OF") { .string($0.tried.day.description) },
        .column("was", "WAS") { .string($0.tried.verdict.rawValue) },
        .column("is", "IS") { .string($0.verdict.rawValue) },
        .column("severity_was", "SEVERITY") { .text($0.tried.severity?.rawValue) },
        .column("severity_is", "IS") { .text($0.severity?.rawValue) },
        .column("case", "CASE") { .string($0.tried.name) },
      ])
  }
}
