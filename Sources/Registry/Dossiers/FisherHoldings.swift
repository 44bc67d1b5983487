internal import Fishery
internal import SQLite

/// What is held of some fishers, and which of it belongs to which of their stays aboard.
struct FisherHoldings {
  private let spans: [Int64: [PlacementSpan]]
  private let rows: [Sheet: [Int64: [Holding]]]

  /// One stay of a fisher among all of theirs.
  struct Stay {
    let span: PlacementSpan
    fileprivate let place: Int
    fileprivate let spans: [PlacementSpan]
  }

  init(
    of fishers: [Int64], in sheets: [Sheet], within horizon: Horizon? = nil,
    _ base: borrowing Connection
  ) throws(SQLiteError) {
    spans = try PlacementRecord.spans(of: fishers, within: horizon, base)
    var rows: [Sheet: [Int64: [Holding]]] = [:]
    for sheet in sheets {
      rows[sheet] = Dictionary(
        grouping: try base.holdings(.of(sheet), of: .fisher, fishers, within: horizon),
        by: \.subject)
    }
    self.rows = rows
  }

  /// The agencies that placed any of them.
  var agencies: [Int64] {
    Set(spans.values.joined().compactMap(\.agency)).sorted()
  }

  /// Nil when the stay was not known by the day.
  ///
  /// - Parameter records: all placements of the fisher as they are known by now, the first first:
  ///   what later rows let begin on another day is found all the same.
  func stay(
    _ placement: Int64, of fisher: Int64, among records: [(key: Int64, vessel: Int64)] = []
  ) -> Stay? {
    guard let mine = spans[fisher] else { return nil }
    var place = mine.firstIndex { $0.key == placement }
    if place == nil { place = renamed(mine, among: records)[placement] }
    return place.map { Stay(span: mine[$0], place: $0, spans: mine) }
  }

  /// The stays that no placement is named by any more, and the placements they became.
  private func renamed(
    _ spans: [PlacementSpan], among records: [(key: Int64, vessel: Int64)]
  ) -> [Int64: Int] {
    let keys = Set(spans.map(\.key))
    var rest = records.filter { !keys.contains($0.key) }
    var found: [Int64: Int] = [:]
    for (place, span) in spans.enumerated()
    where !records.contains(where: { $0.key == span.key }) {
      let next = rest.firstIndex { span.vessel == 0 || $0.vessel == span.vessel }
      if let next { found[rest.remove(at: next).key] = place }
    }
    return found
  }

  /// The stays of the same fisher aboard other vessels, as far as somebody saw the fisher there.
  func others(than stay: Stay) -> [PlacementSpan] {
    stay.spans.filter { ![0, stay.span.vessel].contains($0.vessel) && $0.seen != nil }
  }

  /// Whether anybody was seen aboard a vessel.
  func wereAboard(_ fishers: [Int64]) -> Bool {
    fishers.contains { spans[$0]?.contains { $0.seen != nil } == true }
  }

  /// The stays of others, who may be the same, aboard any of some vessels.
  func stays(of others: [Int64], aboard vessels: Set<Int64>) -> [PlacementSpan] {
    others.flatMap { spans[$0] ?? [] }.filter { vessels.contains($0.vessel) }
  }

  /// All that a sheet holds, by fisher.
  func all(_ sheet: Sheet) -> [Int64: [Holding]] { rows[sheet] ?? [:] }

  /// All that a sheet holds of a fisher, whichever stay it is about.
  func holdings(_ sheet: Sheet, of fisher: Int64) -> [Holding] { rows[sheet]?[fisher] ?? [] }

  /// What a sheet holds of one stay: agreements not made for another vessel that the fisher was
  /// aboard of, papers of the person, and of the rest what is dated in the stay.
  func holdings(_ sheet: Sheet, of stay: Stay) -> [Holding] {
    let held = holdings(sheet, of: stay.span.fisher)
    switch sheet {
    case .agreements:
      return held.filter { agreement in
        guard let vessel = agreement.named.vessel, vessel != stay.span.vessel else { return true }
        return !stay.spans.contains { $0.vessel == vessel }
      }
    case .charges: return dated(held, "charged_on", sheet, stay)
    case .pay: return dated(held, "period_to", sheet, stay)
    case .rest: return dated(held, "from", sheet, stay)
    case .signs: return dated(held, "asked_on", sheet, stay)
    case .crew: return dated(held, "list_date", sheet, stay)
    case .muster: return dated(held, "mustered_on", sheet, stay)
    default: return held
    }
  }

  private func dated(
    _ held: [Holding], _ key: String, _ sheet: Sheet, _ stay: Stay
  ) -> [Holding] {
    held.filter { holding in
      let text = Pick(.of(sheet), holding.cells).text(key)
      let day = text.flatMap { PartialDate($0)?.earliest ?? Instant($0)?.date }
      return PlacementSpan.places(of: holding.named.vessel, on: day, among: stay.spans)
        .contains(stay.place)
    }
  }
}

extension PlacementSpan {
  /// The agency that placed the fisher, by the newest row that names one.
  var agency: Int64? { rows.lazy.compactMap(\.named.agency).first }
}
