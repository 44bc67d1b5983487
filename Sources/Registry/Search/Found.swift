internal import Fishery
internal import SQLite

/// Conditions that hold for lines about records whose names or numbers contain what was typed.
enum Found {
  /// One of the records that a line may be about.
  struct Side: Sendable {
    let party: Party
    /// The column of a line with the key of the record; of a fisher, with the entry of search.
    let column: SQL
    /// Lines whose record is one of some, found by an index; nil where the column has one itself.
    var lines: (@Sendable (_ records: SQL) -> SQL)?
  }

  /// A word of three characters or more.
  struct Word: Sendable {
    /// What it finds, side by side.
    let ways: [Way]
    /// How many entries it finds, up to `many`; of vessels and agencies each counts as a crew.
    let weight: SQL

    /// True for the lines of one side that the word finds: both ways of asking find the same.
    struct Way: Sendable {
      /// By an index, among many lines.
      let listed: SQL
      /// By looking at whom the line is about, for the few lines that are looked at.
      let ofLine: SQL
    }

    /// True for a line that it finds on any side.
    var ofLine: SQL { "(\(ways.map(\.ofLine).joined(separator: " OR ")))" }
  }

  /// The words of three characters or more, each with how it finds lines.
  ///
  /// - Parameter elsewhere: what else a word, as typed, finds.
  static func words(
    _ typed: [String], on sides: [Side], or elsewhere: (String) -> SQL? = { _ in nil }
  ) -> [Word] {
    typed.filter(isLong).map { typed in
      let word = FoldedText(typed).text
      let ways = sides.map { $0.way(to: word) }
      guard let other = elsewhere(typed) else { return Word(ways: ways, weight: weight(of: word)) }
      return Word(
        ways: ways + [Word.Way(listed: other, ofLine: other)], weight: "\(literal: many)")
    }
  }

  /// True for lines of which every word of one or two characters is found on any side or elsewhere.
  static func characters(
    _ typed: [String], on sides: [Side], or elsewhere: (String) -> SQL? = { _ in nil }
  ) -> [SQL] {
    typed.filter { !isLong($0) && !FoldedText($0).isEmpty }.map { typed in
      let any = sides.map { $0.has(FoldedText(typed).text) }
      return "(\((any + [elsewhere(typed)].compactMap(\.self)).joined(separator: " OR ")))"
    }
  }

  /// The keys of the records of a kind that one typed word finds.
  static func subjects(_ party: Party, by typed: String) -> SQL {
    let word = FoldedText(typed).text
    let entries = isLong(typed) ? entries(of: party, by: word) : grams(of: party, by: word)
    return """
      SELECT subject FROM searched
      WHERE party = \(party.rawValue) AND entry IN (\(entries))
      """
  }

  /// So many lines are no longer listed before the first of them is looked at.
  static let many = 60_000

  private static func isLong(_ typed: String) -> Bool {
    FoldedText(typed).text.unicodeScalars.count >= charactersIndexed
  }

  /// So many characters and more are found anywhere in a name.
  private static let charactersIndexed = 3

  private static func weight(of word: String) -> SQL {
    let fishers = "SELECT 1 FROM (\(entries(of: .fisher, by: word)) LIMIT \(many))" as SQL
    let others = "SELECT 1 FROM (\(entries(of: .vessel, by: word)) LIMIT \(many / crew))" as SQL
    return "(SELECT count(*) FROM (\(fishers))) + \(crew) * (SELECT count(*) FROM (\(others)))"
  }

  /// About so many lines are of one vessel.
  private static let crew = 100

  /// The entries that have a folded word of three characters or more: those of fishers count up,
  /// those of vessels and agencies down, so that the few of these are not looked for among all.
  fileprivate static func entries(of party: Party, by word: String) -> SQL {
    let side: SQL = party == .fisher ? ">" : "<"
    return """
      SELECT rowid FROM called_index
      WHERE called_index MATCH \(phrase(of: word)) AND rowid \(side) 0
      """
  }

  fileprivate static func grams(of party: Party, by word: String) -> SQL {
    "SELECT entry FROM gram WHERE gram = \(word) AND party = \(party.rawValue)"
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

extension Found.Side {
  fileprivate func way(to word: String) -> Found.Word.Way {
    let records = records(in: Found.entries(of: party, by: word))
    return Found.Word.Way(
      listed: lines?(records) ?? "\(column) IN (\(records))", ofLine: "+\(column) IN (\(records))")
  }

  /// What the column holds of the records with some entries.
  private func records(in entries: SQL) -> SQL {
    party == .fisher
      ? entries
      : "SELECT subject FROM searched WHERE party = \(party.rawValue) AND entry IN (\(entries))"
  }

  /// Whether one or two characters find the record.
  ///
  /// One letter can find half of all people: a list of them all takes longer to make than to ask line
  /// by line whether it finds them, until a page is full.
  fileprivate func has(_ word: String) -> SQL {
    let grams = Found.grams(of: party, by: word)
    let isOfLine: SQL =
      party == .fisher
      ? "EXISTS (\(grams) AND entry = \(column))"
      : """
      EXISTS (SELECT 1 FROM searched s
        WHERE s.subject = \(column) AND EXISTS (\(grams) AND entry = s.entry))
      """
    return """
      iif((SELECT count(*) FROM (\(grams) LIMIT \(Self.many))) < \(Self.many),
        \(column) IN (\(records(in: grams))), \(isOfLine))
      """
  }

  /// So many are no longer listed before the first line is looked at.
  private static let many = 5_000
}
