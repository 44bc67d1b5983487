internal import Fishery
internal import SQLite

/// Keeps what search looks through in step with what records are called.
enum SearchText {
  static func refresh(
    _ party: Party, _ subjects: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) {
    try forget(subjects, base)
    let keep = try base.statement(
      "INSERT INTO called(party, subject, text) VALUES (\(party.rawValue), ?, ?)")
    let index = try base.statement("INSERT INTO called_index(rowid, text) VALUES (?, ?)")
    let gram = try base.statement(
      "INSERT INTO gram(party, gram, entry) VALUES (\(party.rawValue), ?, ?)")
    for holding in try base.particulars(of: party, subjects) {
      let text = text(party, holding)
      try keep.bind(2, holding.subject)
      try keep.bind(3, text)
      try keep.run()
      let entry = base.lastRow
      try index.bind(1, entry)
      try index.bind(2, text)
      try index.run()
      for word in Grams.of(text) {
        try gram.bind(2, word)
        try gram.bind(3, entry)
        try gram.run()
      }
    }
  }

  private static func forget(
    _ subjects: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) {
    let mine: SQL = "subject IN (SELECT value FROM json_each(\(subjects.json)))"
    let entries = try base.all("SELECT entry, text FROM called WHERE \(mine)") {
      ($0.integer(0), $0.text(1))
    }
    for (entry, text) in entries {
      try base.run(
        """
        INSERT INTO called_index(called_index, rowid, text) VALUES ('delete', \(entry), \(text))
        """)
      try base.run("DELETE FROM gram WHERE entry = \(entry)")
    }
    try base.run("DELETE FROM called WHERE \(mine)")
  }

  /// Every name and number that was ever said, folded, one a line.
  private static func text(_ party: Party, _ holding: Holding) -> String {
    var lines: Set<String> = []
    for saying in holding.said {
      let row = Pick(party, saying.cells)
      for key in names(party) { if let name = row.folded(key) { lines.insert(name) } }
      for key in numbers(party) {
        if let number = row.folded(key) { lines.insert(number) }
        if let number = row.number(key) { lines.insert(number) }
      }
      if party == .fisher { lines.insert(Naming.folded(Naming.fisher(row))) }
    }
    return lines.sorted().joined(separator: "\n")
  }

  private static func names(_ party: Party) -> [String] {
    switch party {
    case .fisher: ["name"]
    case .vessel: ["vessel"]
    case .agency: ["agency"]
    }
  }

  private static func numbers(_ party: Party) -> [String] {
    switch party {
    case .fisher: ["document_number", "person_number"]
    case .vessel: ["source_number", "imo", "registration", "mmsi", "call_sign"]
    case .agency: ["agency_number"]
    }
  }
}
