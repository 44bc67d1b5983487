internal import Fishery
internal import SQLite

extension Registry {
  /// What somebody took back last and can do again; nil when there is nothing, or when they did
  /// something new since.
  public func redoable(of actor: String) throws(RegistryError) -> ActRecord? {
    try read { base throws(SQLiteError) in try base.redoable(of: actor) }
  }

  /// Does again what was taken back, as a new act that can be taken back like the first.
  ///
  /// - Parameter act: as `redoable` names it.
  /// - Throws: `.standing(.gone)` when it is not the one to be done again next, `.changedMeanwhile`,
  ///   `.decidedMeanwhile`, `.noSuchRow` or `.namesAnother` as for the act itself, `.tooLargeToRedo`
  ///   for a file whose rows were not kept.
  public func redo(_ act: ActRecord, by signature: Signature) throws {
    guard try redoable(of: signature.actor)?.id == act.id else {
      throw RegistryError.standing(.gone)
    }
    switch act.kind {
    case .amendment: try amendAgain(act.id, by: signature)
    case .link: try decideAgain(act.id, by: signature)
    case .entry, .file: try storeAgain(act, by: signature)
    case .decision: try sayAgain(act.id, by: signature)
    case .tick: try tickAgain(act.id, by: signature)
    case .step: try enterAgain(act, by: signature)
    case .exception: try exceptAgain(act, by: signature)
    }
  }

  private func amendAgain(_ act: Int, by signature: Signature) throws(RegistryError) {
    let outcome = try write { base throws(SQLiteError) -> Amending.Outcome in
      guard let amending = try base.amending(act) else { return .noSuchRow }
      return try amending.run(base, by: signature, redoing: act)
    }
    _ = try outcome.entry
  }

  private func decideAgain(_ act: Int, by signature: Signature) throws(RegistryError) {
    let isThere = try write { base throws(SQLiteError) -> Bool in
      let decided = try base.first(
        """
        SELECT act.subject, facts ->> 'state' FROM act JOIN log USING (entry)
        WHERE entry = \(act)
        """
      ) { ($0.text(0), ProposedLink.State(rawValue: $0.text(1))) }
      guard let decided, let state = decided.1 else { return false }
      let keys = decided.0.split(separator: " ").compactMap { SubjectKey(hex: $0)?.raw }
      guard keys.count == 2 else { return false }
      let (one, other) = (keys[0], keys[1])
      guard let party = try base.integer("SELECT party FROM anchor WHERE anchor = \(one)"),
        let kind = Party(rawValue: party)
      else { return false }
      try base.decide(one, other, kind, state, by: signature, redoing: act)
      return true
    }
    guard isThere else { throw .noSuchRow }
  }

  /// Brings a file in again, or an entry with all that was entered along with it.
  private func storeAgain(_ act: ActRecord, by signature: Signature) throws {
    let acts = try read { base throws(SQLiteError) in [act] + (try base.acts(along: act)) }
    let all = try read { base throws(SQLiteError) -> [Taken?] in
      try acts.map { act throws(SQLiteError) in
        try base.taken(Int64(act.subject) ?? 0, of: act.id)
      }
    }
    let taken = all.compactMap(\.self)
    guard taken.count == acts.count, taken.allSatisfy({ !$0.rows.isEmpty }) else {
      throw RegistryError.tooLargeToRedo
    }
    _ = try atOnce { base in
      var main: Int?
      for (act, taken) in zip(acts, taken) {
        let record = try base.store(
          taken.file, about: taken.named, by: signature, redoing: act.id, along: main
        ) { keep throws(RegistryError) in
          for row in taken.rows { try keep(row) }
          return taken.refused
        }
        if main == nil { main = Int(try base.actEntry(of: Int64(record.id))) }
      }
      return main
    }
  }
}

/// A file or an entry that was taken back, as it can be brought in again.
private struct Taken: Sendable {
  let file: ImportFile
  let rows: [SheetRow]
  let named: Named
  /// How many rows were refused then.
  let refused: Int
}

extension Connection {
  fileprivate func taken(_ number: Int64, of act: Int) throws(SQLiteError) -> Taken? {
    let found = try first(
      """
      SELECT sheet, file, hash, shape, mapping, headers, day, refused, source FROM import
      WHERE import = \(number)
      """
    ) { row throws(SQLiteError) -> (ImportFile, Int)? in
      guard let sheet = Sheet.stored(row.text(0)) else { return nil }
      let kept = try JSON(kept: row.text(5), in: "import").members
      let headers = kept?.compactMap { member in member.value.text.map { (member.key, $0) } }
      guard let headers, headers.count == kept?.count else { throw .damaged("import") }
      return (
        ImportFile(
          sheet: sheet, name: row.text(1), hash: FileHash(stored: row.text(2)),
          shape: row.text(3), mapping: row.text(4), headers: Dictionary(headers) { $1 },
          day: row.optionalText(6).flatMap { CivilDate($0) },
          source: row.optionalText(8).flatMap { Amendment.Source(rawValue: $0) }), row.int(7)
      )
    }
    guard let (file, refused) = found ?? nil else { return nil }
    return Taken(
      file: file, rows: try takenRows(act, in: .of(file.sheet)), named: try takenLinks(act),
      refused: refused)
  }

  /// The cells of an act as they are to be amended again; nil when a thing is gone.
  fileprivate func amending(_ act: Int) throws(SQLiteError) -> Amending? {
    var amending = Amending()
    let rows = try statement(
      """
      SELECT sheet, key, manner, day, thing, fisher, vessel, agency, was, cell FROM amendment
      WHERE entry = \(act) ORDER BY amendment
      """)
    while try rows.step() {
      let row = rows.row
      guard let table = Sheet.stored(row.text(0)).map(SheetTable.of),
        let manner = Amendment.Manner(
          word: row.text(2), day: row.optionalText(3).flatMap { CivilDate($0) })
      else { return nil }
      var anchors: [Party: Int64] = [:]
      for party in Party.allCases {
        anchors[party] = row.optionalInteger(Int(party.rawValue) + 4)
      }
      let thing = row.optionalInteger(4)
      let speaker = try thing.map { thing throws(SQLiteError) in
        try self.row(speakingOf: thing, anchors, in: table)
      }
      if let speaker, speaker == nil { return nil }
      let target = AmendmentTarget(
        table: table, row: (speaker ?? nil) ?? 0, key: row.text(1),
        party: thing == nil ? Party.allCases.first { $0.home == table.sheet } : nil,
        anchors: anchors, thing: thing)
      amending.cells.append(
        (
          Amendment(
            CellPlace(row: RowID(target.row, in: table), column: target.key), manner,
            to: Cell(row, 9), seen: Cell(row, 8)), target
        ))
    }
    return amending.cells.isEmpty ? nil : amending
  }

  /// A row that speaks of a thing of some records.
  private func row(
    speakingOf thing: Int64, _ anchors: [Party: Int64], in table: SheetTable
  ) throws(SQLiteError) -> Int64? {
    let named = table.parties.map { "\($0.name) IS \(anchors[$0])" as SQL }
    return try integer(
      """
      SELECT row FROM \(table.name)
      WHERE thing = \(thing) AND \(named.joined(separator: " AND ")) LIMIT 1
      """)
  }
}
