internal import Fishery
internal import SQLite
internal import Seal

extension Connection {
  /// - Parameter mark: an end that was noted; a clock that went back before it is known.
  func logVerdict(noted mark: LogMark?) throws(SQLiteError) -> LogVerdict {
    let head = try logHead()
    var previous = Chain.start
    var number = 0
    var time = Int64.min
    var setBack: Int?
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
      if let mark, mark.entries == number, !hash.hex.hasPrefix(mark.code) {
        return .broken(entry: number, fault: .notAsNoted)
      }
      let at = entries.row.integer(1)
      let latest = at.addingReportingOverflow(Chain.clockSlack)
      if !latest.overflow, latest.partialValue < time, number > mark?.entries ?? 0 {
        setBack = setBack ?? number
      }
      previous = hash
      time = at
    }
    let expected = max(head.entries, mark?.entries ?? 0)
    guard number >= expected else { return .broken(entry: number + 1, fault: .missing) }
    guard number == head.entries, previous == head.hash else {
      return .broken(entry: number, fault: .altered)
    }
    if let otherwise = try entryOtherwise() { return otherwise }
    if let setBack { return .broken(entry: setBack, fault: .clockWentBack) }
    return .clean(entries: number, head: head.hash.shortHex)
  }

  /// The first entry that the tables beside a whole log do not agree with: who signed, what is kept.
  private func entryOtherwise() throws(SQLiteError) -> LogVerdict? {
    if let entry = try entryErasedUnlogged() {
      return .broken(entry: entry, fault: .contentAltered)
    }
    let signed = try entrySignedOtherwise()
    let kept = try entryKeptOtherwise()
    if let signed, signed <= kept?.entry ?? .max {
      return .broken(entry: signed, fault: .signerRenamed)
    }
    return kept.map { .broken(entry: $0.entry, fault: .keptOtherwise($0.table)) }
  }

  /// The first entry whose content cannot be read any more although nobody erased it.
  private func entryErasedUnlogged() throws(SQLiteError) -> Int? {
    try integer(
      """
      SELECT min(entry) FROM log_content JOIN person_key USING (person_key)
      WHERE key IS NULL AND person_key NOT IN (
        SELECT k.value FROM log, json_each(log.facts, '$.keys') k WHERE log.act = 'erase')
      """
    ).map(Int.init)
  }

  /// True also for content that can no longer be read because its key was destroyed.
  private func contentHolds(_ entry: Int, commitment: [UInt8]) throws(SQLiteError) -> Bool {
    switch try opened(entry) {
    case .nothing: commitment.isEmpty
    case .destroyed: true
    case .altered: false
    case .content(let content, let salt):
      Commitment(to: content, salt: salt).digest.bytes == commitment
    }
  }
}
