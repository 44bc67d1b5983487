public import Fishery
internal import SQLite

/// The day for which the registry was last judged, and by which law.
public struct Judgement: Sendable, Hashable {
  public let day: CivilDate
  /// The digest of the law book.
  public let law: String

  public init(day: CivilDate, law: String) {
    self.day = day
    self.law = law
  }
}

extension Registry {
  /// Nil before the first screening.
  public func judgement() throws(RegistryError) -> Judgement? {
    try read { base throws(SQLiteError) in
      try base.first("SELECT day, law FROM judged") {
        Judgement(day: CivilDate(ordinal: Int32($0.integer(0))), law: $0.text(1))
      }
    }
  }

  /// Everybody who must be judged again by a day: whose facts changed, whose day of change has
  /// come, and who was never judged. Grouped so that dossiers of one fisher stand together.
  public func due(on day: CivilDate) throws(RegistryError) -> [Subject] {
    try read { base throws(SQLiteError) in
      try base.subjects(
        """
        SELECT kind, subject FROM stale
        UNION SELECT kind, subject FROM verdict WHERE until <= \(day.ordinal)
        """)
    }
  }

  /// Everybody there is to judge.
  public func subjects() throws(RegistryError) -> [Subject] {
    try read { base throws(SQLiteError) in
      try base.subjects(
        "SELECT 1 AS kind, placement AS subject FROM placement UNION ALL SELECT 2, vessel FROM vessel"
      )
    }
  }

  /// The verdict vector kept of a subject, as it was given.
  public func vector(of subject: Subject) throws(RegistryError) -> [UInt8]? {
    try read { base throws(SQLiteError) in
      try base.first(
        """
        SELECT vector FROM verdict
        WHERE kind = \(Int64(subject.kind.rawValue)) AND subject = \(subject.id)
        """
      ) { $0.blob(0) }
    }
  }

  /// Keeps what a screening found, in place of what was found of the same subjects before.
  ///
  /// A finding keeps its history: it is new, unchanged, changed when its reasons are others, gone,
  /// or back after it was gone.
  public func keep(
    _ records: [VerdictRecord], on day: CivilDate, cancellation: Cancellation? = nil
  ) throws(RegistryError) {
    try write(cancellation, .normal) { base throws(SQLiteError) in
      try base.keep(records, on: day)
    }
  }

  /// Marks the registry as judged for a day by a law; what was due is done.
  ///
  /// Only moves forward: who calls must not judge for a day before the one that stands.
  public func conclude(
    _ judgement: Judgement, by signature: Signature
  ) throws(RegistryError) {
    try write { base throws(SQLiteError) in
      try base.run(
        """
        INSERT OR REPLACE INTO judged(one, day, law)
        VALUES (1, \(judgement.day.ordinal), \(judgement.law))
        """)
      try Upkeep.recount(on: judgement.day, base)
      try base.log(
        Act(
          "screen", on: judgement.day.description, facts: ["law": .string(judgement.law)]),
        by: signature)
    }
  }

  /// Opens the law book to all subjects again, as after a change of the law.
  public func markAllStale() throws(RegistryError) {
    try write { base throws(SQLiteError) in
      try base.run("INSERT OR IGNORE INTO stale SELECT 1, placement FROM placement")
      try base.run("INSERT OR IGNORE INTO stale SELECT 2, vessel FROM vessel")
    }
  }
}

extension Connection {
  fileprivate func subjects(_ query: SQL) throws(SQLiteError) -> [Subject] {
    try all(
      """
      SELECT s.kind, s.subject FROM (\(query)) s
      LEFT JOIN placement p ON s.kind = 1 AND p.placement = s.subject
      ORDER BY s.kind, p.fisher, s.subject
      """
    ) { row in
      Subject(Subject.Kind(rawValue: UInt8(clamping: row.int(0))) ?? .placement, row.integer(1))
    }
  }
}
