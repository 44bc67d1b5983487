internal import Fishery
internal import SQLite

/// What is held of some fishers, and which of it belongs to which of their stays aboard.
struct FisherHoldings {
  private let spans: [Int64: [PlacementSpan]]
  /// By the place of a sheet among all.
  private let rows: [Held]

  /// One stay of a fisher among all of theirs.
  struct Stay {
    let span: PlacementSpan
    fileprivate let place: Int
    fileprivate let spans: [PlacementSpan]
  }

  /// All columns of some sheets.
  init(
    of fishers: [Int64], in sheets: [Sheet], within horizon: Horizon? = nil,
    _ base: borrowing Connection
  ) throws(SQLiteError) {
    try self.init(
      of: Anchors(of: fishers, base), in: sheets.map { SheetTable.of($0).whole }, within: horizon,
      base)
  }

  init(
    of fishers: Anchors, in readings: [SheetReading], within horizon: Horizon?,
    _ base: borrowing Connection
  ) throws(SQLiteError) {
    var rows = SheetTable.all.map { _ in Held.nothing }
    for reading in readings {
      rows[reading.table.place] = Held(
        try base.holdings(reading, of: .fisher, fishers, within: horizon))
    }
    spans = try PlacementRecord.spans { table throws(SQLiteError) in
      try readings.contains { $0.table === table }
        ? rows[table.place].all
        : base.holdings(table, of: .fisher, fishers, within: horizon)
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
    if mine.count == 1, records.count == 1, records[0].key == placement {
      // Whatever day it is known by, the only stay is the only placement, unless aboard another vessel.
      let isSame = mine[0].vessel == 0 || mine[0].vessel == records[0].vessel
      return isSame ? Stay(span: mine[0], place: 0, spans: mine) : nil
    }
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

  /// All that a sheet holds.
  func all(_ table: SheetTable) -> Held { rows[table.place] }

  /// What a sheet holds of one stay: agreements not made for another stay of the fisher, papers of the
  /// person, and of the rest what is dated in the stay.
  func holdings(_ table: SheetTable, of stay: Stay) -> ArraySlice<Holding> {
    let held = rows[table.place][stay.span.fisher]
    if table.sheet == .agreements {
      return held.only { agreement in
        if let vessel = agreement.named.vessel, vessel != stay.span.vessel,
          stay.spans.contains(where: { $0.vessel == vessel })
        {
          return false
        }
        return !stay.isOfAnother(from: agreement.first(in: table), to: agreement.last(in: table))
      }
    }
    guard let column = FisherHoldings.datingColumns[table.place] else { return held }
    return held.only { holding in
      PlacementSpan.places(
        of: holding.named.vessel, on: holding.day(column), among: stay.spans
      ).contains(stay.place)
    }
  }

  /// The columns that tell of which stay a row is, sheet by sheet.
  static let dating: [Sheet: String] = [
    .charges: "charged_on", .pay: "period_to", .rest: "from", .signs: "asked_on",
    .crew: "list_date", .muster: "mustered_on",
  ]

  /// Where they stand, by the place of the sheet among all.
  private static let datingColumns = SheetTable.all.map { table in
    dating[table.sheet].flatMap { table.place($0) }
  }
}

extension ArraySlice {
  /// Those that are wanted; itself where all are, as of everybody with a single stay.
  fileprivate func only(_ isWanted: (Element) -> Bool) -> ArraySlice {
    allSatisfy(isWanted) ? self : filter(isWanted)[...]
  }
}

extension FisherHoldings.Stay {
  /// Whether what ran on some days was over before this stay and ran on one before it, or began
  /// after it and ran on one after it.
  fileprivate func isOfAnother(from first: CivilDate?, to last: CivilDate?) -> Bool {
    guard spans.count > 1, let start = span.start else { return false }
    if let last, last < start {
      return spans[..<place].contains { earlier in
        (earlier.start ?? .min) <= last && (first.map { $0 <= earlier.finish ?? .max } ?? true)
      }
    }
    guard let first, let finish = span.finish, first > finish else { return false }
    return spans[(place + 1)...].contains { later in
      first <= later.finish ?? .max && (last.map { $0 >= later.start ?? .min } ?? true)
    }
  }
}

extension Holding {
  /// The first and last day of an agreement, as far as they are known.
  fileprivate func first(in table: SheetTable) -> CivilDate? {
    (table.place("starts").flatMap { day($0) }) ?? table.place("signed").flatMap { day($0) }
  }

  fileprivate func last(in table: SheetTable) -> CivilDate? {
    table.place("ends").flatMap { cells[$0].text }.flatMap { PartialDate($0)?.latest }
  }

  /// The first day that a date or moment can mean.
  fileprivate func day(_ column: Int) -> CivilDate? {
    cells[column].text.flatMap { PartialDate($0)?.earliest ?? Instant($0)?.date }
  }
}

extension PlacementSpan {
  /// The agency that placed the fisher, by the newest row that names one.
  var agency: Int64? { rows.lazy.compactMap(\.named.agency).first }
}
