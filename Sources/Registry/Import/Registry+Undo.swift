public import Fishery
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

  /// Keeps what a person entered or corrected: a row without a file, whose origin is the person.
  ///
  /// A correction is a row about the same thing for a later day; what was there before stays.
  @discardableResult
  public func enter(
    _ cells: [String: Cell], in sheet: Sheet, on day: CivilDate, by signature: Signature
  ) throws -> ImportRecord {
    let row = SheetRow(
      number: 1, cells: sheet.columns.map { cells[$0.key] ?? .blank }, exact: [])
    let file = ImportFile(sheet: sheet, name: "", hash: FileHash(of: []), day: day)
    return try store(file, by: signature) { keep throws(RegistryError) in
      try keep(row)
      return 0
    }
  }
}

extension Sheet {
  /// The sheet behind a stored name, complaints among them.
  static func stored(_ name: String) -> Sheet? {
    SheetTable.all.first { $0.sheet.name == name }?.sheet
  }
}
