internal import SQLite

/// What was written into a registry since somebody last looked.
public struct News: Sendable, Hashable {
  /// The newest entry of the log.
  public let newest: Int
  /// Who did what how often since, in the order of names.
  public let acts: [Acts]

  /// Acts of one kind by one person.
  public struct Acts: Sendable, Hashable {
    public let actor: String
    /// The word by which the log calls it: `decide`, `import`.
    public let act: String
    public let count: Int
  }
}

extension Registry {
  /// What the log has after an entry; after none, where it ends now.
  ///
  /// As long as nothing was written this is one look at the end of an index.
  public func news(since entry: Int?) throws(RegistryError) -> News {
    try read { base throws(SQLiteError) in
      let newest = try base.integer("SELECT max(entry) FROM log").map { Int($0) } ?? 0
      guard let entry, newest > entry else { return News(newest: newest, acts: []) }
      let acts = try base.all(
        """
        SELECT name, act, count(*) FROM log JOIN actor USING (actor)
        WHERE entry > \(entry) AND entry <= \(newest) GROUP BY name, act ORDER BY name, act
        """
      ) { News.Acts(actor: $0.text(0), act: $0.text(1), count: $0.int(2)) }
      return News(newest: newest, acts: acts)
    }
  }
}
