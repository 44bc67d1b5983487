internal import Fishery
internal import SQLite

/// Conditions that hold for lines about records whose names or numbers contain what was typed.
enum Found {
  /// How lines are asked for a word of three characters or more: both ways find the same.
  enum Way {
    /// By a list of all whom the word finds: for few whom it finds, among many lines.
    case listed
    /// By looking at whom each line is about: for the few lines that are looked at.
    case lineByLine
  }

  /// The records that the lines of a list are about, and how those of some records are listed.
  struct Place {
    /// The columns of a line with the keys of records.
    let records: [(party: Party, column: SQL)]
    /// What identifies a line.
    var id: SQL?
    /// The ids of the lines about records in `found`, a table of parties and subjects.
    var lines: SQL?
  }

  /// True for lines of which every word is found in one of the records they join, or elsewhere.
  static func all(
    _ words: [String], in place: Place, _ way: Way, or elsewhere: (String) -> SQL? = { _ in nil }
  ) -> [SQL] {
    words.filter { !FoldedText($0).isEmpty }.map { word in
      let any = place.finds(FoldedText(word).text, way)
      return "(\((any + [elsewhere(word)].compactMap(\.self)).joined(separator: " OR ")))"
    }
  }

  /// Whether the ways to ask for a word differ.
  static func isLong(_ typed: String) -> Bool {
    FoldedText(typed).text.unicodeScalars.count >= charactersIndexed
  }

  /// The keys of the records of a kind that one typed word finds.
  static func subjects(_ party: Party, by typed: String) -> SQL {
    "SELECT subject FROM (\(records(by: FoldedText(typed).text))) WHERE party = \(party.rawValue)"
  }

  /// The lines of a table that have one of the records found in a column of their kind.
  static func lines(of table: Name, by columns: [(party: Party, column: Name)]) -> SQL {
    columns.map { party, column -> SQL in
      """
      SELECT \(table) FROM \(table)
      WHERE \(column) IN (SELECT subject FROM found WHERE party = \(party.rawValue))
      """
    }.joined(separator: " UNION ALL ")
  }

  /// So many characters and more are found anywhere in a name.
  private static let charactersIndexed = 3

  /// The parties and keys of all whom a folded word finds.
  fileprivate static func records(by word: String) -> SQL {
    isLong(word)
      ? """
      SELECT party, subject FROM searched WHERE entry IN (\(entries(by: word)))
      """
      : """
      SELECT party, subject FROM gram JOIN searched USING (entry, party) WHERE gram = \(word)
      """
  }

  /// The entries of the index of names that have a folded word of three characters or more.
  fileprivate static func entries(by word: String) -> SQL {
    "SELECT rowid FROM called_index WHERE called_index MATCH \(phrase(of: word))"
  }

  /// A word as the index is asked for it, scalar by scalar: what joins a quotation mark must not hide
  /// it, and a NUL, which ends the question for SQLite, is in no name.
  private static func phrase(of word: String) -> String {
    var phrase = "\""
    for scalar in word.unicodeScalars {
      if scalar == "\"" { phrase += "\"" }
      phrase.unicodeScalars.append(scalar == "\0" ? "\u{FFFD}" : scalar)
    }
    return phrase + "\""
  }
}

extension Found.Place {
  /// Conditions of which one must hold for a folded word to be found.
  fileprivate func finds(_ word: String, _ way: Found.Way) -> [SQL] {
    guard Found.isLong(word) else { return records.map { finds($0.party, $0.column, by: word) } }
    guard way == .listed else { return [isCalled(word)] }
    guard let id, let lines else {
      return records.map { "\($0.column) IN (\(Found.subjects($0.party, by: word)))" }
    }
    return ["\(id) IN (WITH found AS MATERIALIZED (\(Found.records(by: word))) \(lines))"]
  }

  /// Whether any record that a line is about was ever called so: its entry is found by it, and
  /// looked up in the list of entries, not the other way round.
  private func isCalled(_ word: String) -> SQL {
    """
    EXISTS (SELECT 1 FROM searched
      WHERE subject IN (\(records.map(\.column).joined(separator: ", ")))
        AND +entry IN (\(Found.entries(by: word))))
    """
  }

  /// Whether one or two characters find the record of a kind that a column names.
  ///
  /// One letter can find half of all people: a list of them all takes longer to make than to ask line
  /// by line whether it finds them, until a page is full.
  private func finds(_ party: Party, _ column: SQL, by word: String) -> SQL {
    let isListed: SQL = "\(column) IN (\(Found.subjects(party, by: word)))"
    let entries: SQL = "SELECT 1 FROM gram WHERE gram = \(word) AND party = \(party.rawValue)"
    return """
      iif((SELECT count(*) FROM (\(entries) LIMIT \(Self.many))) < \(Self.many), \(isListed),
        EXISTS (SELECT 1 FROM searched s WHERE s.subject = \(column)
          AND EXISTS (\(entries) AND entry = s.entry)))
      """
  }

  /// So many are no longer listed before the first line is looked at.
  private static let many = 5_000
}
