internal import SQLite

extension Registry {
  /// What somebody's desk asked to be kept from one sitting to the next; opaque text.
  public func memory(of actor: String) throws(RegistryError) -> String? {
    try read { base throws(SQLiteError) in
      let name = try base.actorName(actor)
      return try base.text("SELECT text FROM memory JOIN actor USING (actor) WHERE name = \(name)")
    }
  }

  /// What the desks of everybody asked to be kept, by who sat there.
  public func memories() throws(RegistryError) -> [String: String] {
    try read { base throws(SQLiteError) in
      Dictionary(
        try base.all("SELECT name, text FROM memory JOIN actor USING (actor)") {
          ($0.text(0), $0.text(1))
        }
      ) { first, _ in first }
    }
  }

  /// Keeps a text for the next sitting. It is no act: nothing of it is in the log, and a power cut
  /// may lose it.
  public func remember(_ text: String, of actor: String) throws(RegistryError) {
    try write(nil, .normal) { base throws(SQLiteError) in
      let actor = try base.actor(actor)
      try base.run("INSERT OR REPLACE INTO memory(actor, text) VALUES (\(actor), \(text))")
    }
  }
}

extension Schema {
  static let memory: [SQL] = [
    "CREATE TABLE memory(actor INTEGER PRIMARY KEY REFERENCES actor, text TEXT NOT NULL) STRICT"
  ]
}
