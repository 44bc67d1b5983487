import Casework
import Fishery
import Law
import Registry
import Report
import Terminal
import Words

/// One case: whom it protects, what is owed, and everything that can be entered.
extension PageView {
  func casefile(_ open: OpenCase) -> [Pane] {
    let state = open.file.state
    return [standing(open), owed(open)] + [referrals(open), assistance(state)]
      + Aftercare.Stage.allCases.map { aftercare($0, state) } + [contacts(open), steps(open)]
  }

  /// Columns of the longest word for a point of assistance or a step.
  private static let labels =
    (Assistance.allCases.map(\.phrase.english) + Aftercare.allCases.map(\.phrase.english))
    .map { CellWidth.of($0) }.max() ?? 0

  /// Names and people's own words, where names may be shown.
  private func own(_ words: String) -> String {
    setting.masking.showsNames ? words : setting.mark("•••", "***")
  }

  private func standing(_ open: OpenCase) -> Pane {
    let state = open.file.state
    let record = open.file.record
    let name = record.fisherName.map { setting.masking.name($0, of: record.fisher) }
    let whom = [name ?? "somebody not in the registry", record.vesselName].compactMap(\.self)
      .joined(separator: " aboard ")
    var rows = text(whom, style: .bold, id: "whom")
    if let shield = state.shield { rows += text(shield.english, style: .warning, id: "shield") }
    let authority = state.statusBy.map { $0.isEmpty ? "" : ", says \(own($0))" } ?? ""
    rows.append(
      line("identification", state.status.phrase.english + authority, .identification))
    rows.append(line("consent", state.consent?.phrase.english ?? "not asked", .consent))
    rows.append(
      line("age", state.isChild.map { $0 ? "A CHILD" : "of age" } ?? "not known", .age))
    if state.isChild == true {
      rows.append(line("guardian", state.guardian.map(own) ?? "none named", .guardian))
      rows.append(
        line("best interest", state.bestInterest.map(own) ?? "not determined", .bestInterest))
    }
    rows.append(
      line(
        "danger to life", state.danger.map(own) ?? "none known", .danger,
        state.danger == nil ? .plain : .warning))
    rows.append(
      line(
        "told", state.closed.map { "closed: \(own($0))" } ?? state.notes.last.map(own) ?? "", .told)
    )
    return Pane(id: "standing", title: "Case \(open.file.id)", rows: rows)
  }

  private func line(
    _ label: String, _ value: String, _ point: CasePoint, _ style: Style = .plain
  ) -> Row {
    var row = Row([.field(label, 20, .dim), .gap(1), .rest(value, style)], id: label)
    row.point = point
    return row
  }

  private func owed(_ open: OpenCase) -> Pane {
    let duties = open.file.state.duties
    let late = open.file.overdue(at: open.clock).count
    let rows = duties.enumerated().map { place, duty in
      let isLate = duty.isOverdue(at: open.clock)
      let style: Style =
        isLate ? .warning : duty.isDue(at: open.clock) ? .bold : .plain
      return Row(
        [
          .field("\(duty.day)", 11, style), .gap(1),
          .rest((isLate ? "OVERDUE: " : "") + duty.task.phrase.english, style),
        ], id: "owed\(place)")
    }
    return Pane(
      id: "owed", title: "Owed", note: late > 0 ? "\(late) overdue" : "",
      rows: rows.isEmpty ? text("nothing", style: .dim, id: "nothing") : rows)
  }

  private func referrals(_ open: OpenCase) -> Pane {
    let rows = open.file.state.referrals.flatMap { referral -> [Row] in
      var head = Row(
        [
          .field("\(referral.id)", 3, .plain, .right), .gap(1),
          .rest("\(referral.recipient.name), \(referral.recipient.kind.phrase.english)"), .gap(1),
          .field(referral.words, 28, .bold, .right),
        ], id: "r\(referral.id)")
      head.point = .referral(referral.id)
      guard referral.sent == nil else { return [head] }
      let fields = CaseField.allCases.map { field -> Row in
        let isTicked = referral.fields.contains(field)
        var row = Row(
          [
            .gap(5), .text(isTicked ? "[x]" : "[ ]", isTicked ? .good : .dim), .gap(1),
            .rest(field.phrase.english + (field.isLeast ? "" : " (only with consent)"), .plain),
          ], id: "r\(referral.id).\(field.rawValue)")
        row.point = .field(field, referral: referral.id)
        row.answerable = .casePoint(.field(field, referral: referral.id))
        return row
      }
      return [head] + fields
    }
    return Pane(
      id: "referrals", title: "Referrals",
      rows: rows.isEmpty ? text("none; r refers", style: .dim, id: "none") : rows)
  }

  private func assistance(_ state: CaseState) -> Pane {
    let rows = Assistance.allCases.filter { $0 != .childGuardian || state.isChild == true }.map {
      point -> Row in
      let answer = state.assistance[point] ?? .notYet
      var row = Row(
        [
          .field(point.phrase.english, Self.labels), .gap(1),
          .rest(answer.phrase.english, answer == .notYet ? .unknown : .good),
        ], id: "a\(point.rawValue)")
      row.point = .assistance(point)
      row.answerable = .casePoint(.assistance(point))
      return row
    }
    return Pane(id: "assistance", title: "At once", note: "y done, - not needed", rows: rows)
  }

  private func aftercare(_ stage: Aftercare.Stage, _ state: CaseState) -> Pane {
    let rows = Aftercare.allCases.filter { $0.stage == stage }.map { step -> Row in
      let done = state.finished[step].map { "done \($0)" }
      let planned = state.planned[step].map { "by \($0)" }
      var row = Row(
        [
          .field(step.phrase.english, Self.labels), .gap(1),
          .rest(done ?? planned ?? "not yet", done == nil ? .unknown : .good),
        ], id: "s\(step.rawValue)")
      row.point = .aftercare(step)
      row.answerable = .casePoint(.aftercare(step))
      return row
    }
    return Pane(
      id: stage.rawValue, title: stage.phrase.english, note: "y done today, Enter a day",
      rows: rows)
  }

  private func contacts(_ open: OpenCase) -> Pane {
    let rows = open.matches.prefix(12).map { match -> Row in
      var row = Row(match.pieces, id: "c\(match.contact.id)")
      row.point = .contact(match)
      return row
    }
    let nobody = text(
      "nobody who fits is in the sheet of contacts; :importFile takes one in", style: .dim, id: "no"
    )
    return Pane(
      id: "contacts", title: "Whom to call", note: "Enter refers",
      rows: rows.isEmpty ? nobody : rows)
  }

  private func steps(_ open: OpenCase) -> Pane {
    let rows = open.file.acts.reversed().enumerated().map { place, entered in
      let words = entered.act.words(
        in: .english, setting.masking.showsNames ? .full : .masked)
      return Row(
        [
          .field(entered.signature.time, 17, .dim), .gap(1),
          .rest("\(entered.signature.who): \(words)"),
        ], id: "h\(place)")
    }
    return Pane(id: "steps", title: "Step by step", note: "the newest first", rows: rows)
  }
}

extension Referral {
  /// How far it has come, in a few words.
  fileprivate var words: String {
    outcome?.phrase.english
      ?? phase.phrase.english + (sent?.wantsSecondSignature == true ? ", one signature" : "")
  }
}
