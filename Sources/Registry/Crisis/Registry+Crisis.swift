public import Fishery
internal import SQLite

extension Registry {
  /// Everybody who may be aboard on a day, by vessel and name.
  ///
  /// Also who stands on one crew list and is gone from the next: nobody said that they left. Behind
  /// the named of a vessel come as many heads without a name as were counted aboard beyond them; not
  /// where a filter asks for particulars of persons, which these do not have.
  /// - Parameter zone: only aboard vessels that were last in it; nil for everywhere, or for the one
  ///   of the filter.
  /// - Throws: `.noSuchZone` where nobody at all is in a zone of that name: to answer that nobody is
  ///   there would be taken for good news.
  public func crisisRoll(
    _ filter: ListFilter = ListFilter(), in zone: String? = nil, on day: CivilDate,
    cancellation: Cancellation? = nil
  ) throws(RegistryError) -> CrisisRoll {
    let zone = zone ?? filter.zone
    let meant = try everybody(filter, on: day, cancellation: cancellation)
    let roll = CrisisRoll(meant, in: zone)
    guard let zone, roll.lines.isEmpty else { return roll }
    let all = try everybody(ListFilter(), on: day, cancellation: cancellation)
    let others = CrisisRoll(all, in: zone)
    guard !others.lines.isEmpty else {
      throw .noSuchZone(zone, known: all.zones, nowhere: others.nowhere)
    }
    return roll
  }

  /// The lines of `crisisRoll` alone.
  public func crisis(
    _ filter: ListFilter = ListFilter(), in zone: String? = nil, on day: CivilDate,
    cancellation: Cancellation? = nil
  ) throws(RegistryError) -> [CrisisLine] {
    try crisisRoll(filter, in: zone, on: day, cancellation: cancellation).lines
  }

  /// Everybody who is meant, in whatever zone.
  private func everybody(
    _ filter: ListFilter, on day: CivilDate, cancellation: Cancellation?
  ) throws(RegistryError) -> [CrisisLine] {
    try read(cancellation) { base throws(SQLiteError) in
      let lines = try base.aboard(filter, on: day)
      let unnamed = filter.asksForPersons ? [] : try base.unnamed(filter, on: day)
      let vessels = Set(lines.map(\.vessel)).union(unnamed.map(\.vessel))
      let positions = try base.lastPositions(vessels, on: day)
      let people = try base.crisisFacts(lines.map(\.fisher))
      let contacts = try base.lastContacts(lines.map(\.fisher))
      let ticks = try base.ticks()
      let named = lines.map { line in
        CrisisLine(
          .placement(line.id), line, named: line.fisherName, positions[line.vessel],
          contacts[line.fisher], people[line.fisher], ticks)
      }
      let others = unnamed.flatMap { vessel in
        (1...vessel.heads).map { number in
          CrisisLine(
            .unnamed(vessel: vessel.vessel, number: number), of: vessel,
            positions[vessel.vessel], ticks)
        }
      }
      let elsewhere = filter.excluded.compactMap(\.zone)
      return (named + others).filter { line in
        !elsewhere.contains { line.position?.isIn($0) ?? false }
      }.sorted { $0.place < $1.place }
    }
  }
}

extension CrisisLine {
  fileprivate init(
    _ head: CrisisHead, _ line: PlacementLine, named name: String, _ position: LastPosition?,
    _ contact: CivilDate?, _ facts: (kin: Cell, contact: Cell)?, _ ticks: [String: [CrisisTick]]
  ) {
    self.init(
      head: head, fisher: line.fisher, name: name, nationality: line.nationality,
      vessel: line.vessel, vesselName: line.vesselName, flag: line.flag, position: position,
      lastContact: contact, nextOfKin: facts?.kin ?? .blank,
      safeContact: facts?.contact ?? .blank, boarded: ticks[head.code]?.first(.boarded),
      reached: ticks[head.code]?.first(.reached))
  }

  fileprivate init(
    _ head: CrisisHead, of vessel: UnnamedHeads, _ position: LastPosition?,
    _ ticks: [String: [CrisisTick]]
  ) {
    var number = 1
    if case .unnamed(_, let own) = head { number = own }
    self.init(
      head: head, fisher: nil, name: "unnamed \(number) of \(vessel.heads)", nationality: nil,
      vessel: vessel.vessel, vesselName: vessel.name, flag: vessel.flag, position: position,
      lastContact: vessel.counted, nextOfKin: .blank, safeContact: .blank,
      boarded: ticks[head.code]?.first(.boarded), reached: ticks[head.code]?.first(.reached))
  }

  /// By vessel, the named before the others, by name.
  fileprivate var place: (String, Int64, Int, String, Int64) {
    let number: (Int, Int64) =
      switch head {
      case .placement(let id): (0, id)
      case .unnamed(_, let number): (1, Int64(number))
      }
    let name = number.0 == 0 ? FoldedText(name).text : ""
    return (FoldedText(vesselName).text, vessel, number.0, name, number.1)
  }
}

extension [CrisisTick] {
  fileprivate func first(_ kind: CrisisTick.Kind) -> CrisisTick? { first { $0.kind == kind } }
}

extension Connection {
  /// The placements of everybody who may be aboard.
  fileprivate func aboard(
    _ filter: ListFilter, on day: CivilDate
  ) throws(SQLiteError) -> [PlacementLine] {
    var filter = filter
    filter.aboardOnly = true
    return try lines(PlacementLine.scope(.vessel, filter, on: day), PlacementLine.lines, where: "1")
  }

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
