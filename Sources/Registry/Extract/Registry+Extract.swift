internal import Fishery
internal import Glibc
internal import SQLite

/// What an extract holds, in numbers.
public struct ExtractCounts: Sendable, Hashable {
  public let placements, fishers, vessels: Int
  public internal(set) var rows = 0

  /// As the log keeps them, before the file has its name: no extract is without an entry.
  var facts: JSON {
    [
      "begun": true,
      "placements": .integer(Int64(placements)), "fishers": .integer(Int64(fishers)),
      "vessels": .integer(Int64(vessels)), "rows": .integer(Int64(rows)),
    ]
  }
}

extension Registry {
  /// A registry of its own, in memory, of the placements of one agency: its fishers, their vessels
  /// and papers, the agency itself, the law by which they are judged, and nothing of anybody else.
  ///
  /// It is filled with what may go in, and never held anything that may not. Nobody is judged in it
  /// yet. That it was made is in both logs, with numbers and without names.
  public func extract(
    of agency: Int64, by signature: Signature, cancellation: Cancellation? = nil
  ) throws -> (registry: Registry, counts: ExtractCounts) {
    let copy = try Registry.inMemory()
    let taken = try read(cancellation) { base throws(SQLiteError) -> Taken in
      let reach = try ExtractReach(of: agency, base)
      var rows: [(sheet: Sheet, day: CivilDate?, rows: [SheetRow])] = []
      for extracted in ExtractedSheet.all {
        let found = try base.rows(of: extracted, within: reach)
        rows += found.sorted { ($0.key ?? .min) < ($1.key ?? .min) }
          .map { (extracted.sheet, $0.key, $0.value) }
      }
      return Taken(
        reach: reach, rows: rows, links: try base.links(within: reach),
        amendments: try base.amendments(within: reach))
    }
    var counts = ExtractCounts(
      placements: taken.reach.placements, fishers: taken.reach.fishers.count,
      vessels: taken.reach.vessels.count)
    counts.rows = taken.rows.reduce(0) { $0 + $1.rows.count }
    for (sheet, day, rows) in taken.rows {
      let name = "extract, \(sheet.name)" + (day.map { " of \($0)" } ?? "")
      let file = ImportFile(
        sheet: sheet, name: name, hash: FileHash(of: Array(name.utf8)), day: day)
      _ = try copy.store(file, by: signature, cancellation: cancellation) {
        keep throws(RegistryError) in
        for row in rows { try keep(row) }
        return 0
      }
    }
    if let pack = try lawPack() { try copy.keep(pack, by: signature) }
    let act = Act("extract", on: "agency \(SubjectKey(agency).code)", facts: counts.facts)
    try copy.write { base throws(SQLiteError) in
      for link in taken.links { try base.take(link, by: signature) }
      try base.take(taken.amendments, under: try base.log(act, by: signature), by: signature)
    }
    try record(act, by: signature)
    return (copy, counts)
  }

  private struct Taken: Sendable {
    let reach: ExtractReach
    let rows: [(sheet: Sheet, day: CivilDate?, rows: [SheetRow])]
    let links: [ExtractedLink]
    let amendments: [ExtractedAmendment]
  }

  /// Puts a registry that is in memory into a new file for its owner alone, whole or not at all.
  ///
  /// - Throws: `.inTheWay` when something lies at the path.
  public func keepWhole(at path: String) throws(RegistryError) {
    guard access(path, F_OK) != 0 else { throw .inTheWay(path) }
    if let left = Inspection.leftBeside(path) { throw .leftBeside(left) }
    _ = try readFreely { base throws(RegistryError) in
      try WholeFile.copy(base, toward: path) { partial throws(RegistryError) in
        try WholeFile.placeAlone(partial, path)
      }
    }
  }
}

extension Connection {
  /// Says of two records what was said of them elsewhere, where both are here.
  fileprivate func take(_ link: ExtractedLink, by signature: Signature) throws(SQLiteError) {
    for key in [link.one, link.other] {
      guard try integer("SELECT 1 FROM anchor WHERE anchor = \(key)") != nil else { return }
    }
    try decide(link.one, link.other, link.party, link.state, by: signature)
  }

  /// Says of cells what was said of them elsewhere.
  fileprivate func take(
    _ amendments: [ExtractedAmendment], under entry: Int, by signature: Signature
  ) throws(SQLiteError) {
    let actor = try actor(signature.actor)
    for amendment in amendments {
      try run(
        """
        INSERT INTO amendment(entry, sheet, key, manner, actor, at, day, thing, fisher, vessel,
          agency, was, cell)
        VALUES (\(entry), \(amendment.sheet), \(amendment.key), \(amendment.manner), \(actor),
          \(signature.at), \(amendment.day), \(amendment.thing), \(amendment.anchors[0]),
          \(amendment.anchors[1]), \(amendment.anchors[2]), \(amendment.was.value),
          \(amendment.cell.value))
        """)
    }
    try Upkeep.run(after: Set(amendments.flatMap { $0.anchors.compactMap(\.self) }), self)
  }
}
