internal import Fishery
internal import SQLite

/// Conditions that hold for records whose names or numbers contain what was typed.
enum Found {
  /// The keys of the records of a kind that one typed word finds.
  static func subjects(_ party: Party, by typed: String) -> SQL {
    let word = FoldedText(typed).text
    if word.unicodeScalars.count < 3 {
      return """
        SELECT subject FROM gram JOIN called USING (entry)
        WHERE gram = \(word) AND gram.party = \(party.rawValue)
        """
    }
    return """
      SELECT subject FROM called WHERE party = \(party.rawValue)
        AND entry IN (SELECT rowid FROM called_index WHERE called_index MATCH \(phrase(of: word)))
      """
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

  /// Whether one typed word finds the record of a kind that a column names.
  ///
  /// One letter can find half of all people: a list of them all takes longer to make than to ask line
  /// by line whether it finds them, until a page is full.
  private static func finds(_ party: Party, _ column: SQL, by typed: String) -> SQL {
    let isListed: SQL = "\(column) IN (\(subjects(party, by: typed)))"
    let word = FoldedText(typed).text
    guard word.unicodeScalars.count < 3 else { return isListed }
    let entries: SQL = "SELECT 1 FROM gram WHERE gram = \(word) AND party = \(party.rawValue)"
    return """
      iif((SELECT count(*) FROM (\(entries) LIMIT \(many))) < \(many), \(isListed),
        EXISTS (SELECT 1 FROM called c WHERE c.subject = \(column)
          AND EXISTS (\(entries) AND entry = c.entry)))
      """
  }

  /// So many are no longer listed before the first line is looked at.
  private static let many = 5_000

  /// True for lines of which every word is found in one of the records they join, or elsewhere.
  static func all(
    _ words: [String], in records: [(party: Party, column: SQL)],
    or elsewhere: (String) -> SQL? = { _ in nil }
  ) -> [SQL] {
    words.filter { !FoldedText($0).isEmpty }.map { word in
      let any = records.map { finds($0.party, $0.column, by: word) }
      return "(\((any + [elsewhere(word)].compactMap(\.self)).joined(separator: " OR ")))"
    }
  }
}
