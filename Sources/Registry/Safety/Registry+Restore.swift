internal import Fishery
internal import Glibc
internal import SQLite

extension Registry {
  /// Puts a backup in the place of the registry.
  ///
  /// The backup is read through first and is itself not touched.
  /// - Parameter kept: the name under which the registry that is there stays beside; nil when there
  ///   must be none.
  /// - Returns: where the log of the backup ends. The restoring is the entry after it.
  /// - Throws: `.inTheWay` when a registry is there or the name to keep it under is taken, `.locked`
  ///   while another process has it open, `.notWhole` or why the backup is none. Everything stays as
  ///   it was then.
  public static func restore(
    _ backup: String, to path: String, keeping kept: String?, by signature: Signature
  ) throws(RegistryError) -> LogMark {
    guard case .registry = try Inspection.found(backup) else { throw .notADatabase }
    if access(path, F_OK) == 0, kept == nil { throw .inTheWay(path) }
    if let kept, access(kept, F_OK) == 0 { throw .inTheWay(kept) }
    try makeFolder(of: path)
    let source = try Inspection.reading(backup)
    let mark = try WholeFile.copy(source, toward: path) { partial throws(RegistryError) in
      if let kept { try setAside(path, as: kept) }
      try WholeFile.name(partial, path)
    }
    let facts: JSON = ["entries": .integer(Int64(mark.entries)), "head": .string(mark.code)]
    try open(path).record(Act("restore", on: "registry", facts: facts), by: signature)
    return mark
  }

  /// Takes the registry that is there away under another name, with all that belongs to it.
  private static func setAside(_ path: String, as kept: String) throws(RegistryError) {
    guard access(path, F_OK) == 0 else { return }
    try foldWriteAhead(path)
    // What could not be folded in, since the file is damaged, goes with it.
    for part in ["-wal", "-shm", ""] where access(path + part, F_OK) == 0 {
      try WholeFile.name(path + part, kept + part)
    }
  }

  /// Makes a database one file, which only works while nobody else has it open. One that is too
  /// damaged for that is left as it is.
  private static func foldWriteAhead(_ path: String) throws(RegistryError) {
    do throws(SQLiteError) {
      let old = try Connection(path, .write, busyMilliseconds: 500)
      _ = try old.text("PRAGMA journal_mode = DELETE")
    } catch {
      if error.kind == .locked { throw .locked }
    }
  }
}
