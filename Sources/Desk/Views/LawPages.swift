import Screening
import Fishery
import Law
import Registry
import Report
import Terminal

/// Rules and figures of the law book, with all that is known of them.
extension PageView {
  func rule(_ page: RulePage, columns: Int) -> [[Pane]] {
    let line = page.line
    let asks = Pane(
      id: "asks", title: line.id, note: "\(line.instrument) \(line.article)",
      rows: text(line.title, style: .bold, id: "title") + text(page.requirement, id: "asks"))
    let standing = Pane(
      id: "standing", title: "Standing",
      rows: [
        labelled("severity", line.severity.rawValue, Rank(line.severity).style, id: "severity"),
        labelled("force", line.force.rawValue, id: "force"),
        labelled("text", line.verified == .seen ? "seen at its source" : "from memory", id: "seen"),
        labelled("judges", "each \(line.subject)", id: "subject"),
      ] + text("source: \(page.source)", style: .dim, id: "source"))
    var panes = [asks, touches(page), standing]
    panes.append(
      Pane(
        id: "evidence", title: "Ask to see",
        rows: page.evidence.map { Row([.rest($0)], id: $0) }))
    if !page.indicators.isEmpty {
      panes.append(
        Pane(
          id: "indicators", title: "Points to",
          rows: page.indicators.map { Row([.rest($0)], id: $0) }))
    }
    panes.append(
      Pane(id: "remedy", title: "Made good by", rows: text(page.remedy, id: "remedy")))
    let figures = page.figures.map { history(of: $0) }
    return columns == 1 ? [panes + figures] : [panes, figures]
  }

  private func touches(_ page: RulePage) -> Pane {
    func line(_ verdict: Verdict, _ count: Int?) -> Row {
      var filter = ListFilter()
      filter.rule = page.line.id
      filter.verdict = verdict.rawValue
      return Row(
        [
          .field(String(verdict.letter), 2, verdict.style),
          .field(verdict.words, 16, verdict.style),
          .rest(count.map { $0.of("subject", "subjects") } ?? "not counted yet"),
        ], id: verdict.rawValue,
        target: .list(verdict == .undetermined ? .doubts : .findings, filter, named: page.line.id))
    }
    return Pane(
      id: "touches", title: "Touches now",
      rows: [line(.breach, page.breaches), line(.undetermined, page.undetermined)])
  }

  func figure(_ figure: Figure) -> [Pane] { [history(of: figure)] }

  /// A figure's values, newest first, the one that decides today marked.
  private func history(of figure: Figure) -> Pane {
    let now = figure.entry(on: setting.day)
    let rows = figure.entries.reversed().enumerated().flatMap { index, entry -> [Row] in
      let isNow = entry == now
      let value = entry.value.map { "\($0)" } ?? "ends, or not known"
      let unit = entry.value == nil ? "" : figure.unit.map { " \($0.rawValue.spaced)" } ?? ""
      let head = Row(
        [
          .field(isNow ? setting.mark("▸", ">") : "", 2, .bold), .field(entry.since, 12),
          .rest(value + unit, isNow ? .bold : .plain), .gap(1),
          .text("\(entry.status.rawValue), \(entry.verified.rawValue)", .dim),
        ], id: "\(index)")
      return [head] + text(entry.source, style: .dim, indent: 14, id: "\(index).source")
    }
    let book = figure.overlay.map { "local: \($0)" } ?? ""
    return Pane(
      id: figure.id, title: figure.id, note: book,
      rows: text(figure.title, id: "title") + rows)
  }
}
