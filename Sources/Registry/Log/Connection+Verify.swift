internal import SQLite
internal import Seal

extension Connection {
  func logVerdict(noted mark: LogMark?) throws(SQLiteError) -> LogVerdict {
    let head = try logHead()
    var previous = Chain.start
    var number = 0
    let entries = try statement(
      "SELECT entry, at, actor, act, subject, facts, commitment, hash FROM log ORDER BY entry")
    while try entries.step() {
      number += 1
      guard entries.row.int(0) == number else { return .broken(entry: number, fault: .missing) }
      let hash = Chain.link(after: previous, entries.row)
      guard hash.bytes == entries.row.blob(7) else {
        return .broken(entry: number, fault: .altered)
      }
      guard try contentHolds(number, commitment: entries.row.blob(6)) else {
        return .broken(entry: number, fault: .contentAltered)
      }
      if let mark, mark.entries == number, mark.code != hash.shortHex {
        return .broken(entry: number, fault: .notAsNoted)
      }
      previous = hash
    }
    let expected = max(head.entries, mark?.entries ?? 0)
    guard number >= expected else { return .broken(entry: number + 1, fault: .missing) }
    guard number == head.entries, previous == head.hash else {
      return .broken(entry: number, fault: .altered)
    }
    return .clean(entries: number, head: head.hash.shortHex)
  }

  /// True also for content that can no longer be read because its key was destroyed.
  private func contentHolds(_ entry: Int, commitment: [UInt8]) throws(SQLiteError) -> Bool {
    let found = try statement(
      """
      SELECT person_key, key, sealed FROM log_content JOIN person_key USING (person_key)
      WHERE entry = \(entry)
      """)
    guard try found.step() else { return commitment.isEmpty }
    let key = try PersonKey(number: found.row.integer(0), stored: found.row.blob(1))
    guard let key else { return true }
    guard let plain = key.open(found.row.blob(2)) else { return false }
    let salt = Array(plain.prefix(Commitment.saltByteCount))
    let content = Array(plain.dropFirst(Commitment.saltByteCount))
    return Commitment(to: content, salt: salt).digest.bytes == commitment
  }
}
