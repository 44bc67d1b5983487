public import Fishery
internal import SQLite

extension Registry {
  /// Everybody who may be aboard on a day, by vessel and name.
  ///
  /// Also who stands on one crew list and is gone from the next: nobody said that they left.
  /// - Parameter zone: only aboard vessels that were last in it; nil for everywhere.
  public func crisis(
    _ filter: ListFilter = ListFilter(), in zone: String? = nil, on day: CivilDate,
    cancellation: Cancellation? = nil
  ) throws(RegistryError) -> [CrisisLine] {
    var filter = filter
    filter.aboardOnly = true
    let scope = PlacementLine.scope(.vessel, filter, on: day)
    return try read(cancellation) { base throws(SQLiteError) in
      let lines = try base.lines(scope, PlacementLine.lines, where: "1")
      let positions = try base.lastPositions(Set(lines.map(\.vessel)), on: day)
      let people = try base.crisisFacts(lines.map(\.fisher))
      let contacts = try base.lastContacts(lines.map(\.fisher))
      return lines.filter { line in
        zone.map { positions[line.vessel]?.isIn($0) ?? false } ?? true
      }.map { line in
        CrisisLine(
          id: line.id, fisher: line.fisher, name: line.fisherName, nationality: line.nationality,
          vessel: line.vessel, vesselName: line.vesselName, flag: line.flag,
          position: positions[line.vessel], lastContact: contacts[line.fisher],
          nextOfKin: people[line.fisher]?.kin ?? .blank,
          safeContact: people[line.fisher]?.contact ?? .blank)
      }.sorted {
        (FoldedText($0.vesselName).text, $0.vessel, FoldedText($0.name).text, $0.id)
          < (FoldedText($1.vesselName).text, $1.vessel, FoldedText($1.name).text, $1.id)
      }
    }
  }
}

extension Connection {
  /// Where vessels were last by the end of a day: by a position, or by leaving or entering a port.
  fileprivate func lastPositions(
    _ vessels: Set<Int64>, on day: CivilDate
  ) throws(SQLiteError) -> [Int64: LastPosition] {
    var last: [Int64: LastPosition] = [:]
    func note(_ vessel: Int64, _ at: Instant?, _ position: (Instant) -> LastPosition) {
      guard let at, at.date <= day, last[vessel].map({ $0.at.minutes <= at.minutes }) ?? true
      else { return }
      last[vessel] = position(at)
    }
    for block in vessels.sorted().blocks {
      let voyages = SheetTable.of(.voyages)
      for holding in try holdings(voyages, of: .vessel, block) {
        let row = Pick(voyages, holding.cells)
        for (moment, port) in [("departed", "departed_port"), ("ended", "ended_port")] {
          note(holding.subject, row.value(moment, as: Instant.self)) {
            LastPosition(
              at: $0, port: row.text(port), zone: moment == "departed" ? row.text("zone") : nil,
              latitude: nil, longitude: nil)
          }
        }
      }
      let positions = SheetTable.of(.positions)
      for holding in try holdings(positions, of: .vessel, block) {
        let row = Pick(positions, holding.cells)
        note(holding.subject, row.value("at", as: Instant.self)) {
          LastPosition(
            at: $0, port: row.text("port"), zone: row.text("zone"),
            latitude: row.text("latitude"), longitude: row.text("longitude"))
        }
      }
    }
    return last
  }

  fileprivate func crisisFacts(
    _ fishers: [Int64]
  ) throws(SQLiteError) -> [Int64: (kin: Cell, contact: Cell)] {
    let table = SheetTable.of(.fishers)
    var facts: [Int64: (kin: Cell, contact: Cell)] = [:]
    for block in Set(fishers).sorted().blocks {
      for holding in try holdings(table, of: .fisher, block) {
        let row = Pick(table, holding.cells)
        facts[holding.subject] = (row["next_of_kin"], row["safe_contact"])
      }
    }
    return facts
  }

  /// The last day on which a crew list names each fisher, or a roll call found them.
  fileprivate func lastContacts(_ fishers: [Int64]) throws(SQLiteError) -> [Int64: CivilDate] {
    var days: [Int64: CivilDate] = [:]
    let lists = SheetTable.of(.crew)
    let calls = SheetTable.of(.muster)
    let isThere: SQL? = calls.column("result").map { "AND r.\($0) IN ('present', 'extra')" }
    for (table, condition) in [(lists, "" as SQL), (calls, isThere ?? "AND 0")] {
      for block in Set(fishers).sorted().blocks {
        try rows(
          """
          SELECT f.subject, max(r.effective) FROM json_each(\(block.json)) w
          CROSS JOIN anchor f ON f.subject = w.value
          CROSS JOIN \(table.name) r ON r.fisher = f.anchor \(condition)
          GROUP BY f.subject
          """
        ) { row in
          guard let day = row.optionalText(1).flatMap({ CivilDate($0) }) else { return }
          days[row.integer(0)] = max(day, days[row.integer(0)] ?? day)
        }
      }
    }
    return days
  }
}
