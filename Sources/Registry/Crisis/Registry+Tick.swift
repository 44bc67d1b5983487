internal import Fishery
internal import SQLite

extension Registry {
  /// Ticks a head, once: a second tick of the same kind changes nothing.
  ///
  /// - Returns: the tick that stands, and whether this is it.
  /// - Throws: `.noSuchRow` when there is no such placement or vessel.
  public func tick(
    _ kind: CrisisTick.Kind, _ head: CrisisHead, by signature: Signature
  ) throws(RegistryError) -> (tick: CrisisTick, isNew: Bool) {
    let outcome = try write { base throws(SQLiteError) -> (CrisisTick, Bool)? in
      guard try base.isThere(head) else { return nil }
      if let tick = try base.ticks(of: head).first(where: { $0.kind == kind }) {
        return (tick, false)
      }
      let entry = try base.tick(kind.rawValue, head.code, by: signature)
      return (CrisisTick(kind: kind, entry: entry, signature: signature), true)
    }
    guard let outcome else { throw .noSuchRow }
    return (tick: outcome.0, isNew: outcome.1)
  }

  /// The tick of a head that stands; nil when there is none.
  public func tick(
    of head: CrisisHead, _ kind: CrisisTick.Kind
  ) throws(RegistryError) -> CrisisTick? {
    try read { base throws(SQLiteError) in
      try base.ticks(of: head).first { $0.kind == kind }
    }
  }

  /// Begins the ticks anew, for another event: those made before do not count any more.
  ///
  /// - Returns: the entry of the log, by which it can be taken back.
  @discardableResult
  public func beginTicksAnew(by signature: Signature) throws(RegistryError) -> Int {
    try write { base throws(SQLiteError) in try base.tick(CrisisTick.anew, "", by: signature) }
  }

  /// Ticks again what was taken back.
  func tickAgain(_ act: Int, by signature: Signature) throws(RegistryError) {
    let isThere = try write { base throws(SQLiteError) -> Bool in
      let ticked = try base.first("SELECT tick, head FROM crisis_tick WHERE entry = \(act)") {
        ($0.text(0), $0.text(1))
      }
      guard let ticked else { return false }
      _ = try base.tick(ticked.0, ticked.1, by: signature, redoing: act)
      return true
    }
    guard isThere else { throw .noSuchRow }
  }
}

extension CrisisTick {
  /// The word under which it stands that ticks begin anew.
  fileprivate static let anew = "anew"
}

extension Connection {
  /// Every tick that stands, by the code of its head; the first of each kind.
  func ticks() throws(SQLiteError) -> [String: [CrisisTick]] {
    try ticks(where: "1")
  }

  fileprivate func ticks(of head: CrisisHead) throws(SQLiteError) -> [CrisisTick] {
    try ticks(where: "t.head = \(head.code)")[head.code] ?? []
  }

  private func ticks(where condition: SQL) throws(SQLiteError) -> [String: [CrisisTick]] {
    var found: [String: [CrisisTick]] = [:]
    try rows(
      """
      SELECT t.head, t.tick, t.entry, actor.name, log.at FROM crisis_tick t
      JOIN log ON log.entry = t.entry JOIN actor ON actor.actor = log.actor
      WHERE t.undone IS NULL AND \(condition) AND t.entry > coalesce(
        (SELECT max(entry) FROM crisis_tick WHERE tick = \(CrisisTick.anew) AND undone IS NULL), 0)
      ORDER BY t.entry
      """
    ) { row in
      guard let kind = CrisisTick.Kind(rawValue: row.text(1)),
        found[row.text(0)]?.contains(where: { $0.kind == kind }) != true
      else { return }
      found[row.text(0), default: []].append(
        CrisisTick(
          kind: kind, entry: row.int(2),
          signature: Signature(actor: row.text(3), at: row.integer(4))))
    }
    return found
  }

  fileprivate func tick(
    _ word: String, _ head: String, by signature: Signature, redoing redone: Int? = nil
  ) throws(SQLiteError) -> Int {
    let entry = try log(
      Act("tick", on: head.isEmpty ? "all" : head, facts: ["tick": .string(word)]), by: signature)
    try run(
      "INSERT INTO crisis_tick(entry, tick, head) VALUES (\(entry), \(word), \(head))")
    try noteAct(.tick, entry: entry, on: head, by: signature, redoing: redone)
    return entry
  }

  fileprivate func isThere(_ head: CrisisHead) throws(SQLiteError) -> Bool {
    switch head {
    case .placement(let id):
      try integer("SELECT 1 FROM placement WHERE placement = \(id)") != nil
    case .unnamed(let vessel, _):
      try integer("SELECT 1 FROM vessel WHERE vessel = \(vessel)") != nil
    }
  }
}

extension Schema {
  /// Who boarded and who reached safety; only added to, and each an entry of the log.
  static let crisis: [SQL] = [
    """
    CREATE TABLE crisis_tick(
      entry INTEGER PRIMARY KEY REFERENCES log, tick TEXT NOT NULL, head TEXT NOT NULL,
      undone INTEGER
    ) STRICT
    """,
    "CREATE INDEX crisis_tick_standing ON crisis_tick(head) WHERE undone IS NULL",
  ]
}
