internal import SQLite

/// Something that a person or an import did and that can be taken back.
public struct ActRecord: Sendable, Hashable, Identifiable {
  /// The entry of the log.
  public let id: Int
  public let kind: Kind
  /// The number or code of what it was done to.
  public let subject: String
  /// The sheet of what came in or was entered, the column of what was amended, the word of a
  /// decision; nil for a link.
  public let detail: String?
  public let signature: Signature

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
  }

  /// Why an act stands.
  public enum Hold: Sendable, Hashable {
    /// There is no such act, or it was taken back before.
    case gone
    /// Somebody corrected, linked or decided on the same thing since.
    case builtUpon

    var words: String {
      switch self {
      case .gone: "it was taken back before"
      case .builtUpon: "something was said of the same since; take that back first"
      }
    }
  }
}

extension Connection {
  /// Notes an act that can be taken back.
  func noteAct(
    _ kind: ActRecord.Kind, entry: Int, on subject: String, was: String? = nil,
    by signature: Signature
  ) throws(SQLiteError) {
    let actor = try actor(signature.actor)
    try run(
      """
      INSERT INTO act(entry, actor, kind, subject, was)
      VALUES (\(entry), \(actor), \(kind.rawValue), \(subject), \(was))
      """)
  }

  func acts(where condition: SQL, limit: Int) throws(SQLiteError) -> [ActRecord] {
    try all(
      """
      SELECT act.entry, kind, act.subject, name, log.at, CASE kind
        WHEN 'amend' THEN (SELECT key FROM amendment m WHERE m.entry = act.entry)
        WHEN 'link' THEN NULL
        WHEN 'decide' THEN (SELECT word FROM decision d WHERE d.entry = act.entry LIMIT 1)
        ELSE (SELECT sheet FROM import i WHERE i.import = CAST(act.subject AS INTEGER)) END
      FROM act JOIN actor ON actor.actor = act.actor JOIN log ON log.entry = act.entry
      WHERE undone IS NULL AND \(condition) ORDER BY act.entry DESC LIMIT \(limit)
      """
    ) { row -> ActRecord? in
      ActRecord.Kind(rawValue: row.text(1)).map {
        ActRecord(
          id: row.int(0), kind: $0, subject: row.text(2), detail: row.optionalText(5),
          signature: Signature(actor: row.text(3), at: row.integer(4)))
      }
    }.compactMap(\.self)
  }
}
