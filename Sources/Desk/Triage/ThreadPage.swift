import Casework
import Fishery
import Law
import Registry
import Report
import Terminal

/// What people decided about a finding, the newest first.
extension PageView {
  func thread(_ finding: FindingLine, _ decisions: [KeptDecision]) -> [Pane] {
    let person = finding.fisherName.map { setting.masking.name($0, of: finding.fisher) }
    let about = [person, finding.vesselName].compactMap(\.self).joined(separator: " aboard ")
    let head =
      text("\(RuleTitle.of(finding.rule)): \(about)", style: .bold, id: "about")
      + text(
        "first seen \(finding.firstSeen), now \(finding.state.rawValue)"
          + (finding.standing.map { ", \($0.word)" } ?? ", undecided"), id: "state") + [Row.blank]
    let rows = decisions.flatMap { kept -> [Row] in
      let style: Style = kept.isUndone ? .dim : .plain
      return [
        Row(
          [
            .field(kept.signature.time, 17, .dim), .gap(1),
            .rest("\(kept.signature.who): \(kept.words(isProposal: finding.isRedLine))", style),
          ], id: "\(kept.id)")
      ] + (note(of: kept).map { text($0, style: style, id: "\(kept.id)n") } ?? [])
    }
    let nobody = text("Nobody decided anything yet.", style: .dim, id: "nobody")
    return [
      Pane(
        id: "thread", title: "Thread", note: finding.id.prefix(8).description,
        rows: head + (rows.isEmpty ? nobody : rows))
    ]
  }

  /// The sealed words, which stand on no paper that anybody may read.
  private func note(of kept: KeptDecision) -> String? {
    kept.decision.note.map { setting.masking.hidesFacts ? "words are sealed" : "“\($0)”" }
  }
}

extension KeptDecision {
  /// What was decided, and whether it still holds.
  ///
  /// - Parameter isProposal: whether it waits, or waited, for a second person.
  fileprivate func words(isProposal: Bool) -> String {
    let ground = decision.ground.flatMap { Ground(rawValue: $0) }.map { ": \($0.words)" } ?? ""
    let what =
      switch decision.word {
      case .confirm, .ask: decision.word.phrase.english
      case .dismiss: (isProposal ? "proposed to dismiss" : "dismissed") + ground
      case .settle: (isProposal ? "proposed as settled" : "settled") + ground
      case .snooze:
        decision.until.map { "asleep until \($0)" }
          ?? "asleep until: \(decision.fact.map { NeedLine.question(about: $0) } ?? "")"
      case .refer: "referred to the person's case"
      case .agree: "agreed to the closing"
      case .assign: "handed on to \(decision.colleague ?? "")"
      }
    let proof = signature.isProven ? ", with their passphrase" : ""
    return what + proof
      + (isUndone ? " · taken back" : isOutlived ? " · the finding changed since" : "")
  }
}
