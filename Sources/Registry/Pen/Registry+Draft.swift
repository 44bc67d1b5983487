internal import SQLite

extension Registry {
  /// What somebody was writing when they left off; opaque text.
  public func draft(of actor: String) throws(RegistryError) -> String? {
    try read { base throws(SQLiteError) in
      try base.text("SELECT text FROM draft JOIN actor USING (actor) WHERE name = \(actor)")
    }
  }

  /// Keeps what somebody is writing, as it stands after each key; nil forgets it.
  public func keepDraft(_ text: String?, of actor: String) throws(RegistryError) {
    try write(nil, .normal) { base throws(SQLiteError) in
      let actor = try base.actor(actor)
      if let text {
        try base.run("INSERT OR REPLACE INTO draft(actor, text) VALUES (\(actor), \(text))")
      } else {
        try base.run("DELETE FROM draft WHERE actor = \(actor)")
      }
    }
  }
}
