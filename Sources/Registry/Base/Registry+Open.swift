public import Fishery
import FoundationEssentials
internal import Seal
internal import SQLite

extension Registry {
  /// The registry at a path, made when it is not there, with its folder for its owner alone.
  ///
  /// A file that is newer, damaged, foreign or no database is refused before anything is written.
  /// - Parameter day: the day on which what stands of findings is looked at; without one, and on a
  ///   day before it, as it stood on the judged day.
  public static func open(
    _ path: String, lookingOn day: CivilDate? = nil, busyMilliseconds: Int32 = 5_000
  ) throws(RegistryError) -> Registry {
    let found = try Inspection.found(path)
    if case .nothing = found { try makeFolder(of: path) }
    do throws(SQLiteError) {
      let writer = try Connection(path, .create, busyMilliseconds: busyMilliseconds)
      try prepare(writer)
      let lane = Lane(writer)
      var readers: [Lane] = []
      for _ in 0..<Registry.readersAtOnce {
        readers.append(try reader(path, day, busyMilliseconds))
      }
      return Registry(path: path, lookedOn: day, writer: lane, readers: readers)
    } catch {
      throw RegistryError(error)
    }
  }

  /// A registry that is gone when it is dropped.
  public static func inMemory() throws(RegistryError) -> Registry {
    do throws(SQLiteError) {
      let connection = try Connection(":memory:", .memory)
      try prepare(connection)
      let lane = Lane(connection)
      return Registry(path: nil, writer: lane, readers: [lane])
    } catch {
      throw RegistryError(error)
    }
  }

  private static func reader(
    _ path: String, _ day: CivilDate?, _ busyMilliseconds: Int32
  ) throws(SQLiteError) -> Lane {
    let reader = try Connection(path, .write, busyMilliseconds: busyMilliseconds)
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
