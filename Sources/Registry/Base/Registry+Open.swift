public import Fishery
import FoundationEssentials
internal import Glibc
internal import Seal
internal import SQLite

extension Registry {
  /// The registry at a path, made when it is not there, with its folder for its owner alone.
  ///
  /// A file that is newer, damaged, foreign or no database is refused before anything is written.
  /// One that is read-only, or lies on a read-only disk, can be read, and whatever writes in it throws
  /// `.unwritable`.
  /// - Parameters:
  ///   - day: the day on which what stands of findings is looked at; without one, and on a day before
  ///     it, as it stood on the judged day.
  ///   - mustExist: throws `.absent` or `.empty` instead of making one. What is there can then be read
  ///     on a full disk too, and whatever writes in it throws `.diskFull`.
  public static func open(
    _ path: String, lookingOn day: CivilDate? = nil, mustExist: Bool = false,
    busyMilliseconds: Int32 = 5_000
  ) throws(RegistryError) -> Registry {
    let found = try Inspection.found(path)
    switch found {
    case .nothing where mustExist:
      throw access(path, F_OK) == 0 ? .empty(path) : .absent(path)
    case .nothing:
      if let left = Inspection.leftBeside(path) { throw .leftBeside(left) }
      try makeFolder(of: path)
    case .registry(let schema):
      guard let why = Unwritable(path) else { break }
      guard schema == Migration.newest else { throw .olderUnchanging(found: schema, why) }
      return try openToRead(path, day, why) { () throws(RegistryError) in
        try Inspection.reading(path)
      }
    }
    do throws(RegistryError) {
      return try openToWrite(path, day, busyMilliseconds)
    } catch {
      guard mustExist, error == .diskFull, found == .registry(schema: Migration.newest) else {
        throw error
      }
      return try openToRead(path, day, .full) { () throws(RegistryError) in
        try Inspection.readingUnchanging(path, .full)
      }
    }
  }

  private static func openToWrite(
    _ path: String, _ day: CivilDate?, _ busyMilliseconds: Int32
  ) throws(RegistryError) -> Registry {
    do throws(SQLiteError) {
      let writer = try Connection(path, .create, busyMilliseconds: busyMilliseconds)
      try prepare(writer)
      try restoreIndexes(writer)
      let lane = Lane(writer)
      @Sendable func openReader() throws(SQLiteError) -> Lane {
        try reader(Connection(path, .write, busyMilliseconds: busyMilliseconds), day)
      }
      return Registry(
        path: path, lookedOn: day, writer: lane, reader: SpareLane(openReader),
        spares: spares(openReader))
    } catch {
      throw RegistryError(error)
    }
  }

  /// Whether an earlier muster made what lies at a path: opening brings it up to this one first, which
  /// of a large registry takes minutes.
  public static func isEarlier(_ path: String) throws(RegistryError) -> Bool {
    guard case .registry(let schema) = try Inspection.found(path) else { return false }
    return schema < Migration.newest
  }

  /// A registry that is gone when it is dropped.
  public static func inMemory() throws(RegistryError) -> Registry {
    do throws(SQLiteError) {
      let connection = try Connection(":memory:", .memory)
      try prepare(connection)
      let lane = Lane(connection)
      return Registry(path: nil, writer: lane, reader: SpareLane { lane })
    } catch {
      throw RegistryError(error)
    }
  }

  /// The registry where nothing can be written.
  private static func openToRead(
    _ path: String, _ day: CivilDate?, _ why: Unwritable,
    connecting: @escaping @Sendable () throws(RegistryError) -> Connection
  ) throws(RegistryError) -> Registry {
    let first = try connecting()
    let second = try connecting()
    do throws(SQLiteError) {
      let lane = try reader(second, day)
      return Registry(
        path: path, lookedOn: day, unwritable: why, writer: try reader(first, day),
        reader: SpareLane { lane },
        spares: spares {
          // What cannot be opened any more is waited for.
          do { return try reader(try connecting(), day) } catch { return lane }
        })
    } catch {
      throw RegistryError(error)
    }
  }

  /// With the one that is open as many as read at once at a desk: what is looked at, what is shown
  /// beside it, what is surveyed, counted and weighed, and who is judged.
  private static func spares(
    _ open: @escaping @Sendable () throws(SQLiteError) -> Lane
  ) -> [SpareLane] {
    (1...5).map { _ in SpareLane(open) }
  }

  private static func reader(
    _ reader: consuming sending Connection, _ day: CivilDate?
  ) throws(SQLiteError) -> Lane {
    try settle(reader)
    // Pages that a reader has not are in the memory of the system, one copy for all of them.
    try reader.run("PRAGMA cache_size = -12288")
    if let day { try reader.lookAtStandings(on: day) }
    try reader.run("PRAGMA query_only = ON")
    return Lane(reader)
  }

  /// Stands for the schema of this program: whatever can be made anew is, when it is another.
  public static var schemaDigest: String { Migration.digest }

  private static func prepare(_ connection: borrowing Connection) throws(SQLiteError) {
    _ = try connection.text("PRAGMA journal_mode = WAL")
    try settle(connection)
    if try Migration.migrate(connection) {
      // What was there before must not linger beside the file.
      _ = try connection.integer("PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }

  /// Makes the indexes that a screening left out and did not live to make, unless one is under way.
  private static func restoreIndexes(_ connection: borrowing Connection) throws(SQLiteError) {
    do throws(SQLiteError) {
      for name in try SpareIndexes.missing(connection) {
        try SpareIndexes.make(name, connection)
      }
    } catch {
      guard error.kind == .locked else { throw error }
    }
  }

  static func settle(_ connection: borrowing Connection) throws(SQLiteError) {
    try connection.run("PRAGMA foreign_keys = ON")
    _ = try connection.integer("PRAGMA secure_delete = ON")
    try connection.run("PRAGMA temp_store = MEMORY")
    try connection.run("PRAGMA cache_size = -131072")
  }

  static func makeFolder(of path: String) throws(RegistryError) {
    let folder = URL(filePath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .noFolder(folder.path)
    }
  }
}
