internal import SQLite

extension Connection {
  /// The number that goes on whenever facts, the law or the judged day change.
  func moment() throws(SQLiteError) -> Int64 {
    try integer("SELECT number FROM moment") ?? 0
  }

  /// Lets verdicts that are being made elsewhere be found to be late.
  func goOn() throws(SQLiteError) {
    try run("UPDATE moment SET number = number + 1")
  }
}
