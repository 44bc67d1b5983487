internal import Fishery
internal import Seal
internal import SQLite

extension Registry {
  /// The pack that the registry has as its own; nil while it is judged by the built-in book alone.
  public func lawPack() throws(RegistryError) -> LawPack? {
    try readSetting { base throws(SQLiteError) in
      try base.first("SELECT name, bytes FROM law_pack") {
        LawPack(name: $0.text(0), bytes: $0.blob(1))
      }
    }
  }

  /// Who last decided by which law the registry is judged, and when; nil while nobody ever did.
  public func lawDecision() throws(RegistryError) -> Signature? {
    try read { base throws(SQLiteError) in
      try base.first(
        """
        SELECT name, at FROM log JOIN actor USING (actor) WHERE act = 'law'
        ORDER BY entry DESC LIMIT 1
        """
      ) { Signature(actor: $0.text(0), at: $0.integer(1)) }
    }
  }

  /// Makes a pack the registry's own, or lets the built-in book alone hold again; logged.
  ///
  /// The pack is not read here: who calls makes sure that it is one.
  public func keep(_ pack: LawPack?, by signature: Signature) throws(RegistryError) {
    try write { base throws(SQLiteError) in
      try base.run("DELETE FROM law_pack")
      if let pack { try base.run("INSERT INTO law_pack VALUES (1, \(pack.name), \(pack.bytes))") }
      let hash = pack.map { JSON.string(Digest(of: $0.bytes).hex) } ?? .null
      try base.log(
        Act("law", on: pack?.name ?? "built-in", facts: ["hash": hash]), by: signature)
    }
  }
}
