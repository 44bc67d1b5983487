internal import Glibc
internal import SQLite

/// A look at what lies at a path before anything there is opened for writing.
enum Inspection {
  enum Found: Equatable {
    case nothing
    case registry(schema: Int)
  }

  /// "mstr" in ASCII, in the header of every registry.
  static let applicationID: Int32 = 0x6d73_7472

  static func found(_ path: String) throws(RegistryError) -> Found {
    guard let header = try header(path) else { return .nothing }
    guard header.starts(with: Array("SQLite format 3\0".utf8)), header.count == 100 else {
      throw .notADatabase
    }
    let owner = Int32(bitPattern: word(header, at: 68))
    let schema = Int(word(header, at: 60))
    // Without an owner in its header it may be one that another process is making just now.
    guard [0, applicationID].contains(owner) else { throw .foreign(applicationID: owner) }
    guard schema <= Migration.newest else { throw .newer(found: schema, known: Migration.newest) }
    if owner == applicationID, access(path.folder, W_OK) == 0,
      aheads(of: path).allSatisfy({ isNothing(at: $0) })
    {
      return .registry(schema: schema)
    }
    return try check(path)
  }

  /// The files beside one in which commits may lie that are not in it.
  private static func aheads(of path: String) -> [String] { ["\(path)-wal", "\(path)-journal"] }

  private static func isNothing(at path: String) -> Bool {
    var file = stat()
    return stat(path, &file) != 0 || file.st_size == 0
  }

  /// The newest commit may still lie in the write-ahead log, where only SQLite can read it.
  private static func check(_ path: String) throws(RegistryError) -> Found {
    let committed: (owner: Int64?, schema: Int64?, parts: Int64?)
    let connection = try reading(path)
    do throws(SQLiteError) {
      committed = try committedMarks(connection)
    } catch {
      throw RegistryError(error)
    }
    let owner = Int32(truncatingIfNeeded: committed.owner ?? 0)
    if owner == 0, committed.schema == 0, committed.parts == 0 { return .nothing }
    guard owner == applicationID else { throw .foreign(applicationID: owner) }
    let schema = Int(committed.schema ?? 0)
    guard schema <= Migration.newest else { throw .newer(found: schema, known: Migration.newest) }
    return .registry(schema: schema)
  }

  /// A file beside a new one that SQLite would take for a part of it; nil where there is none.
  static func leftBeside(_ path: String) -> String? {
    let left = (aheads(of: path) + [index(of: path)]).first { !isNothing(at: $0) }
    // Whoever makes a registry makes the file itself first.
    return access(path, F_OK) == 0 ? nil : left
  }

  /// The index that all who have a file open share of its write-ahead log.
  private static func index(of path: String) -> String { "\(path)-shm" }

  /// A connection that leaves nothing beside a file that nobody has open.
  static func readingApart(_ path: String) throws(RegistryError) -> Connection {
    let isApart = (aheads(of: path) + [index(of: path)]).allSatisfy { access($0, F_OK) != 0 }
    return isApart ? try connection(path, .unchanging) : try reading(path)
  }

  /// A connection that writes nothing but to roll back what was killed half done: only one that may
  /// write can do that.
  static func reading(_ path: String) throws(RegistryError) -> Connection {
    // With the index that a writer keeps of it, one reads along with the writer.
    if let why = Unwritable(path), access(index(of: path), F_OK) != 0 {
      return try readingUnchanging(path, why)
    }
    do throws(SQLiteError) {
      let connection = try Connection(path, .read)
      _ = try connection.integer("SELECT count(*) FROM sqlite_schema")
      return connection
    } catch {
      if error.kind == .full { return try readingUnchanging(path, .full) }
      guard [.readOnly, .cannotOpen].contains(error.kind) else { throw RegistryError(error) }
      if let why = Unwritable(path) { return try readingUnchanging(path, why) }
      guard access(path.folder, W_OK) == 0 else { throw .shutFolder(path.folder) }
      guard error.kind == .readOnly else { throw RegistryError(error) }
      return try connection(path, .write)
    }
  }

  /// Where nothing can be made beside the file, nobody has it open to write either.
  static func readingUnchanging(
    _ path: String, _ why: Unwritable
  ) throws(RegistryError) -> Connection {
    for ahead in aheads(of: path) {
      guard isNothing(at: ahead) else { throw .leftAhead(ahead, why) }
    }
    return try connection(path, .unchanging)
  }

  private static func connection(
    _ path: String, _ access: Connection.Access
  ) throws(RegistryError) -> Connection {
    do throws(SQLiteError) { return try Connection(path, access) } catch {
      throw RegistryError(error)
    }
  }

  private static func committedMarks(
    _ connection: borrowing Connection
  ) throws(SQLiteError) -> (owner: Int64?, schema: Int64?, parts: Int64?) {
    // All three as of one moment: another process may be making the registry between them.
    try connection.run("BEGIN")
    return (
      try connection.integer("PRAGMA application_id"),
      try connection.integer("PRAGMA user_version"),
      try connection.integer("SELECT count(*) FROM sqlite_schema")
    )
  }

  /// The first 100 bytes; nil for no file and for an empty one.
  private static func header(_ path: String) throws(RegistryError) -> [UInt8]? {
    // A pipe would have it wait for who writes into it.
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    if file < 0, [ENOENT, ENOTDIR].contains(errno) { return nil }
    guard file >= 0 else { throw .unreadable(path, why: String(cString: strerror(errno))) }
    defer { close(file) }
    var kind = stat()
    guard fstat(file, &kind) == 0, kind.st_mode & S_IFMT == S_IFREG else { throw .noFile(path) }
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = read(file, &bytes, bytes.count)
    guard count >= 0 else { throw .unreadable(path, why: String(cString: strerror(errno))) }
    return count == 0 ? nil : Array(bytes.prefix(count))
  }

  private static func word(_ header: [UInt8], at offset: Int) -> UInt32 {
    header[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
