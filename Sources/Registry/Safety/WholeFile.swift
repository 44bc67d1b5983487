internal import Glibc
internal import SQLite
internal import Seal

/// A database that is written under another name, and takes its own only when it was found whole.
enum WholeFile {
  /// Copies a database into a file for its owner alone, whole or not at all.
  ///
  /// - Parameters:
  ///   - finish: what is yet to be done to the copy once it was found whole.
  ///   - place: gives the finished copy, which lies at the path it is handed, its name.
  /// - Returns: where the log of the copy ended before it was finished.
  /// - Throws: `.leftBeside`, `.noRoom`, `.readOnlyPlace` and what the two throw; nothing is left then.
  static func copy(
    _ source: borrowing Connection, toward path: String,
    finish: (borrowing Connection) throws(SQLiteError) -> Void = { _ in },
    place: (String) throws(RegistryError) -> Void
  ) throws(RegistryError) -> LogMark {
    let partial = "\(path).partial-\(getpid())"
    do throws(RegistryError) {
      let mark = try write(source, to: partial, toward: path, finish)
      try flush(partial)
      try place(partial)
      return mark
    } catch {
      remove(partial)
      throw error == .diskFull ? .noRoom(path) : error
    }
  }

  /// The endings of what SQLite keeps beside a database, and none for the database itself, last: what
  /// is beside belongs to it.
  static let parts = ["-wal", "-shm", "-journal", ""]

  private static func remove(_ partial: String) {
    for part in parts { unlink(partial + part) }
  }

  private static func write(
    _ source: borrowing Connection, to partial: String, toward path: String,
    _ finish: (borrowing Connection) throws(SQLiteError) -> Void
  ) throws(RegistryError) -> LogMark {
    remove(partial)
    let made = open(partial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard made >= 0 else { throw unmade(path) }
    close(made)
    let wounds: [Ailment]
    let head: (entries: Int, hash: Digest)
    do throws(SQLiteError) {
      let copy = try Connection(partial, .write)
      // One moment of the source, whatever others write meanwhile.
      try source.run("BEGIN")
      defer { _ = try? source.run("ROLLBACK") }
      try source.copy(into: copy)
      // Nothing of it may lie beside the one file.
      _ = try copy.text("PRAGMA journal_mode = DELETE")
      wounds = try copy.wounds()
      head = try copy.logHead()
      if wounds.isEmpty { try finish(copy) }
    } catch {
      throw RegistryError(error)
    }
    if let wound = wounds.first { throw .notWhole(wound) }
    return LogMark(entries: head.entries, code: head.hash.shortHex)
  }

  /// Brings a file to the disk itself.
  private static func flush(_ path: String) throws(RegistryError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unwritable("\(path) cannot be opened again") }
    defer { close(file) }
    guard fsync(file) == 0 else {
      throw errno == ENOSPC ? .diskFull : .unwritable("\(path) cannot be brought to the disk")
    }
  }

  /// Why the system made no file, from its last error.
  private static func unmade(_ path: String) -> RegistryError {
    if [ENOSPC, EDQUOT].contains(errno) { return .diskFull }
    if errno == EROFS { return .readOnlyPlace(path) }
    return .file("\(path) cannot be made: \(String(cString: strerror(errno)))")
  }

  /// Gives a file a name that is free, with nothing left beside it of another.
  static func placeAlone(_ partial: String, _ path: String) throws(RegistryError) {
    if let left = Inspection.leftBeside(path) { throw .leftBeside(left) }
    try name(partial, path)
  }

  /// Gives a file a name that is free.
  static func name(_ partial: String, _ path: String) throws(RegistryError) {
    var isNamed = link(partial, path) == 0
    // Sticks have file systems on which no file has two names.
    if !isNamed, [EPERM, EOPNOTSUPP, ENOSYS].contains(errno) {
      guard access(path, F_OK) != 0 else { throw .inTheWay(path) }
      isNamed = rename(partial, path) == 0
    }
    guard isNamed else {
      if errno == EEXIST { throw .inTheWay(path) }
      throw unmade(path)
    }
    unlink(partial)
    flushFolder(of: path)
  }

  /// Brings a new name in a folder to the disk, where the file system knows how.
  private static func flushFolder(of path: String) {
    let folder = open(path.folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }
}

extension String {
  /// The folder of a path.
  var folder: String {
    guard let slash = lastIndex(of: "/") else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }

  /// What a path ends in.
  var fileName: String { lastIndex(of: "/").map { String(self[index(after: $0)...]) } ?? self }
}
