internal import Fishery
internal import SQLite

/// Keeps what search looks through in step with what records are called.
enum SearchText {
  /// - Parameter said: what is said of the records themselves.
  static func refresh(
    _ party: Party, _ subjects: [Int64], _ said: [Holding], _ base: borrowing Connection
  ) throws(SQLiteError) {
    var held = try texts(subjects, base)
    let add = try base.statement(
      "INSERT INTO searched(entry, party, subject) VALUES (\(next(party)), \(party.rawValue), ?)")
    var new: [Int64] = []
    let keep = try base.statement("INSERT OR REPLACE INTO called(entry, text) VALUES (?, ?)")
    let index = try base.statement("INSERT INTO called_index(rowid, text) VALUES (?, ?)")
    let gram = try base.statement(
      "INSERT OR IGNORE INTO gram(party, gram, entry) VALUES (\(party.rawValue), ?, ?)")
    for holding in said {
      let names = names(party, holding)
      let text = text(party, holding, names)
      let before = held.removeValue(forKey: holding.subject)
      if before?.text == text { continue }
      let grams = Grams.of(names.joined(separator: "\n"))
      let entry: Int64
      if let before {
        entry = before.number
        try leaveOut(before, but: grams, of: party, base)
      } else {
        try add.bind(2, holding.subject)
        try add.run()
        entry = base.lastRow
        new.append(holding.subject)
      }
      try keep.bind(1, entry)
      try keep.bind(2, text)
      try keep.run()
      try index.bind(1, entry)
      try index.bind(2, text)
      try index.run()
      for word in grams {
        try gram.bind(2, word)
        try gram.bind(3, entry)
        try gram.run()
      }
    }
    if party == .fisher { try name(entriesOf: new, base) }
    for gone in held.values {
      try leaveOut(gone, of: party, base)
      try base.run("DELETE FROM called WHERE entry = \(gone.number)")
      try base.run("DELETE FROM searched WHERE entry = \(gone.number)")
    }
  }

  /// The number of the next entry: those of fishers count up, those of vessels and agencies down.
  private static func next(_ party: Party) -> SQL {
    party == .fisher
      ? "(SELECT max(coalesce(max(entry), 0), 0) + 1 FROM searched)"
      : "(SELECT min(coalesce(min(entry), 0), 0) - 1 FROM searched)"
  }

  /// Gives lines that are there already the entries of their fishers.
  private static func name(
    entriesOf fishers: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) {
    for table in ["placement", "agreement"] as [Name] {
      try base.run(
        """
        UPDATE \(table) SET called = s.entry FROM searched s
        WHERE \(table).fisher = s.subject AND s.subject IN (
          SELECT value FROM json_each(\(fishers.json)))
        """)
    }
  }

  private struct Entry {
    let number: Int64
    let text: String
  }

  private static func texts(
    _ subjects: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) -> [Int64: Entry] {
    var held: [Int64: Entry] = [:]
    try base.rows(
      """
      SELECT subject, entry, text FROM searched JOIN called USING (entry)
      WHERE subject IN (SELECT value FROM json_each(\(subjects.json)))
      """
    ) { row in held[row.integer(0)] = Entry(number: row.integer(1), text: row.text(2)) }
    return held
  }

  /// Takes a text out of the indexes.
  ///
  /// - Parameter grams: what the next text of the entry is found by too.
  private static func leaveOut(
    _ entry: Entry, but grams: Set<String> = [], of party: Party, _ base: borrowing Connection
  ) throws(SQLiteError) {
    try base.run(
      """
      INSERT INTO called_index(called_index, rowid, text)
      VALUES ('delete', \(entry.number), \(entry.text))
      """)
    // Those of the names are among those of all lines, so that no index need lead to them.
    for gram in Grams.of(entry.text).subtracting(grams) {
      try base.run(
        """
        DELETE FROM gram
        WHERE gram = \(gram) AND party = \(party.rawValue) AND entry = \(entry.number)
        """)
    }
  }

  /// Every name and number that was ever said, folded, one a line.
  private static func text(
    _ party: Party, _ holding: Holding, _ names: Set<String>
  ) -> String {
    var said: Set<String> = []
    for saying in holding.said {
      let row = Pick(party, saying.cells)
      for key in numbers(party) {
        if let number = row.text(key) { said.insert(number) }
      }
    }
    var lines = names
    for number in said {
      let folded = Naming.folded(number)
      lines.insert(folded)
      lines.insert(Naming.number(folded: folded))
    }
    return lines.sorted().joined(separator: "\n")
  }

  /// Most sources call a record the same, so that few names are folded.
  private static func names(_ party: Party, _ holding: Holding) -> Set<String> {
    var said: Set<String> = []
    for saying in holding.said {
      let row = Pick(party, saying.cells)
      let name =
        switch party {
        case .fisher: Naming.fisher(row)
        case .vessel: row.text("vessel")
        case .agency: row.text("agency")
        }
      if let name { said.insert(name) }
    }
    return Set(said.map { Naming.folded($0) })
  }

  /// The columns with the numbers by which a record is found.
  static func numbers(_ party: Party) -> [String] {
    switch party {
    case .fisher: ["document_number", "person_number"]
    case .vessel: ["source_number", "imo", "registration", "mmsi", "call_sign"]
    case .agency: ["agency_number"]
    }
  }
}
