import Fishery
import Registry
import Terminal

/// What was seen aboard, a line a sight: when, what it bears on, what was seen, by whom.
extension PageView {
  func seenAboard(_ rows: [CardRow]) -> Pane {
    let lines = rows.filter { $0.sheet == .observations }
      .sorted { ($0["seen_at"].text ?? "", $0.id) > ($1["seen_at"].text ?? "", $1.id) }
      .map { row in
        let area = row["area"].text.flatMap { ObservedArea(rawValue: $0) }.map(Concern.init)
        return Row(
          [
            .field(row["seen_at"].text.map { String($0.prefix(16)).spaced("T") } ?? "?", 17, .dim),
            .field((area ?? .other).title, min(24, setting.width / 3)), .gap(1),
            .rest(
              masked(row["seen"].shown.text, of: "seen", in: .observations),
              row["seen"].shown.style), .gap(1),
            .text(row["seen_by"].text ?? row.origin.words, .dim),
          ], id: "\(row.id)", evidence: evidence(of: row, "seen", words: row["seen"].shown.text),
          amendable: Amendable(row))
      }
    let next = Row(
      [.rest("i notes what is seen: berths, passports in the wheelhouse, water", .dim)], id: "next",
      amendable: Amendable(title: "Seen aboard", sheet: .observations, cells: []))
    let nothing = Row([.rest("nothing was noted", .dim)])
    return Pane(
      id: "seen", title: "Seen aboard", note: lines.isEmpty ? "" : lines.count.of("line", "lines"),
      rows: !setting.isOnPaper ? lines + [next] : lines.isEmpty ? [nothing] : lines)
  }
}

extension Concern {
  /// The part of a fisher's life that something seen bears on.
  init(_ area: ObservedArea) {
    self =
      switch area {
      case .age: .age
      case .health: .health
      case .rest: .rest
      case .crewList: .crewList
      case .agreement: .agreement
      case .goingHome: .goingHome
      case .recruitment: .recruitment
      case .pay: .pay
      case .documents: .documents
      case .freedom: .freedom
      case .safety: .safety
      case .livingAboard: .livingAboard
      case .vessel: .vessel
      case .other: .other
      }
  }
}

extension String {
  /// With blanks in the place of a mark.
  fileprivate func spaced(_ mark: Character) -> String { String(map { $0 == mark ? " " : $0 }) }
}
