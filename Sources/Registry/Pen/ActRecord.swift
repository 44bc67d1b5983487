internal import Fishery
internal import SQLite

/// Something that a person or an import did and that can be taken back.
public struct ActRecord: Sendable, Hashable, Identifiable {
  /// The entry of the log.
  public let id: Int
  public let kind: Kind
  /// The number or code of what it was done to.
  public let subject: String
  /// The sheet of what came in or was entered, the columns of what was amended, the word of a
  /// decision, of a tick or of a step in a case, `open` for its first, what was done about an
  /// exception; nil for a link.
  public let detail: String?
  public let signature: Signature
  /// Whom a cell or a row is about; nobody for files, links and decisions.
  public let whom: Whom

  /// The person and the vessel that something was said of.
  public struct Whom: Sendable, Hashable {
    public internal(set) var fisher: Int64?
    public internal(set) var fisherName: String?
    public internal(set) var vesselName: String?
  }

  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A file came in.
    case file = "import"
    /// A row was entered by hand.
    case entry = "enter"
    /// A cell was corrected, changed, or said otherwise.
    case amendment = "amend"
    /// Two records were said to be one, or not.
    case link
    /// Findings were decided on.
    case decision = "decide"
    /// Somebody was ticked while people are brought to safety.
    case tick
    /// A case was opened, or something was entered in it.
    case step = "case"
    /// An exception was asked for, answered or closed.
    case exception = "except"
  }

  /// Why an act stands.
  public enum Hold: Sendable, Hashable {
    /// There is no such act, or it was taken back before.
    case gone
    /// Somebody corrected, linked or decided on the same thing since.
    case builtUpon
    /// A referral went out: what left the house is not taken back.
    case sent
    /// It is a second person's signature.
    case signed

    public var words: String {
      switch self {
      case .gone: "it was taken back before"
      case .builtUpon: "something was said of the same since; take that back first"
      case .sent: "the referral was sent; enter what came of it"
      case .signed: "a second person signed"
      }
    }
  }
}

extension Connection {
  /// Notes an act that can be taken back.
  ///
  /// - Parameter redone: the act that this does again; without one, what the actor took back before
  ///   can no longer be done again, and is forgotten.
  /// - Parameter main: the act along with which it was done, and is taken back.
  func noteAct(
    _ kind: ActRecord.Kind, entry: Int, on subject: String, was: String? = nil,
    by signature: Signature, redoing redone: Int? = nil, along main: Int? = nil
  ) throws(SQLiteError) {
    let actor = try actor(signature.actor)
    if let redone { try forgetTaken(by: redone) } else { try forgetTaken(backBy: actor) }
    try run(
      """
      INSERT INTO act(entry, actor, kind, subject, was, redoes, along)
      VALUES (\(entry), \(actor), \(kind.rawValue), \(subject), \(was), \(redone), \(main))
      """)
  }

  /// Acts that stand, the newest first.
  func acts(where condition: SQL, limit: Int) throws(SQLiteError) -> [ActRecord] {
    try acts(
      "WHERE act.undone IS NULL AND \(condition) ORDER BY act.entry DESC LIMIT \(limit)")
  }

  /// What somebody did and did not take back, the newest first; not what was done along with it.
  func acts(of actor: String, limit: Int) throws(SQLiteError) -> [ActRecord] {
    let name = try actorName(actor)
    return try acts(where: "name = \(name) AND act.along IS NULL", limit: limit)
  }

  /// What was done along with an act, in its order.
  func acts(along act: ActRecord) throws(SQLiteError) -> [ActRecord] {
    try acts("WHERE act.along = \(act.id) ORDER BY act.entry")
  }

  /// What an actor took back last and nobody did again, unless the actor did something new since.
  func redoable(of actor: String) throws(SQLiteError) -> ActRecord? {
    try acts(
      """
      JOIN log u ON u.entry = act.undone
      WHERE u.actor = (SELECT actor FROM actor WHERE name = \(try actorName(actor)))
        AND act.along IS NULL
        AND act.entry NOT IN (SELECT redoes FROM act WHERE redoes IS NOT NULL)
        AND act.undone > coalesce(
          (SELECT max(entry) FROM act f WHERE f.actor = u.actor AND f.redoes IS NULL), 0)
      ORDER BY act.undone DESC LIMIT 1
      """
    ).first
  }

  private func acts(_ choice: SQL) throws(SQLiteError) -> [ActRecord] {
    let acts = try all(
      """
      SELECT act.entry, act.kind, act.subject, name, log.at, CASE act.kind
        WHEN 'amend' THEN (SELECT group_concat(key, ', ') FROM amendment m
          WHERE m.entry = act.entry)
        WHEN 'link' THEN NULL
        WHEN 'tick' THEN (SELECT tick FROM crisis_tick t WHERE t.entry = act.entry)
        WHEN 'decide' THEN (SELECT word FROM decision d WHERE d.entry = act.entry LIMIT 1)
        WHEN 'case' THEN (
          SELECT iif(EXISTS (SELECT 1 FROM case_step b WHERE b.casefile = s.casefile
            AND b.entry < s.entry AND \(ActRecord.stands("b.entry"))), s.act, 'open')
          FROM case_step s WHERE s.entry = act.entry)
        WHEN 'except' THEN act.was
        ELSE (SELECT sheet FROM import i WHERE i.import = CAST(act.subject AS INTEGER)) END
      FROM act JOIN actor ON actor.actor = act.actor JOIN log ON log.entry = act.entry
      \(choice)
      """
    ) { row -> ActRecord? in
      ActRecord.Kind(rawValue: row.text(1)).map {
        ActRecord(
          id: row.int(0), kind: $0, subject: row.text(2), detail: row.optionalText(5),
          signature: Signature(actor: row.text(3), at: row.integer(4)), whom: .init())
      }
    }.compactMap(\.self)
    return try acts.map { act throws(SQLiteError) in
      ActRecord(
        id: act.id, kind: act.kind, subject: act.subject, detail: act.detail,
        signature: act.signature, whom: try whom(act))
    }
  }

  /// Whom an act is about.
  private func whom(_ act: ActRecord) throws(SQLiteError) -> ActRecord.Whom {
    let named: [Int64?]?
    switch act.kind {
    case .amendment:
      named = try first(
        """
        SELECT (SELECT subject FROM anchor WHERE anchor = m.fisher),
          (SELECT subject FROM anchor WHERE anchor = m.vessel)
        FROM amendment m WHERE entry = \(act.id) LIMIT 1
        """
      ) { [$0.optionalInteger(0), $0.optionalInteger(1)] }
    case .entry:
      guard let table = act.detail.flatMap({ Sheet.stored($0) }).map(SheetTable.of) else {
        return .init()
      }
      named = try first(
        """
        SELECT \(table.subjects(of: "r")) FROM vouch v JOIN \(table.name) r ON r.row = v.first
        WHERE v.import = \(Int64(act.subject) ?? 0) LIMIT 1
        """
      ) { [$0.optionalInteger(0), $0.optionalInteger(1)] }
    case .tick:
      guard let head = CrisisHead(code: act.subject) else { return .init() }
      named = try records(of: head)
    case .step:
      named = try first(
        """
        SELECT (SELECT subject FROM anchor WHERE anchor = c.fisher),
          (SELECT subject FROM anchor WHERE anchor = c.vessel)
        FROM casefile c WHERE c.casefile = \(Int64(act.subject) ?? 0)
        """
      ) { [$0.optionalInteger(0), $0.optionalInteger(1)] }
    case .file, .link, .decision, .exception: return .init()
    }
    guard let named else { return .init() }
    return ActRecord.Whom(
      fisher: named[0], fisherName: try text("SELECT name FROM fisher WHERE fisher = \(named[0])"),
      vesselName: try text("SELECT name FROM vessel WHERE vessel = \(named[1])"))
  }

  /// The fisher and the vessel of a head.
  private func records(of head: CrisisHead) throws(SQLiteError) -> [Int64?]? {
    switch head {
    case .placement(let id):
      try first("SELECT fisher, vessel FROM placement WHERE placement = \(id)") {
        [$0.optionalInteger(0), $0.optionalInteger(1)]
      }
    case .unnamed(let vessel, _): [nil, vessel]
    }
  }
}
