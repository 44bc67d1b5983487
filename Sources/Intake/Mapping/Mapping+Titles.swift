import Fishery

extension Mapping {
  /// Fills columns that are still blank from what stands above the table, as the head of a crew
  /// list names its vessel once: `Name of ship: TIRTA JAYA 88`, in one cell or in two.
  ///
  /// Only what can be read as what the column holds is taken. Answers how many columns it filled.
  mutating func fill(fromTitles titles: [[String]]) -> Int {
    let before = sources.count
    for row in titles {
      var index = 0
      while index < row.count {
        let parts = Self.parts(of: row[index])
        index += 1
        if parts.count == 2, !parts[1].isEmpty {
          fill(labelled: parts[0], with: parts[1])
        } else if index < row.count, let label = parts.first,
          fill(labelled: label, with: row[index].trimmed)
        {
          index += 1
        }
      }
    }
    return sources.count - before
  }

  /// How many columns of sheets a cell above a table could fill, alone or with the next.
  static func columns(labelled cell: String) -> Int {
    guard let label = parts(of: cell).first else { return 0 }
    let key = HeaderKey(label)
    return vague.contains(key) ? 0 : ColumnNames.columns(named: key).count
  }

  /// A label and what follows its colon, or whatever else a cell holds.
  private static func parts(of cell: String) -> [String] {
    cell.trimmed.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
  }

  @discardableResult
  private mutating func fill(labelled label: String, with text: String) -> Bool {
    let key = HeaderKey(label)
    guard !Self.vague.contains(key) else { return false }
    let columns = ColumnNames.columns(named: key)
    let found = sheet.columns
      .filter { sources[$0.key] == nil && columns[$0.key] != nil }
      .min { columns[$0.key, default: 0] < columns[$1.key, default: 0] }
    guard let found else { return false }
    var reader = CellReader(found, choices: ColumnChoices(Decisions(), for: found))
    guard reader.read(text).cell.text != nil else { return false }
    fillIfBlank(found.key, with: text)
    return true
  }

  /// Labels that above a table may mean anybody or anything.
  private static let vague: Set<HeaderKey> = [
    HeaderKey("name"), HeaderKey("nama"), HeaderKey("type"), HeaderKey("number"),
  ]
}
