internal import Fishery
internal import SQLite

extension Registry {
  /// Whether lists show people's names here, and not their initials and codes.
  public func hasNamesInLists() throws(RegistryError) -> Bool {
    try read { base throws(SQLiteError) in
      try base.text("SELECT value FROM setting WHERE name = 'names_in_lists'") == "yes"
    }
  }

  /// Has lists show people's names from now on, or no more; the log keeps who wished so.
  public func showNamesInLists(_ isShown: Bool, by signature: Signature) throws(RegistryError) {
    try write { base throws(SQLiteError) in
      try base.run(
        """
        INSERT OR REPLACE INTO setting(name, value)
        VALUES ('names_in_lists', \(isShown ? "yes" : "no"))
        """)
      try base.log(
        Act("names_in_lists", on: "registry", facts: ["shown": .bool(isShown)]), by: signature)
    }
  }
}
