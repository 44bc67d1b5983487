internal import Glibc
internal import SQLite

extension Registry {
  /// Copies the registry as it was last committed into a new file, while others go on with it.
  ///
  /// The copy is read through, pages, references and log, before it takes its name; it is one file
  /// for its owner alone.
  /// - Returns: where the log of the copy ends.
  /// - Throws: `.inTheWay` when something lies at the path, `.notWhole` when the copy was not, and
  ///   whatever the disk says. Nothing is left then.
  public func backUp(
    to path: String, by signature: Signature, cancellation: Cancellation? = nil
  ) throws(RegistryError) -> LogMark {
    guard access(path, F_OK) != 0 else { throw .inTheWay(path) }
    try record(Act("back_up", on: "registry"), by: signature)
    return try readFreely(cancellation) { base throws(RegistryError) in
      try WholeFile.copy(base, toward: path) { partial throws(RegistryError) in
        try WholeFile.name(partial, path)
      }
    }
  }
}
