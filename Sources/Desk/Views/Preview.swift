import Fishery
import Law
import Registry
import Terminal

/// What is shown of the line under the cursor beside or below its list.
struct Preview {
  let setting: Setting
  /// Rows there are to fill.
  let rows: Int

  private func view(_ kind: PageKind) -> PageView {
    PageView(kind: kind, setting: setting, rows: rows)
  }

  /// What the line alone says, and once it was read, what lies behind it.
  func rows(of line: Line, _ content: Content?) -> [Row] {
    switch (line, content) {
    case (.vessel(let vessel), .vessel(let card)): head(vessel) + vesselRows(card)
    case (.vessel(let vessel), _): head(vessel)
    case (.placement(let placement), .placement(let card, let verdicts)):
      head(placement) + verdictRows(card, verdicts)
    case (.placement(let placement), _): head(placement)
    case (.agreement(let agreement), _): agreementRows(agreement)
    case (.agency(let agency), .agency(let card)): head(agency) + agencyRows(card)
    case (.agency(let agency), _): head(agency)
    case (.finding, .explanation(let explanation)), (.doubt, .explanation(let explanation)):
      rows < 12
        ? view(.overview).summary(explanation)
        : panes([view(.overview).explanation(explanation, level: 2)])
    case (.finding(let finding), _): head(finding)
    case (.doubt(let doubt), _):
      [
        Row([
          .text(Verdict.undetermined.words, .unknown), .gap(2), .rest(RuleTitle.of(doubt.rule)),
          .gap(1), .text(RuleTitle.mark(of: doubt.rule), .unknown),
        ])
      ]
    case (.need(let need), _): needRows(need)
    case (.rule(let rule), .rule(let page)): ruleRows(rule, page)
    case (.rule(let rule), _): view(.overview).text(rule.title, style: .bold, id: "title")
    case (.figure, .figure(let figure)): panes([view(.overview).figure(figure)])
    case (.figure(let figure), _): view(.overview).text(figure.title, style: .bold, id: "title")
    case (.file(let file), _): fileRows(file)
    case (.crisis(let line), _): view(.overview).crisis(line)
    }
  }

  private func panes(_ panes: [[Pane]]) -> [Row] {
    panes.joined().flatMap { pane in
      rows >= 12
        ? [Row([.text(pane.title.uppercased(), .heading), .gap(2), .text(pane.note, .dim)])]
          + pane.rows
          + [.blank]
        : pane.rows
    }
  }

  private func fileRows(_ file: ImportRecord) -> [Row] {
    let counts =
      "\(file.stored.of("row", "rows")) stored: \(file.new.grouped) new, "
      + "\(file.changed.grouped) changed, \(file.unchanged.grouped) as before; "
      + "\(file.refused.grouped) refused"
    return [
      Row([.text(file.file, .bold), .gap(2), .rest(counts)]),
      Row([
        .text("by \(file.signature.actor), \(file.signature.time)"), .gap(2),
        .rest("hash \(file.hash.prefix(16))", .dim),
      ]),
    ]
  }

  private func head(_ line: VesselLine) -> [Row] {
    let crew =
      line.crew == 0 ? "nobody known aboard" : line.crew.of("fisher", "fishers") + " aboard"
    // Those who left are among them: there may be more than are aboard.
    let beyond = line.personsInBreach > line.crew ? ", with who left" : ""
    let breach =
      line.personsInBreach == 0
      ? "nobody in breach" : "\(line.personsInBreach.grouped) in breach\(beyond)"
    var words = [crew, breach]
    if line.goneFromList > 0 {
      words.append("\(line.goneFromList.grouped) gone from the next list")
    }
    if let days = line.daysAtSea { words.append("\(days.grouped) days at sea") }
    return [
      Row([
        .text(line.name, .bold), .gap(2), .text(line.flag?.name ?? "flag not known", .dim), .gap(2),
        .rest(words.joined(separator: " · ")),
      ])
    ]
  }

  /// The rules broken aboard, worst first, and the indicators of everybody together.
  private func vesselRows(_ card: VesselCard) -> [Row] {
    let view = view(.vessel(card.line.id))
    var strip: [Piece] = [.field("indicators", 12, .dim)]
    strip += IndicatorStrip(card.crew.flatMap(\.findings)).pieces
    let gone = card.crew.count { $0.goneFromList != nil }
    if gone > 0 { strip += [.gap(3), .rest("\(gone) on one list, not the next", .bold)] }
    let found = view.findings(card.findings, of: card.line)
    return [Row(strip)] + (rows >= 12 ? [Row.blank] : []) + found.rows
  }

  private func head(_ line: PlacementLine) -> [Row] {
    let name = setting.masking.name(line.fisherName, of: line.fisher)
    let days = line.embarked.map { "since \($0)" } ?? "no day of embarkation"
    return [
      Row([
        .text(name, .bold), .gap(2), .text(line.role?.words ?? "role not known", .dim), .gap(2),
        .rest("aboard \(line.vesselName) \(days)"),
      ])
    ]
  }

  private func verdictRows(_ card: PlacementCard, _ verdicts: [RuleVerdict]) -> [Row] {
    let pane = view(.placement(card.line.id)).placement(card, verdicts, columns: 3).last?.first
    return (rows >= 12 ? [Row.blank] : []) + (pane?.rows ?? [])
  }

  /// The particulars that are missing or in doubt, in words.
  private func agreementRows(_ line: AgreementLine) -> [Row] {
    let view = view(.overview)
    let name = setting.masking.name(line.fisherName, of: line.fisher)
    let signed = line.signed.map { "signed \($0)" } ?? "day of signing not supplied"
    let head = Row([
      .text(name, .bold), .gap(2),
      .rest("version \(line.version.map(String.init) ?? "?") · \(signed)"),
    ])
    let wanting = [ClauseMark.missing, .unknown].flatMap { mark -> [Row] in
      let found = Particular.allCases.filter { ClauseMark(line.clauses[$0]) == mark }
      guard !found.isEmpty else { return [] }
      let words = found.map { "(\($0.letter)) \($0.words)" }.joined(separator: "; ")
      return view.text("\(mark.words): \(words)", style: mark.style, id: mark.words)
    }
    let silent = Particular.allCases.count { ClauseMark(line.clauses[$0]) == .notSupplied }
    let rest = silent == 0 ? [] : [Row([.rest("\(silent) of 17 not supplied", .dim)])]
    let complete = [Row([.rest("every particular is there", .good)])]
    return [head] + (wanting.isEmpty && silent == 0 ? complete : wanting + rest)
  }

  private func head(_ line: AgencyLine) -> [Row] {
    [
      Row([
        .text(line.name, .bold), .gap(2), .text(line.country?.name ?? "country not known", .dim),
        .gap(2),
        .rest("\(line.personsInBreach.grouped) in breach of N \(line.placements.grouped) placed"),
      ])
    ]
  }

  private func agencyRows(_ card: AgencyCard) -> [Row] {
    panes(
      view(.agency(card.line.id)).agency(card, columns: 2).map { Array($0.prefix(1)) }.dropLast())
  }

  private func head(_ line: FindingLine) -> [Row] {
    [
      Row([
        .text(line.mark.words, line.mark.style.with(.bold)), .gap(2), .rest(line.rule, .bold),
      ])
    ]
  }

  private func needRows(_ line: NeedLine) -> [Row] {
    let waiting = line.verdicts.of("verdict waits", "verdicts wait")
    return view(.overview).text(line.question, style: .bold, id: "question")
      + view(.overview).text(
        "Not known for \(line.persons == 0 ? "" : line.persons.of("fisher", "fishers") + " on ")"
          + "\(line.vessels.of("vessel", "vessels")); \(waiting) for it.", id: "need")
  }

  private func ruleRows(_ line: RuleLine, _ page: RulePage) -> [Row] {
    let view = view(.overview)
    return view.text(page.requirement, style: .bold, id: "asks")
      + view.text("ask to see: \(page.evidence.joined(separator: ", "))", id: "evidence")
      + view.text("made good by: \(page.remedy)", id: "remedy")
  }
}
