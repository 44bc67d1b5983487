internal import SQLite

/// Indexes that are left out while a screening fills a registry that holds little yet: made at its
/// end each is sorted once, where every row kept by itself would look for its place in all of them,
/// the farther the more there are.
///
/// Lists that are looked at meanwhile are sorted when they are asked for. A registry that was left
/// without them has them again once it is opened, or screened to the end.
enum SpareIndexes {
  private static let names: [Name] = [
    "finding_worst", "finding_age", "finding_rule", "finding_vessel", "finding_money",
    "finding_due", "finding_agency", "finding_flag", "verdict_until", "placement_worst",
    "placement_called",
  ]

  static func drop(_ base: borrowing Connection) throws(SQLiteError) {
    for name in names { try base.run("DROP INDEX IF EXISTS \(name)") }
  }

  static func missing(_ base: borrowing Connection) throws(SQLiteError) -> [Name] {
    let held = Set(
      try base.all("SELECT name FROM sqlite_schema WHERE type = 'index'") { $0.text(0) })
    return names.filter { !held.contains($0.text) }
  }

  /// Makes one of them as the schema has it, unless it is there by now.
  static func make(_ name: Name, _ base: borrowing Connection) throws(SQLiteError) {
    guard try missing(base).contains(name) else { return }
    let steps = Schema.findings + Schema.verdicts + Schema.queue + Schema.records + Schema.entries
    for step in steps where step.text.hasPrefix("CREATE INDEX \(name.text) ") {
      try base.run(step)
    }
  }
}

extension Registry {
  /// Leaves them out before so many subjects are judged, where few findings are held yet.
  public func spareIndexes(beforeJudging count: Int) throws(RegistryError) {
    let isFilled = try read { base throws(SQLiteError) in
      try base.integer("SELECT 1 FROM finding LIMIT 1 OFFSET \(count / 4)") != nil
    }
    guard !isFilled else { return }
    try write(nil, .normal) { base throws(SQLiteError) in try SpareIndexes.drop(base) }
  }

  /// Makes those that were left out, one by one, so that nobody waits for long to write.
  public func restoreIndexes() throws(RegistryError) {
    for name in try read(nil, SpareIndexes.missing) {
      try write(nil, .normal) { base throws(SQLiteError) in try SpareIndexes.make(name, base) }
    }
  }
}
