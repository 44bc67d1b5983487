internal import Fishery
internal import SQLite

extension Registry {
  /// Everybody who can be called, each as its newest row has it, by kind and name.
  public func contacts() throws(RegistryError) -> [ContactLine] {
    try read { base throws(SQLiteError) in
      let table = SheetTable.of(.contacts)
      var met: Set<Int64> = []
      let lines = try base.all(
        """
        SELECT row, thing, \(SQL.columns(table.columns, of: "r")) FROM \(table.name) r
        ORDER BY effective IS NULL, effective DESC, digest
        """
      ) { row -> ContactLine? in
        guard met.insert(row.integer(1)).inserted else { return nil }
        let cells = table.columns.indices.map { Cell(row, $0 + 2) }
        return ContactLine(row.integer(0), Pick(table, cells))
      }
      return lines.compactMap(\.self).sorted {
        ($0.kind.place, FoldedText($0.name).text, $0.id)
          < ($1.kind.place, FoldedText($1.name).text, $1.id)
      }
    }
  }
}

extension ContactLine {
  /// Nil for a row without a kind or name.
  fileprivate init?(_ id: Int64, _ row: Pick) {
    guard let kind = row.text("contact_kind").flatMap({ ContactKind(rawValue: $0) }),
      let name = row.text("contact")
    else { return nil }
    self.init(
      id: id, kind: kind, name: name, port: row.text("contact_port"),
      country: row.text("contact_country").flatMap { Country($0) },
      languages: row.text("contact_languages").map { codes in
        codes.split(separator: " ").compactMap { Language($0) }
      } ?? [],
      telephone: row.text("telephone"), hours: row.text("hours"),
      lastVerified: row.text("last_verified").flatMap { PartialDate($0)?.earliest },
      publicKey: row.text("public_key"))
  }
}

extension ContactKind {
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
