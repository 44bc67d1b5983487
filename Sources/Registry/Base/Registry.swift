public import Fishery
internal import SQLite

/// The system of record: everything that files and people said, and what was made of it.
///
/// It may be called from any thread. One connection writes and others read, so a read never waits
/// for a write, nor a list for what is counted or for a screening that reads a block of dossiers;
/// each serves one caller at a time.
public final class Registry: Sendable {
  /// Where it lies; nil in memory.
  public let path: String?
  /// The day on which what stands of findings is looked at; nil for the judged day.
  public let lookedOn: CivilDate?
  /// Why nothing can be written in it; nil where it can.
  public let unwritable: Unwritable?
  private let writer: Lane
  private let reader: SpareLane
  /// For whoever reads while others do.
  private let spares: [SpareLane]
  let drafts: Drafts

  init(
    path: String?, lookedOn day: CivilDate? = nil, unwritable: Unwritable? = nil, writer: Lane,
    reader: SpareLane, spares: [SpareLane] = []
  ) {
    self.path = path
    lookedOn = day
    self.unwritable = unwritable
    self.writer = writer
    self.reader = reader
    self.spares = spares
    drafts = Drafts(beside: path)
  }

  /// Answers from what was last committed.
  func read<Answer: Sendable>(
    _ cancellation: Cancellation? = nil,
    _ body: (borrowing Connection) throws(SQLiteError) -> Answer
  ) throws(RegistryError) -> Answer {
    do throws(SQLiteError) {
      return try withReader(cancellation, body)
    } catch {
      throw RegistryError(error)
    }
  }

  /// Lends the first reading connection that is free.
  func withReader<Answer: Sendable>(
    _ cancellation: Cancellation?,
    _ body: (borrowing Connection) throws(SQLiteError) -> Answer
  ) throws(SQLiteError) -> Answer {
    if let answer = try reader.opened().useIfFree(cancellation, body) { return answer }
    for spare in spares {
      if let answer = try spare.lane?.useIfFree(cancellation, body) { return answer }
    }
    return try reader.opened().use(cancellation, body)
  }

  /// Answers what is the same on whichever day one looks, from the connection that writes while that
  /// is free: whoever opens a registry waits for one connection alone.
  func readSetting<Answer: Sendable>(
    _ body: (borrowing Connection) throws(SQLiteError) -> Answer
  ) throws(RegistryError) -> Answer {
    do throws(SQLiteError) {
      return if let answer = try writer.useIfFree(nil, body) { answer } else {
        try withReader(nil, body)
      }
    } catch {
      throw RegistryError(error)
    }
  }

  /// Answers from what was last committed, with errors of the caller's own: for long reads, which
  /// keep the last reader to themselves.
  func readFreely<Answer: Sendable, Failure: Error>(
    _ cancellation: Cancellation? = nil,
    _ body: (borrowing Connection) throws(Failure) -> Answer
  ) throws(Failure) -> Answer {
    try (spares.last?.lane ?? reader.lane ?? writer).use(cancellation, body)
  }

  /// Changes in one transaction: all that the body did, or nothing when it throws.
  func write<Answer: Sendable>(
    _ cancellation: Cancellation? = nil, _ durability: Durability = .full,
    _ body: (borrowing Connection) throws(SQLiteError) -> Answer
  ) throws(RegistryError) -> Answer {
    do throws(SQLiteError) {
      return try writer.use(cancellation) { connection throws(SQLiteError) in
        try connection.run(durability.pragma)
        let transaction = try connection.transaction()
        let answer = try body(connection)
        try transaction.commit()
        return answer
      }
    } catch {
      throw unwritable == .full && error.kind == .readOnly ? .diskFull : RegistryError(error)
    }
  }

  /// Works on the writing connection outside any transaction, with errors of its own.
  func maintain<Answer: Sendable, Failure: Error>(
    _ cancellation: Cancellation? = nil,
    _ body: (borrowing Connection) throws(Failure) -> Answer
  ) throws(Failure) -> Answer {
    try writer.use(cancellation, body)
  }
}

/// How sure a commit is to outlive a power cut.
enum Durability {
  /// On the disk before it returns: decisions, imports, the log.
  case full
  /// May be lost and made again: verdict vectors.
  case normal

  var pragma: SQL {
    switch self {
    case .full: "PRAGMA synchronous = FULL"
    case .normal: "PRAGMA synchronous = NORMAL"
    }
  }
}
