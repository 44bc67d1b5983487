internal import Fishery
internal import SQLite

extension Registry {
  /// The views that are kept of a list, by name.
  public func views(of list: String) throws(RegistryError) -> [SavedView] {
    try read { base throws(SQLiteError) in
      try base.all(
        """
        SELECT name, list, filter, ordering, reversed FROM saved_view
        WHERE list = \(list) ORDER BY folded, name
        """
      ) { row in
        SavedView(
          row.text(0), of: row.text(1), filter: row.text(2), order: row.text(3),
          isReversed: row.int(4) != 0)
      }
    }
  }

  /// The view of a list with a name, whatever its case; nil when none is kept.
  public func view(_ name: String, of list: String) throws(RegistryError) -> SavedView? {
    let folded = FoldedText(name).text
    return try views(of: list).first { FoldedText($0.name).text == folded }
  }

  /// Keeps a view, in the place of one of the same name. It changes no fact, and is no act.
  public func keep(_ view: SavedView) throws(RegistryError) {
    try write { base throws(SQLiteError) in
      try base.run(
        """
        INSERT OR REPLACE INTO saved_view(list, folded, name, filter, ordering, reversed)
        VALUES (\(view.list), \(FoldedText(view.name).text), \(view.name), \(view.filter),
          \(view.order), \(view.isReversed ? 1 : 0))
        """)
    }
  }

  /// Forgets a view; that there is none of the name is as well.
  public func forget(_ view: SavedView) throws(RegistryError) {
    try write { base throws(SQLiteError) in
      try base.run(
        """
        DELETE FROM saved_view
        WHERE list = \(view.list) AND folded = \(FoldedText(view.name).text)
        """)
    }
  }
}

extension Schema {
  static let views: [SQL] = [
    """
    CREATE TABLE saved_view(
      list TEXT NOT NULL, folded TEXT NOT NULL, name TEXT NOT NULL, filter TEXT NOT NULL,
      ordering TEXT NOT NULL, reversed INTEGER NOT NULL, PRIMARY KEY(list, folded)
    ) STRICT, WITHOUT ROWID
    """
  ]
}
