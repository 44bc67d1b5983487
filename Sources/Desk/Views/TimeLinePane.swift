import Fishery
import Registry
import Terminal

/// The days of a placement in their order, with today among them.
extension PageView {
  func timeLine(_ card: PlacementCard) -> Pane {
    var days = events(of: card)
    days.sort { ($0.day, $0.words) < ($1.day, $1.words) }
    var rows: [Row] = []
    var isPast = true
    for (index, event) in days.enumerated() {
      if isPast, event.day > setting.day {
        rows.append(today)
        isPast = false
      }
      rows.append(
        Row(
          [
            .field("\(event.day)", 11, isPast ? .plain : .dim), .text(mark(event), event.style),
            .gap(1), .rest(event.words, event.style),
          ], id: "\(index)", evidence: event.evidence))
    }
    if isPast { rows.append(today) }
    return Pane(id: "days", title: "Time line", rows: rows)
  }

  private var today: Row {
    let line = String(repeating: setting.mark("─", "-"), count: 6)
    return Row([.field("\(setting.day)", 11, .bold), .text("\(line) judged day \(line)", .bold)])
  }

  private func mark(_ event: Event) -> String {
    event.style == .plain ? setting.mark("│", "|") : setting.mark("●", "*")
  }

  /// Something that happened, or will.
  private struct Event {
    let day: CivilDate
    let words: String
    var style: Style = .plain
    var evidence: Evidenced?
  }

  private func events(of card: PlacementCard) -> [Event] {
    var events = card.facts.compactMap { fact -> Event? in
      guard let words = Self.placementDays[fact.key],
        let day = fact.cell.text.flatMap({ PartialDate($0)?.day })
      else { return nil }
      let source = Evidenced.Source(
        fact.cell, fact.key, .placements, fact.effective, fact.origin)
      return Event(
        day: day, words: words,
        evidence: Evidenced(words: "\(words) \(day)", key: fact.key, origins: [source]))
    }
    for row in card.rows { events += self.events(of: row) }
    return events
  }

  private static let placementDays = [
    "placed_on": "placed by the agency", "signed_on": "signed on", "embarked": "embarked",
    "planned_return": "planned return", "disembarked": "disembarked",
    "repatriation_requested": "asked to go home", "repatriation_arranged": "way home arranged",
  ]

  private func events(of row: CardRow) -> [Event] {
    switch row.sheet {
    case .agreements:
      let version = row["version"].text.map { " version \($0)" } ?? ""
      return [
        event(row, "signed", "agreement\(version) signed"),
        event(row, "ends", "agreement\(version) ends"),
      ].compactMap(\.self)
    case .documents:
      let kind = row["document_type"].text?.spaced ?? "document"
      let isPast = row.day("expires").map { $0 < setting.day } ?? false
      return [
        event(row, "expires", "\(kind) \(isPast ? "expired" : "expires")", isPast ? .high : .plain)
      ].compactMap(\.self)
    case .charges:
      let amount = [row["amount"].text, row["currency"].text].compactMap(\.self)
      let what = row["category"].text?.spaced ?? "charge"
      return [
        event(row, "charged_on", "charged \(amount.joined(separator: " ")) for \(what)", .bold)
      ].compactMap(\.self)
    case .pay: return [event(row, "paid_on", "paid")].compactMap(\.self)
    case .recruitment:
      return [
        event(row, "first_contact", "first contact, \(row["platform"].text ?? "platform unknown")")
      ].compactMap(\.self)
    case .muster:
      return [event(row, "mustered_on", "roll call: \(row["result"].shown.text)")].compactMap(
        \.self)
    default: return []
    }
  }

  private func event(
    _ row: CardRow, _ key: String, _ words: String, _ style: Style = .plain
  ) -> Event? {
    row.day(key).map { day in
      Event(
        day: day, words: words, style: style,
        evidence: evidence(of: row, key, words: "\(words) \(day)"))
    }
  }
}
