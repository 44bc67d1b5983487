internal import Fishery
internal import SQLite

extension Registry {
  /// By what all are judged who are not stale; nil before the first screening.
  public func lawMark() throws(RegistryError) -> LawMark? {
    try read { base throws(SQLiteError) in
      let figures = try base.all("SELECT figure, digest FROM law_figure") {
        ($0.text(0), UInt64(bitPattern: $0.integer(1)))
      }
      return try base.first("SELECT law, port, rules FROM law_mark") { row throws(SQLiteError) in
        let kept = try JSON(kept: row.text(2), in: "law_mark").elements
        let rules = kept?.compactMap(\.text)
        guard let rules, rules.count == kept?.count else { throw .damaged("law_mark") }
        return LawMark(
          law: row.text(0), rules: rules,
          figures: Dictionary(figures) { first, _ in first }, port: row.optionalText(1))
      }
    }
  }

  /// Takes another law up: from now on everybody it concerns is stale.
  ///
  /// Done before anybody is judged by it, so that whoever is not stale was judged by the law that
  /// is marked, also when a screening is cut off.
  public func adopt(_ mark: LawMark, _ rejudging: Rejudging) throws(RegistryError) {
    try write { base throws(SQLiteError) in
      try base.goOn()
      let rules = JSON.array(mark.rules.map { .string($0) }).line
      try base.run(
        "INSERT OR REPLACE INTO law_mark VALUES (1, \(mark.law), \(mark.port), \(rules))")
      try base.run("DELETE FROM law_figure")
      for (figure, digest) in mark.figures {
        try base.run("INSERT INTO law_figure VALUES (\(figure), \(Int64(bitPattern: digest)))")
      }
      try base.mark(rejudging)
    }
  }
}

extension Connection {
  fileprivate func mark(_ rejudging: Rejudging) throws(SQLiteError) {
    switch rejudging {
    case .everything:
      // What was kept stands in the places of other rules.
      try run("UPDATE verdict SET vector = x''")
      try run("DELETE FROM verdict_count")
      for kind in Subject.Kind.allCases { try Stale.mark(allOf: kind, self) }
    case .rules(let rules, let kinds):
      if try integer("SELECT 1 FROM stale WHERE whole = 0 LIMIT 1") == nil {
        try run("DELETE FROM law_due")
      }
      for rule in rules { try run("INSERT OR IGNORE INTO law_due VALUES (\(rule))") }
      for kind in kinds { try Stale.mark(judgedOf: kind, self) }
    }
  }
}
