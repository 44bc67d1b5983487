internal import Fishery
internal import SQLite
internal import Seal

/// What is found when the content beside an entry of the log is opened.
enum Opened {
  case nothing
  /// Its key was destroyed.
  case destroyed
  case altered
  case content([UInt8], salt: [UInt8])
}

extension Connection {
  func opened(_ entry: Int) throws(SQLiteError) -> Opened {
    let found = try statement(
      """
      SELECT person_key, key, sealed FROM log_content JOIN person_key USING (person_key)
      WHERE entry = \(entry)
      """)
    guard try found.step() else { return .nothing }
    let key = try PersonKey(number: found.row.integer(0), stored: found.row.blob(1))
    guard let key else { return .destroyed }
    guard let plain = key.open(found.row.blob(2)) else { return .altered }
    return .content(
      Array(plain.dropFirst(Commitment.saltByteCount)),
      salt: Array(plain.prefix(Commitment.saltByteCount)))
  }

  /// The personal content beside an entry of the log; nil when there is none, or its key was
  /// destroyed.
  func content(of entry: Int) throws(SQLiteError) -> JSON? {
    switch try opened(entry) {
    case .nothing, .destroyed: return nil
    case .altered: throw .damaged("log_content")
    case .content(let content, _):
      do throws(JSONFault) {
        return try JSON(parsing: content)
      } catch {
        throw .damaged("log_content")
      }
    }
  }

  /// Whether something lies sealed beside an entry under a key that was destroyed.
  func isErased(_ entry: Int) throws(SQLiteError) -> Bool {
    if case .destroyed = try opened(entry) { true } else { false }
  }
}
