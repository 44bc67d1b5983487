internal import Fishery
internal import SQLite

extension Registry {
  /// Takes a whole file back, in one transaction: every row that no other file vouches for.
  ///
  /// What a person corrected or decided on since stays, and is listed.
  /// - Parameter keepsRows: whether the rows are kept, out of sight, so that who takes the file back
  ///   can bring it in again; until they do something new.
  /// - Throws: `.noSuchImport` for a number that is not there or was undone before.
  public func undo(
    _ number: Int, by signature: Signature, keepingRows keepsRows: Bool = false,
    cancellation: Cancellation? = nil
  ) throws(RegistryError) -> UndoRecord {
    let undone = try write(cancellation) { base throws(SQLiteError) -> UndoRecord? in
      let sheet = try base.text(
        "SELECT sheet FROM import WHERE import = \(number) AND undone IS NULL")
      guard let sheet = sheet.flatMap({ Sheet.stored($0) }) else { return nil }
      var undoing = Undoing(number: Int64(number), table: .of(sheet))
      let act = try base.integer(
        "SELECT entry FROM act WHERE kind IN ('import', 'enter') AND subject = \(String(number))")
      if keepsRows, let act {
        try base.keepTaken(Int64(number), of: Int(act), in: .of(sheet))
      }
      try undoing.run(base)
      try Upkeep.run(
        after: undoing.claims.touched, sharing: undoing.claims.shared, base)
      let entry = try base.log(
        Act(
          "undo", on: String(number),
          facts: [
            "removed": .integer(Int64(undoing.removed)),
            "kept": .integer(Int64(undoing.kept.count)),
          ]), by: signature)
      try base.run("UPDATE import SET undone = \(entry) WHERE import = \(number)")
      try base.run(
        """
        UPDATE act SET undone = \(entry)
        WHERE kind IN ('import', 'enter') AND subject = \(String(number))
        """)
      return UndoRecord(removed: undoing.removed, kept: undoing.kept)
    }
    guard let undone else { throw .noSuchImport(number) }
    return undone
  }
}
