internal import Fishery
internal import SQLite
internal import Seal

extension Connection {
  /// The personal content beside an entry of the log; nil when there is none, or its key was
  /// destroyed.
  func content(of entry: Int) throws(SQLiteError) -> JSON? {
    let found = try statement(
      """
      SELECT person_key, key, sealed FROM log_content JOIN person_key USING (person_key)
      WHERE entry = \(entry)
      """)
    guard try found.step() else { return nil }
    let key = try PersonKey(number: found.row.integer(0), stored: found.row.blob(1))
    guard let key else { return nil }
    guard let plain = key.open(found.row.blob(2)) else { throw .damaged("log_content") }
    do throws(JSONFault) {
      return try JSON(parsing: plain.dropFirst(Commitment.saltByteCount))
    } catch {
      throw .damaged("log_content")
    }
  }

  /// Whether something lies sealed beside an entry under a key that was destroyed.
  func isErased(_ entry: Int) throws(SQLiteError) -> Bool {
    try integer(
      """
      SELECT 1 FROM log_content JOIN person_key USING (person_key)
      WHERE entry = \(entry) AND key IS NULL
      """) != nil
  }
}
