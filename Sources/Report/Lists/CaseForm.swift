public import Casework

import Fishery
import Law
import Registry

/// A case as a list shows it at a moment.
public struct CaseOnDay: Sendable, Hashable {
  public let file: CaseFile
  public let clock: CaseClock

  public init(_ file: CaseFile, at clock: CaseClock) {
    self.file = file
    self.clock = clock
  }

  var next: CaseDuty? { file.state.duties.first }
}

extension LineForm<CaseOnDay> {
  /// Cases: whom each is about, how it stands, and what is owed first.
  public static var cases: LineForm {
    LineForm(
      "cases",
      [
        .number("case", "CASE") { $0.file.id },
        .person(
          "name", "FISHER", { $0.file.record.fisherName }, code: { $0.file.record.fisher }),
        .column("vessel_name", "VESSEL") { .text($0.file.record.vesselName) },
        .column("identification", "IDENTIFICATION") { .string($0.file.state.status.rawValue) },
        .column("decision_pending", "PENDING") { .bool($0.file.state.isDecisionPending) },
        .column("consent", "CONSENT") { .text($0.file.state.consent?.rawValue) },
        .column("child", "CHILD") { $0.file.state.isChild.map { .bool($0) } ?? .null },
        .column("danger", "DANGER") { .bool($0.file.state.danger != nil) },
        .number("referrals", "REFERRALS") { $0.file.state.referrals.count },
        .number("overdue", "OVERDUE") { $0.file.overdue(at: $0.clock).count },
        .column("next", "NEXT") { .text($0.next?.task.phrase.english) },
        .column("due", "DUE") { .text($0.next?.day) },
        .column("closed", "CLOSED") { .bool($0.file.state.closed != nil) },
        .column("finding", "FINDING") { .text($0.file.record.finding) },
      ])
  }
}
