internal import SQLite

extension Schema {
  /// All that a record was ever called, folded. Three characters and more are found anywhere by
  /// the trigram index, one or two by `gram`: the beginnings of words, and in scripts without
  /// spaces every character and pair.
  static let search: [SQL] = [
    """
    CREATE TABLE called(
      entry INTEGER PRIMARY KEY, party INTEGER NOT NULL, subject INTEGER NOT NULL UNIQUE,
      text TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE VIRTUAL TABLE called_index
    USING fts5(text, content = 'called', content_rowid = 'entry', tokenize = 'trigram')
    """,
    """
    CREATE TABLE gram(
      gram TEXT NOT NULL, party INTEGER NOT NULL, entry INTEGER NOT NULL,
      PRIMARY KEY(gram, party, entry)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX gram_entry ON gram(entry)",
  ]

  /// Whom an entry is of stands apart from the text, so that those whom a word finds are listed
  /// without the texts being read.
  static let searched: [SQL] = [
    """
    CREATE TABLE searched(
      entry INTEGER PRIMARY KEY, party INTEGER NOT NULL, subject INTEGER NOT NULL UNIQUE
    ) STRICT
    """,
    "INSERT INTO searched SELECT entry, party, subject FROM called",
    "ALTER TABLE called RENAME TO called_before",
    "CREATE TABLE called(entry INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT",
    "INSERT INTO called SELECT entry, text FROM called_before",
    "DROP TABLE called_before",
  ]

  /// Lines know the entry of their fisher, in the order of what lists show first: the index of names
  /// tells entries in that order, so that thousands are found in one pass. Entries of vessels and
  /// agencies are below 0, where they are found without all others.
  static let entries: [SQL] =
    [
      """
      INSERT INTO called_index(called_index, rowid, text)
      SELECT 'delete', entry, text FROM searched JOIN called USING (entry)
      WHERE party <> 1 AND entry IN (SELECT id FROM called_index_docsize)
      """,
      """
      UPDATE called SET entry = -entry
      WHERE entry IN (SELECT entry FROM searched WHERE party <> 1)
      """,
      "UPDATE gram SET entry = -entry WHERE party <> 1",
      "UPDATE searched SET entry = -entry WHERE party <> 1",
      "INSERT INTO called_index(rowid, text) SELECT entry, text FROM called WHERE entry < 0",
    ]
    + (["placement", "agreement"] as [Name]).flatMap { table -> [SQL] in
      [
        "ALTER TABLE \(table) ADD COLUMN called INTEGER",
        "UPDATE \(table) SET called = (SELECT entry FROM searched WHERE subject = fisher)",
      ]
    } + [
      "CREATE INDEX placement_called ON placement(called, by_worst)",
      "CREATE INDEX agreement_called ON agreement(called, folded)",
    ]

  /// What is found of a record by one or two characters follows from its text.
  static let grams: [SQL] = ["DROP INDEX gram_entry"]
}
