import Fishery
import Registry
import Terminal

/// What a file brings: how many rows are new, changed, back and unchanged, and whom they are about.
extension PageView {
  /// The counts in a line; nothing where nobody compared.
  func news(_ arrivals: Arrivals?) -> [Row] {
    guard let arrivals else { return [] }
    let counts = Arrival.allCases.flatMap { arrival -> [Piece] in
      let count = arrivals[arrival]
      return [
        .text(count.grouped, count == 0 || arrival == .unchanged ? .dim : .bold),
        .text(" \(arrival.rawValue)", count == 0 ? .dim : .plain), .gap(3),
      ]
    }
    return [Row(counts, id: "news")]
  }

  /// A pane for each sort of which there is a row, but what the registry has already.
  func panes(_ arrivals: Arrivals?) -> [Pane] {
    guard let arrivals else { return [] }
    return Arrival.allCases.filter { $0 != .unchanged && arrivals[$0] > 0 }.map { arrival in
      let named = arrivals.rows(arrival)
      var rows = named.map { row($0) }
      let left = arrivals[arrival] - named.count
      if left > 0 { rows.append(Row([.rest("and \(left.of("other row", "other rows"))", .dim)])) }
      return Pane(
        id: arrival.rawValue, title: arrival.title,
        note: arrivals[arrival].of("row", "rows") + arrival.note, rows: rows)
    }
  }

  private func row(_ arrival: Arrivals.Row) -> Row {
    let person = arrival.person.map { setting.masking.name($0, of: arrival.fisher) }
    let about = [person, arrival.place].compactMap(\.self).joined(separator: " · ")
    var row = Row(
      [
        .field("row \(arrival.number.grouped)", 11, .dim), .gap(1),
        .rest(about.isEmpty ? "names nobody" : about),
      ], id: "\(arrival.arrival.rawValue).\(arrival.number)", target: arrival.target)
    row.name = arrival.person ?? ""
    return row
  }

  /// What an import brought when it came in.
  func cameIn(_ file: ImportRecord, _ arrivals: Arrivals) -> [Pane] {
    var head = news(arrivals)
    if file.undone != nil {
      head = [Row([.rest("it was taken back: nothing of it stands", .dim)], id: "undone")]
    }
    return [
      Pane(
        id: "file", title: file.file,
        note: "import \(file.id), \(file.rows.of("row", "rows")), \(file.refused.grouped) refused",
        rows: head)
    ] + panes(arrivals)
  }
}

extension Arrival {
  fileprivate var title: String {
    switch self {
    case .new: "New"
    case .changed: "Changed"
    case .back: "Back"
    case .unchanged: "Unchanged"
    }
  }

  /// What the sort means, where its name alone does not say it.
  fileprivate var note: String {
    self == .back ? ": taken back before, or left out of the last file" : ""
  }
}

extension Arrivals.Row {
  /// The card of whom it is about.
  fileprivate var target: Target? {
    if let placement { return .page(.placement(placement)) }
    if let vessel { return .page(.vessel(vessel)) }
    return agency.map { .page(.agency($0)) }
  }
}
