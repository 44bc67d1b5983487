internal import Fishery
internal import Glibc
internal import SQLite

extension Registry {
  /// Copies the registry as it was last committed into a new file, while others go on with it.
  ///
  /// The copy is read through, pages, references and log, before it takes its name; it is one file
  /// for its owner alone. The log tells first that a copy is begun, so that no copy is without an
  /// entry; where nothing can be written in the registry, it tells nothing.
  /// - Returns: where the log of the copy ends.
  /// - Throws: `.inTheWay` when something lies at the path, `.leftBeside` beside it, `.notWhole` when
  ///   the copy was not, and whatever the disk says. No copy is left then.
  public func backUp(
    to path: String, by signature: Signature, cancellation: Cancellation? = nil
  ) throws(RegistryError) -> LogMark {
    guard access(path, F_OK) != 0 else { throw .inTheWay(path) }
    if let left = Inspection.leftBeside(path) { throw .leftBeside(left) }
    if unwritable == nil {
      try record(Act("back_up", on: "registry", facts: ["begun": true]), by: signature)
    }
    return try readFreely(cancellation) { base throws(RegistryError) in
      try WholeFile.copy(base, toward: path) { partial throws(RegistryError) in
        try WholeFile.placeAlone(partial, path)
      }
    }
  }
}
