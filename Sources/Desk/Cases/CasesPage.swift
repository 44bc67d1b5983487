import Casework
import Law
import Registry
import Report
import Terminal
import Words

/// All cases: those with something overdue first.
extension PageView {
  func cases(_ files: [CaseFile], _ clock: CaseClock) -> [Pane] {
    guard !files.isEmpty else {
      return [
        Pane(
          id: "cases", title: "Cases",
          rows: text(
            "No case is open. r on a finding or placement opens one; :call one from a call alone.",
            style: .dim, id: "none"))
      ]
    }
    let overdue = files.reduce(0) { $0 + $1.overdue(at: clock).count }
    return [
      Pane(
        id: "cases", title: "Cases",
        note: overdue > 0 ? "\(overdue.grouped) overdue" : "nothing overdue",
        rows: files.flatMap { rows(of: $0, clock) })
    ]
  }

  private func rows(of file: CaseFile, _ clock: CaseClock) -> [Row] {
    let state = file.state
    let name = file.record.fisherName.map { setting.masking.name($0, of: file.record.fisher) }
    let whom = [name ?? "not in the registry", file.record.vesselName].compactMap(\.self)
      .joined(separator: " aboard ")
    let marks = [
      state.closed != nil ? "closed" : nil, state.isChild == true ? "CHILD" : nil,
      state.danger != nil ? "DANGER" : nil, state.isDecisionPending ? "PENDING" : nil,
    ].compactMap(\.self).joined(separator: " ")
    let late = file.overdue(at: clock)
    let duty = late.first ?? state.duties.first
    let next = duty.map { duty in
      (late.isEmpty ? "next: " : "OVERDUE: ") + "\(duty.task.phrase.english), \(duty.day)"
    }
    let style: Style = state.closed != nil ? .dim : .plain
    return [
      Row(
        [
          .field("\(file.id)", 4, style, .right), .gap(1), .rest(whom, style), .gap(1),
          .field(marks, marks.count, .warning, .right),
        ], id: "\(file.id)", target: .page(.casefile(file.id)))
    ]
      + (next.map { text($0, style: late.isEmpty ? .dim : .warning, indent: 5, id: "\(file.id)n") }
        ?? [])
  }
}
