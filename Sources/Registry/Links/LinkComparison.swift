public import Fishery
internal import SQLite

/// What two records that may be the same say of themselves, column by column.
public struct LinkComparison: Sendable {
  /// What each is called.
  public let oneName: String
  public let otherName: String
  /// The columns in which at least one of them says something.
  public let columns: [Column]

  public struct Column: Sendable {
    public let column: Sheet.Column
    /// What is said last; nil where nothing is.
    public let one: String?
    public let other: String?
    public let standing: Standing
  }

  /// How what two records say of themselves goes together.
  public enum Standing: String, Sendable {
    case agrees, differs
    /// Only one of them says anything.
    case onlyOne = "only_one"
  }

  init(_ one: Pick, _ other: Pick, _ party: Party) {
    let name: (Pick) -> String =
      switch party {
      case .fisher: Naming.fisher
      case .vessel: Naming.vessel
      case .agency: Naming.agency
      }
    oneName = name(one)
    otherName = name(other)
    columns = party.keys.compactMap { key in
      guard let column = party.home[key] else { return nil }
      let texts = (one.text(key), other.text(key))
      guard texts.0 != nil || texts.1 != nil else { return nil }
      let standing: Standing =
        if texts.0 == nil || texts.1 == nil {
          .onlyOne
        } else {
          one.compared(column) == other.compared(column) ? .agrees : .differs
        }
      return Column(column: column, one: texts.0, other: texts.1, standing: standing)
    }
  }
}

extension Registry {
  /// What the two records of a link say of themselves, of an accepted link each by itself.
  public func comparison(of link: ProposedLink) throws(RegistryError) -> LinkComparison {
    let party = Party(link.party)
    return try read { base throws(SQLiteError) in
      LinkComparison(
        try base.sayings(of: link.one, party, isJoined: link.state == .accepted),
        try base.sayings(of: link.other, party, isJoined: link.state == .accepted), party)
    }
  }
}

extension Connection {
  /// What holds of one record.
  ///
  /// - Parameter isJoined: whether it was joined to another and must be told from it.
  fileprivate func sayings(
    of record: Int64, _ party: Party, isJoined: Bool
  ) throws(SQLiteError) -> Pick {
    guard isJoined else {
      return Pick(party, try particulars(of: party, [record]).first?.cells ?? [])
    }
    let table = ClaimTable.of(party)
    let said = try all(
      """
      SELECT effective, sheet, digest, \(table.columns) FROM \(table.name)
      WHERE anchor = \(record)
      """
    ) { row in
      Said(
        subject: record, row: record, effective: row.optionalText(0), source: row.int(1),
        order: row.halfDigest(2), cells: Cells(table.columns.indices.map { Cell(row, $0 + 3) }))
    }
    return Pick(party, Holding.sorted(said).first?.cells ?? [])
  }
}

extension Pick {
  /// A cell as identity compares it.
  fileprivate func compared(_ column: Sheet.Column) -> String? {
    switch column.kind {
    case .number, .callSign: number(column.key)
    case .name, .text: folded(column.key)
    default: text(column.key)
    }
  }
}
