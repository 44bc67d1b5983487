import Fishery
import Registry
import Terminal

/// An agency: its licences over time, against the placements it made under them.
extension PageView {
  func agency(_ card: AgencyCard, columns: Int) -> [[Pane]] {
    let facts = Pane(
      id: "facts", title: "Particulars", rows: rows(of: card.facts, in: .agencies, id: "facts"))
    var filter = ListFilter()
    filter.agency = card.line.id
    let broken = brokenMost(
      card.broken, limit: 12, within: filter, or: Row([.rest("no breach is known", .dim)]))
    let panes = [licences(card), broken, placements(card)]
    return columns == 1 ? [panes + [facts]] : [panes, [facts]]
  }

  /// One time for licences and placements, so that a gap under the one shows over the other.
  private func licences(_ card: AgencyCard) -> Pane {
    let placed = card.placements.compactMap(\.embarked)
    let first = min(placed.min() ?? setting.day, setting.day - 730)
    let days = first...(setting.day + 180)
    let label = min(20, setting.width / 3)
    let width = max(4, setting.width - label - 14)
    var rows = card.licences.map { row in licence(row, days, label, width) }
    if rows.isEmpty { rows = [Row([.rest("no licence was supplied", .unknown)])] }
    let strip = TimeStrip(
      days: days,
      spans: placed.map { .init(days: $0...$0, style: .bold) }, today: setting.day)
    var filter = ListFilter()
    filter.agency = card.line.id
    rows.append(
      Row(
        [
          .field("placements", label, .bold), .gap(1), .strip(strip, width), .gap(1),
          .rest("N \(card.line.placements.grouped)", .bold, .right),
        ], id: "placements", target: .list(.placements, filter, named: card.line.name)))
    return Pane(
      id: "licences", title: "Licences against placements",
      note: "\(days.lowerBound) to \(days.upperBound)", rows: rows)
  }

  private func licence(
    _ row: CardRow, _ days: ClosedRange<CivilDate>, _ label: Int, _ width: Int
  ) -> Row {
    let from = row["licence_from"].text.flatMap { PartialDate($0) }?.earliest
    let to = row["licence_to"].text.flatMap { PartialDate($0) }?.latest
    var strip = TimeStrip(days: days, spans: [], today: setting.day)
    if let from {
      strip.spans.append(.init(days: from...max(from, to ?? days.upperBound), style: .good))
    }
    if let from = row["suspended_from"].text.flatMap({ PartialDate($0) })?.earliest {
      let to = row["suspended_to"].text.flatMap { PartialDate($0) }?.latest
      strip.spans.append(
        .init(days: from...max(from, to ?? days.upperBound), style: .high, isBroken: true))
    }
    let kind = row["licence_type"].text ?? "licence"
    let words = "\(kind) \(row["licence_number"].text ?? "")"
    return Row(
      [
        .field(words, label), .gap(1), .strip(strip, width), .gap(1),
        .rest(to.map { "to \($0)" } ?? "no end", .plain, .right),
      ], id: "\(row.id)", evidence: evidence(of: row, "licence_to", words: words))
  }

  private func placements(_ card: AgencyCard) -> Pane {
    let rows = card.placements.map { line in
      Row(
        [
          .field(line.worst?.letter ?? "-", 2, line.worst?.style ?? .dim),
          .field(line.embarked.map { "\($0)" } ?? "?", 11, .dim),
          .rest(setting.masking.name(line.fisherName, of: line.fisher)), .gap(1),
          .field(line.vesselName, setting.width / 3),
        ], id: "\(line.id)", target: .page(.placement(line.id)))
    }
    return Pane(
      id: "persons", title: "Placed",
      note: "\(persons(card.line.personsInBreach)) in breach of N \(card.line.placements.grouped)",
      rows: rows.isEmpty ? [Row([.rest("nobody, as far as is known", .dim)])] : rows)
  }
}
