import Fishery
import Registry
import Terminal

/// Versions of a fisher's agreements side by side, with every changed term lit.
extension PageView {
  func comparison(_ card: PlacementCard) -> [Pane] {
    let versions = card.rows.filter { $0.sheet == .agreements }
    guard !versions.isEmpty else {
      return [
        Pane(
          id: "none", title: "Nothing to compare",
          rows: [Row([.rest("no agreement was supplied for this fisher", .unknown)], id: "none")])
      ]
    }
    return [terms(versions), promises(card, versions)]
  }

  private func terms(_ versions: [CardRow]) -> Pane {
    let label = min(22, setting.width / 3)
    let width = max(6, (setting.width - label - 2) / versions.count - 1)
    let keys = Sheet.agreements.columns.map(\.key).filter { key in
      !Self.references.contains(key) && versions.contains { $0[key] != .blank }
    }
    let heads = versions.map(Self.head)
    let head = Row([.gap(label + 2)] + heads.flatMap { [.field($0, width, .heading), .gap(1)] })
    let rows = keys.map { key in
      let isChanged = Set(versions.map { $0[key] }).count > 1
      let cells = versions.flatMap { version -> [Piece] in
        let shown = version[key].shown
        return [
          .field(
            masked(shown.text, of: key, in: .agreements), width,
            isChanged ? .warning : shown.style), .gap(1),
        ]
      }
      return Row(
        [
          .text(isChanged ? setting.mark("≠", "!") : " ", .bold), .gap(1),
          .field(key.spaced, label, .dim),
        ]
          + cells, id: key, evidence: sources(of: key, versions))
    }
    let changed = keys.count { key in Set(versions.map { $0[key] }).count > 1 }
    return Pane(
      id: "terms", title: "Agreements side by side",
      note: versions.count == 1 ? "only one version" : changed.of("changed term", "changed terms"),
      rows: [head] + rows)
  }

  private static let references: Set<String> = [
    "register", "source_number", "imo", "registration", "mmsi", "call_sign", "document_type",
    "document_number", "document_issuer", "person_source", "person_number", "name", "family_name",
    "given_names", "birth_date", "nationality", "version", "side",
  ]

  private func sources(of key: String, _ versions: [CardRow]) -> Evidenced {
    Evidenced(
      words: key.spaced, key: key,
      origins: versions.map { .init($0[key], key, $0.sheet, $0.day("signed"), $0.origin) })
  }

  /// What a version says in every clause and figure in which it differs from the others, beside
  /// what they say; where it is the only one, or differs in nothing, all that it says.
  func terms(of version: CardRow, among versions: [CardRow], words: String) -> Evidenced {
    let keys = Sheet.agreements.columns.map(\.key).filter { !Self.references.contains($0) }
    let changed = keys.filter { key in Set(versions.map { $0[key] }).count > 1 }
    let rows = changed.isEmpty ? [version] : versions
    let told = changed.isEmpty ? keys.filter { version[$0] != .blank } : changed
    return Evidenced(
      words: words, key: "agreements",
      origins: told.flatMap { key in
        rows.map { row in
          var source = Evidenced.Source(row[key], key, row.sheet, row.day("signed"), row.origin)
          source.label = Self.head(of: row)
          return source
        }
      })
  }

  private static func head(of version: CardRow) -> String {
    "v\(version["version"].text ?? "?") \(version["side"].text ?? "")"
  }

  /// What was promised, agreed and paid for a month.
  private func promises(_ card: PlacementCard, _ versions: [CardRow]) -> Pane {
    func line(_ label: String, _ row: CardRow, _ amount: String, _ currency: String) -> Row {
      let words = "\(row[amount].shown.text) \(row[currency].text ?? "")"
      return labelled(
        label, words, row[amount].shown.style, source: row.origin.words,
        id: "\(row.id).\(amount)", evidence: evidence(of: row, amount, words: "\(label) \(words)"))
    }
    var rows = card.rows.filter { $0.sheet == .recruitment }.map {
      line("promised", $0, "promised_wage", "promised_currency")
    }
    rows += versions.map { line("agreed v\($0["version"].text ?? "?")", $0, "wage", "currency") }
    rows += card.rows.filter { $0.sheet == .pay }.suffix(6).map {
      line("paid \($0["period_from"].text ?? "?")", $0, "paid", "currency")
    }
    return Pane(id: "promises", title: "Promised, agreed, paid", note: "for a month", rows: rows)
  }
}
