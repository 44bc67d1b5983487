internal import SQLite

extension Schema {
  /// Which facts are wanted of whom, without a row for every word of every set.
  ///
  /// A set is spelt: each of its words with two characters of UTF-8, the first one of its fact and the
  /// second one of the rules that want it. The two kinds of character share none, so that neither a
  /// fact nor a word is found where another stands.
  static let needLetters: [SQL] = [
    "DROP VIEW need",
    "ALTER TABLE need_word ADD COLUMN place INTEGER",
    "ALTER TABLE need_word ADD COLUMN letters BLOB",
    """
    UPDATE need_word SET place = n.place, letters = \(letters("n.place", "n.variant"))
    FROM (
      SELECT word, dense_rank() OVER (ORDER BY fact) AS place,
        row_number() OVER (PARTITION BY fact ORDER BY word) AS variant
      FROM need_word) n
    WHERE n.word = need_word.word
    """,
    "CREATE UNIQUE INDEX need_letters ON need_word(letters)",
    """
    UPDATE need_set SET words = (
      SELECT CAST(group_concat(CAST(letters AS TEXT), '') AS BLOB) FROM (
        SELECT w.letters FROM needed n JOIN need_word w USING (word)
        WHERE n.need_set = need_set.need_set ORDER BY w.letters))
    """,
    "DROP TABLE needed",
    """
    CREATE VIEW need AS
    SELECT v.kind, v.subject, w.fact, w.rules, w.verdicts
    FROM verdict v JOIN need_set s ON s.need_set = v.needs
    JOIN need_word w ON instr(s.words, w.letters)
    """,
  ]

  /// How a word is spelt: the place of its fact and which of the words about it this is, from 1 on.
  ///
  /// Beyond sixty thousand facts or a million words about one two would be spelt alike, which the
  /// index refuses.
  static func letters(_ place: SQL, _ variant: SQL) -> SQL {
    """
    CAST(char(\(character(place)), \(variant) + iif(\(variant) < 128, 0, 65408)) AS BLOB)
    """
  }

  /// The character of a fact: none of ASCII, and no half of another.
  static func letter(_ place: SQL) -> SQL { "CAST(char(\(character(place))) AS BLOB)" }

  private static func character(_ place: SQL) -> SQL {
    "\(place) + iif(\(place) < 55169, 127, 2175)"
  }
}
