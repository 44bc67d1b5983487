public import Fishery
internal import SQLite
internal import Seal

extension Registry {
  /// Records an act that changed nothing else, such as revealing a name.
  @discardableResult
  public func record(
    _ act: Act, by signature: Signature, about personal: PersonalContent? = nil
  ) throws(RegistryError) -> Int {
    try write { base throws(SQLiteError) in try base.log(act, by: signature, about: personal) }
  }

  /// The last entries of the log, the newest first.
  public func log(before entry: Int = .max, limit: Int) throws(RegistryError) -> [LogEntry] {
    try read { base throws(SQLiteError) in
      try base.all(
        """
        SELECT entry, name, at, act, subject, facts, hash FROM log JOIN actor USING (actor)
        WHERE entry < \(entry) ORDER BY entry DESC LIMIT \(limit)
        """
      ) { row throws(SQLiteError) in
        guard let hash = Digest(bytes: row.blob(6)) else { throw .damaged("log") }
        return LogEntry(
          number: row.int(0),
          signature: try Signature(
            actor: row.text(1), at: row.integer(2), facts: row.text(5)),
          act: row.text(3), subject: row.text(4), facts: row.text(5), hash: hash.hex)
      }
    }
  }

  /// What lies sealed beside an entry: what was said of a person, or a reason in somebody's words.
  ///
  /// Nil for an entry that has nothing beside it, or whose key was destroyed.
  public func content(ofLogEntry entry: Int) throws(RegistryError) -> JSON? {
    try read { base throws(SQLiteError) in try base.content(of: entry) }
  }

  /// Where the log ends now.
  public func logMark() throws(RegistryError) -> LogMark {
    try read { base throws(SQLiteError) in
      let head = try base.logHead()
      return LogMark(entries: head.entries, code: head.hash.shortHex)
    }
  }

  /// Walks the whole log and names the first entry that is not as it was written.
  ///
  /// A mark noted earlier also shows a log that was rewritten as a whole since.
  public func logVerdict(noted mark: LogMark? = nil) throws(RegistryError) -> LogVerdict {
    try read { base throws(SQLiteError) in try base.logVerdict(noted: mark) }
  }
}
