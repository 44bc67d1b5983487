internal import Fishery

/// How what is held of one thing in a sheet becomes an entry of a list of a dossier.
struct ListColumn<Element: Sendable>: Sendable {
  let table: SheetTable
  /// The columns of the sheet that are looked at.
  let keys: Set<String>
  private let read: @Sendable (Pick, RowID) -> Element?

  /// - Parameter read: nil for a row that is none of this list.
  init(
    _ sheet: Sheet, lookingAt keys: Set<String>,
    _ read: @escaping @Sendable (Pick, RowID) -> Element?
  ) {
    table = SheetTable.of(sheet)
    self.keys = keys
    self.read = read
  }

  /// - Parameters:
  ///   - blank: an entry of which nothing is known.
  ///   - number: where an entry has the number of its row.
  ///   - keys: columns that are looked at besides those of facts.
  ///   - isEntry: whether a row is one of this list.
  ///   - declare: tells of which column each fact is read.
  init(
    _ sheet: Sheet, _ blank: Element, row number: any WritableKeyPath<Element, RowID> & Sendable,
    lookingAt keys: Set<String> = [], where isEntry: (@Sendable (Pick) -> Bool)? = nil,
    _ declare: (inout FactReading<Element>.Steps) -> Void
  ) {
    let reading = FactReading(sheet, declare)
    self.init(sheet, lookingAt: keys.union(reading.keys)) { row, id in
      if let isEntry, !isEntry(row) { return nil }
      var entry = blank
      entry[keyPath: number] = id
      reading.read(row.cells, into: &entry)
      return entry
    }
  }

  /// Nil when the thing is none of this list.
  func entry(_ holding: Holding) -> Element? {
    read(Pick(table, holding.cells), RowID(holding.row, in: table))
  }
}
