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
        Judgement(day: CivilDate(kept: $0.integer(0)), law: $0.text(1))
      }
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
  /// - Parameters:
  ///   - rules: the rules that were judged, whose findings may change; nil for all.
  ///   - moment: when the dossiers were read; nil to keep what was found whatever happened since.
  /// - Returns: whether it was kept: not when anything happened since that it could depend on.
  @discardableResult
  public func keep(
    _ records: [VerdictRecord], judgedBy rules: Set<String>? = nil, on day: CivilDate,
    asOf moment: Int64? = nil, cancellation: Cancellation? = nil
  ) throws(RegistryError) -> Bool {
    try write(cancellation, .normal) { base throws(SQLiteError) in
      if let moment, try base.moment() != moment { return false }
      try base.keep(records, judgedBy: rules, on: day)
      return true
    }
  }

  /// Marks the registry as judged for a day by a law; what was due is done.
  ///
  /// Only moves forward: who calls must not judge for a day before the one that stands.
  /// - Returns: whether it was marked: not when anything happened since the moment.
  @discardableResult
  public func conclude(
    _ judgement: Judgement, asOf moment: Int64? = nil, by signature: Signature
  ) throws(RegistryError) -> Bool {
    try restoreIndexes()
    return try write { base throws(SQLiteError) in
      if let moment, try base.moment() != moment { return false }
      let judged = try base.judgedDay()
      try base.run(
        """
        INSERT OR REPLACE INTO judged(one, day, law)
        VALUES (1, \(judgement.day.ordinal), \(judgement.law))
        """)
      try base.goOn()
      try base.recountAgencies()
      try Upkeep.turn(from: judged, to: judgement.day, base)
      try base.wake(by: judgement.day)
      try base.log(
        Act(
          "screen", on: judgement.day.description, facts: ["law": .string(judgement.law)]),
        by: signature)
      return true
    }
  }
}
