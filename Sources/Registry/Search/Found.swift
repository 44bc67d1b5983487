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

  /// True for lines of which every word is found in one of the records they join, or elsewhere.
  static func all(
    _ words: [String], in records: [(party: Party, column: SQL)],
    or elsewhere: (String) -> SQL? = { _ in nil }
  ) -> [SQL] {
    words.filter { !FoldedText($0).isEmpty }.map { word in
      let any = records.map { record in
        "\(record.column) IN (\(subjects(record.party, by: word)))" as SQL
      }
      return "(\((any + [elsewhere(word)].compactMap(\.self)).joined(separator: " OR ")))"
    }
  }
}
