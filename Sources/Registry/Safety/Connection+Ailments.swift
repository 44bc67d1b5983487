internal import SQLite

extension Connection {
  /// What is wrong with the pages of the file.
  func damage() throws(SQLiteError) -> [Ailment] {
    let found = try all("PRAGMA integrity_check(10)") { $0.text(0) }
    return found == ["ok"] ? [] : [.damaged(found)]
  }

  /// Rows that name others which are not there.
  func danglingRows() throws(SQLiteError) -> [Ailment] {
    let count = try integer("SELECT count(*) FROM pragma_foreign_key_check") ?? 0
    return count == 0 ? [] : [.dangling(Int(count))]
  }

  /// What was tampered with; clocks are looked at by themselves.
  func faultsOfLog() throws(SQLiteError) -> [Ailment] {
    switch try logVerdict(noted: nil) {
    case .clean, .broken(_, .clockWentBack): []
    case .broken(let entry, let fault): [.log(entry: entry, fault: fault)]
    }
  }

  /// What keeps a copy from being taken for the registry.
  func wounds() throws(SQLiteError) -> [Ailment] {
    try damage() + danglingRows() + faultsOfLog()
  }
}
