internal import SQLite

extension Connection {
  /// What is wrong with the pages of the file.
  func damage() throws(SQLiteError) -> [Ailment] {
    let found = try all("PRAGMA integrity_check(10)") { $0.text(0) }
    return found == ["ok"] ? [] : [.damaged(found)]
  }

  /// Rows that name others which are not there.
  func danglingRows() throws(SQLiteError) -> [Ailment] {
    let found = try integer("SELECT count(*) FROM pragma_foreign_key_check") ?? 0
    let count = try found + rowsWithoutMention()
    return count == 0 ? [] : [.dangling(Int(count))]
  }

  /// How many rows and claims refer to a mention that is not there; none in a registry from before
  /// there were any.
  private func rowsWithoutMention() throws(SQLiteError) -> Int64 {
    var count: Int64 = 0
    for mentions in MentionTable.all {
      let rows = SheetTable.all.filter { $0.parties.contains(mentions.party) }.map(\.kept)
      for table in rows + [ClaimTable.of(mentions.party).kept] {
        let reference = try integer(
          """
          SELECT 1 FROM pragma_table_info(\(table.text)) WHERE name = \(mentions.reference.text)
          """)
        guard reference != nil else { continue }
        count +=
          try integer(
            """
            SELECT count(*) FROM \(table) r WHERE \(mentions.reference) IS NOT NULL AND NOT EXISTS (
              SELECT 1 FROM \(mentions.name) WHERE mention = r.\(mentions.reference))
            """) ?? 0
      }
    }
    return count
  }

  /// Lines with another entry of search than their fisher's; none where lines have no entries yet.
  func linesNotFoundByName() throws(SQLiteError) -> Int {
    var lines: Int64 = 0
    for table in ["placement", "agreement"] as [Name] {
      let column = try integer(
        "SELECT 1 FROM pragma_table_info(\(table.text)) WHERE name = 'called'")
      guard column != nil else { continue }
      lines +=
        try integer(
          """
          SELECT count(*) FROM \(table) l LEFT JOIN searched s ON s.subject = l.fisher
          WHERE l.called IS NOT s.entry
          """) ?? 0
    }
    return Int(lines)
  }

  /// What was tampered with; clocks are looked at by themselves.
  func faultsOfLog() throws(SQLiteError) -> [Ailment] {
    switch try logVerdict(noted: nil) {
    case .clean, .broken(_, .clockWentBack): []
    case .broken(let entry, let fault): [.log(entry: entry, fault: fault)]
    }
  }

  /// What keeps a copy from being taken for the registry.
  func wounds() throws(SQLiteError) -> [Ailment] {
    try damage() + danglingRows() + faultsOfLog()
  }
}
