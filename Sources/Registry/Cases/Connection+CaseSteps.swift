internal import Fishery
internal import SQLite

extension ActRecord {
  /// Whether the act of an entry of the log was not taken back; what was kept before acts were
  /// noted stands.
  static func stands(_ entry: SQL) -> SQL {
    "NOT EXISTS (SELECT 1 FROM act t WHERE t.entry = \(entry) AND t.undone IS NOT NULL)"
  }
}

extension Connection {
  /// Why a step in a case stands: what was sent is not taken back, nor what somebody signed, nor
  /// what later steps rest on.
  func hold(onStep act: ActRecord) throws(SQLiteError) -> ActRecord.Hold? {
    switch act.detail {
    case nil: return .gone
    case "send": return .sent
    case Registry.CaseEntry.secondSignature: return .signed
    default: break
    }
    let later = try integer(
      """
      SELECT 1 FROM case_step s LEFT JOIN act a ON a.entry = s.entry
      WHERE s.casefile = \(Int64(act.subject) ?? 0) AND s.entry > \(act.id) AND a.undone IS NULL
        AND a.along IS NOT coalesce((SELECT along FROM act WHERE entry = \(act.id)), \(act.id))
      LIMIT 1
      """)
    return later == nil ? nil : .builtUpon
  }

  /// Enters a step again that was taken back.
  ///
  /// - Returns: the new entry of the log; nil when somebody else entered something since.
  fileprivate func enterAgain(
    _ act: ActRecord, along main: Int?, by signature: Signature
  ) throws(SQLiteError) -> Int? {
    let number = Int(act.subject) ?? 0
    let meanwhile = try integer(
      """
      SELECT 1 FROM case_step s LEFT JOIN act a ON a.entry = s.entry
      WHERE s.casefile = \(number) AND a.undone IS NULL
        AND s.entry > (SELECT undone FROM act WHERE entry = \(act.id))
        AND (a.redoes IS NULL OR a.actor <> \(try actor(signature.actor))) LIMIT 1
      """)
    guard meanwhile == nil else { return nil }
    let step = try first(
      """
      SELECT s.act, s.facts, c.fisher FROM case_step s JOIN casefile c USING (casefile)
      WHERE s.entry = \(act.id)
      """
    ) { (word: $0.text(0), facts: $0.text(1), fisher: $0.optionalInteger(2)) }
    guard let step else { throw .damaged("case_step") }
    let facts = try JSON(kept: step.facts, in: "case_step")
    let entry = Registry.CaseEntry(step.word, facts: facts, personal: try content(of: act.id))
    let logged = try log(entry, of: number, about: step.fisher, by: signature)
    try keep(entry, logged, of: number, by: signature, redoing: act.id, along: main)
    return logged
  }
}

extension Registry {
  /// Enters again what was taken back in a case, with what was entered along with it.
  ///
  /// - Throws: `.changedMeanwhile` when somebody else entered something since.
  func enterAgain(_ act: ActRecord, by signature: Signature) throws(RegistryError) {
    let isEntered = try write { base throws(SQLiteError) -> Bool in
      guard let main = try base.enterAgain(act, along: nil, by: signature) else { return false }
      for other in try base.acts(along: act) {
        guard try base.enterAgain(other, along: main, by: signature) != nil else {
          throw .damaged("case_step")
        }
      }
      return true
    }
    guard isEntered else { throw .changedMeanwhile }
  }
}
