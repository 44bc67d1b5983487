internal import Fishery
internal import SQLite

/// What was erased of one person, in numbers: nothing of it can be read any more.
public struct Erasure: Sendable, Hashable {
  /// Rows that spoke of the person.
  public let rows: Int
  /// Notes, words in cases and corrections, sealed beside the log under keys that are no more.
  public let sealed: Int
  /// Whether nothing of it lies beside the file either; false while another program has it open.
  public internal(set) var isTidy = true
  /// How many drafts could be neither read nor removed: the person may be named in them.
  public internal(set) var draftsLeft = 0

  /// Whether nothing of the person is left anywhere that erasing reaches.
  public var isWhole: Bool { isTidy && draftsLeft == 0 }

  /// What stands wherever something was written that was erased.
  public static let words = "(erased)"
}

extension Registry {
  /// What erasing somebody would erase; nil when no fisher has this key.
  public func erasure(of fisher: Int64) throws(RegistryError) -> Erasure? {
    try read { base throws(SQLiteError) in try Erasing(fisher, base)?.counted(base) }
  }

  /// What a fisher is called now; nil when there is no such fisher.
  public func name(ofFisher fisher: Int64) throws(RegistryError) -> String? {
    try read { base throws(SQLiteError) in
      try base.text("SELECT name FROM fisher WHERE fisher = \(fisher)")
    }
  }

  /// Makes all that is kept of one person unreadable for good, and leaves the log whole: it keeps
  /// that somebody was erased, by whom, and no name.
  ///
  /// Decisions and cases stay, without the words in them. What was taken back can no longer be done
  /// again by anybody, since it may speak of the person. It cannot be undone; copies that were made
  /// before are not reached. What anybody was writing in which the person is named is forgotten.
  /// - Throws: `.noSuchRow` when no fisher has this key.
  public func erase(
    fisher: Int64, because reason: String, by signature: Signature
  ) throws(RegistryError) -> Erasure {
    let erased = try write { base throws(SQLiteError) -> (counts: Erasure, name: String)? in
      guard let erasing = try Erasing(fisher, base) else { return nil }
      let counts = try erasing.counted(base)
      let keys = try erasing.run(base, at: signature.at)
      let facts: JSON = [
        "keys": .array(keys.map { .integer($0) }), "rows": .integer(Int64(counts.rows)),
        "sealed": .integer(Int64(counts.sealed)),
      ]
      try base.log(
        Act("erase", on: SubjectKey(fisher).code, facts: facts), by: signature,
        about: PersonalContent(reason: reason, by: signature.actor))
      return (counts, erasing.name)
    }
    guard var erased else { throw .noSuchRow }
    // It is done by now, whatever of it cannot be cleaned up after.
    erased.counts.draftsLeft = drafts.forget(naming: FoldedText(erased.name))
    do throws(RegistryError) {
      erased.counts.isTidy = try tidy()
    } catch {
      erased.counts.isTidy = false
    }
    return erased.counts
  }
}
