internal import Fishery
internal import Glibc
internal import SQLite
internal import Seal

extension Registry {
  /// Puts a backup in the place of the registry.
  ///
  /// The backup is read through first and is itself not touched. Its copy is brought up to this muster,
  /// and its log tells of the restoring, before it takes the place of anything.
  /// - Parameter kept: the name under which the registry that is there stays beside; nil when there
  ///   must be none.
  /// - Returns: where the log of the backup ends. The restoring is the entry after it.
  /// - Throws: `.inTheWay` when a registry is there or the name to keep it under is taken,
  ///   `.leftBeside` when none is there and parts of one are, `.locked` while another process has it
  ///   open, `.notWhole` or why the backup is none. Everything stays as it was then.
  public static func restore(
    _ backup: String, to path: String, keeping kept: String?, by signature: Signature
  ) throws(RegistryError) -> LogMark {
    guard case .registry = try Inspection.found(backup) else { throw .notADatabase }
    if access(path, F_OK) == 0, kept == nil { throw .inTheWay(path) }
    if let kept, access(kept, F_OK) == 0 { throw .inTheWay(kept) }
    if let left = Inspection.leftBeside(path) { throw .leftBeside(left) }
    try makeFolder(of: path)
    let source = try Inspection.readingApart(backup)
    return try WholeFile.copy(source, toward: path) { copy throws(SQLiteError) in
      try settle(copy)
      let head = try copy.logHead()
      _ = try Migration.migrate(copy)
      let facts: JSON = [
        "entries": .integer(Int64(head.entries)), "head": .string(head.hash.shortHex),
      ]
      let transaction = try copy.transaction()
      try copy.log(Act("restore", on: "registry", facts: facts), by: signature)
      try transaction.commit()
    } place: { partial throws(RegistryError) in
      guard let kept, access(path, F_OK) == 0 else {
        return try WholeFile.placeAlone(partial, path)
      }
      try foldWriteAhead(path)
      // What could not be folded in, since the file is damaged, goes with it.
      var aside = SettingAside(path, as: kept)
      try aside.replace(with: partial)
    }
  }

  /// Makes a database one file, which only works while nobody else has it open. One that is too
  /// damaged for that is left as it is, and so is what is none: SQLite would delete what lies beside.
  private static func foldWriteAhead(_ path: String) throws(RegistryError) {
    do throws(RegistryError) {
      _ = try Inspection.found(path)
    } catch {
      if error == .locked { throw error }
      return
    }
    do throws(SQLiteError) {
      let old = try Connection(path, .write, busyMilliseconds: 500)
      _ = try old.text("PRAGMA journal_mode = DELETE")
    } catch {
      if error.kind == .locked { throw .locked }
    }
  }
}
