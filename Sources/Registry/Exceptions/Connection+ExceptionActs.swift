internal import Fishery
internal import SQLite

extension Connection {
  /// Why what was done about an exception stands: an answer is a second person's, and what was
  /// answered or closed is not asked for as if nobody had seen it.
  func hold(onException act: ActRecord) throws(SQLiteError) -> ActRecord.Hold? {
    switch act.detail {
    case "ask":
      let later = try first(
        """
        SELECT answer IS NOT NULL, closed IS NOT NULL FROM exception
        WHERE exception = \(Int64(act.subject) ?? 0)
        """
      ) { (isAnswered: $0.int(0) == 1, isClosed: $0.int(1) == 1) }
      guard let later else { return .gone }
      return later.isAnswered ? .signed : later.isClosed ? .builtUpon : nil
    case "close": return nil
    default: return .signed
    }
  }

  /// Takes back that an exception was asked for or closed.
  func takeBack(exception act: ActRecord) throws(SQLiteError) {
    let number = Int(act.subject) ?? 0
    if act.detail == "close" {
      try run("UPDATE exception SET closed = NULL WHERE exception = \(number)")
    }
    try settleStanding(reachedBy: number)
  }

  /// Asks again for an exception that was taken back.
  fileprivate func askAgain(_ act: ActRecord, by signature: Signature) throws(SQLiteError) -> Bool {
    let asked = try first(
      "SELECT rule, scope, subject, ends FROM exception WHERE entry = \(act.id)"
    ) { row in
      (
        rule: row.text(0), kind: ExceptionScope.Kind(rawValue: row.text(1)),
        subject: row.integer(2), ends: CivilDate(kept: row.integer(3))
      )
    }
    guard let asked, let kind = asked.kind else { return false }
    _ = try ask(
      forExceptionOf: asked.rule, within: ExceptionScope(kind, asked.subject), until: asked.ends,
      because: try content(of: act.id)?["reason"]?.text ?? "", by: signature, redoing: act.id)
    return true
  }
}

extension Registry {
  /// Does again what was taken back about an exception.
  ///
  /// - Throws: `.changedMeanwhile` when somebody closed it since.
  func exceptAgain(_ act: ActRecord, by signature: Signature) throws(RegistryError) {
    guard act.detail == "ask" else {
      return try close(exception: Int(act.subject) ?? 0, by: signature, redoing: act.id)
    }
    let isAsked = try write { base throws(SQLiteError) in try base.askAgain(act, by: signature) }
    guard isAsked else { throw .noSuchRow }
  }
}
