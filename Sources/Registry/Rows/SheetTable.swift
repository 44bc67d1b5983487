internal import Fishery
internal import SQLite

/// The table of a sheet's rows, generated from the sheet's declaration.
///
/// A cell is TEXT when its canonical value is known, INTEGER when a status says why there is none,
/// and NULL when it was not supplied. The cells that name a record stand apart, for many rows have
/// the same: rows are written to `kept` and read from `name`, a view that has all cells.
final class SheetTable: Sendable {
  let sheet: Sheet
  /// The view from which rows are read.
  let name: Name
  /// The table in which rows are kept, without the cells of mentions.
  let kept: Name
  /// The columns of the sheet, as names, in the order of the sheet.
  let columns: [Name]
  /// Where those columns stand that a row keeps itself.
  let ownPlaces: [Int]
  /// By its place, whether a row keeps the cell of a column itself.
  let keeps: [Bool]
  /// Its place among all, the sheet that is the stronger source first.
  let place: Int
  /// Which kinds of record its rows speak of.
  let parties: [Party]
  let layout: Layout
  /// Whether the vessel tells things of one fisher apart, and whether the agency tells any.
  private let tellsVessel: Bool
  private let tellsAgency: Bool

  private init(_ sheet: Sheet, place: Int) {
    self.sheet = sheet
    self.place = place
    name = SheetTable.name("rows_\(sheet.name)")
    kept = SheetTable.name("kept_\(sheet.name)")
    columns = sheet.columns.map { SheetTable.name("c_\($0.key)") }
    layout = Layout(sheet, sheet.columns.map(\.key))
    let keys = Set(sheet.columns.map(\.key))
    let parties = Party.allCases.filter { !keys.isDisjoint(with: $0.keys) }
    let mentioned = Set(parties.flatMap { MentionTable.of($0).keys })
    let keeps = sheet.columns.map { !mentioned.contains($0.key) }
    ownPlaces = keeps.indices.filter { keeps[$0] }
    self.keeps = keeps
    self.parties = parties
    tellsVessel = !SheetTable.ofPersons.contains(sheet)
    tellsAgency = sheet == .agencies
  }

  /// Where a column stands among the cells of a row; nil for a column the sheet does not have.
  func place(_ key: String) -> Int? { layout.places[key] }

  /// The name of a column; nil for a column the sheet does not have.
  func column(_ key: String) -> Name? { place(key).map { columns[$0] } }

  static let all: [SheetTable] = (Sheet.all + [.complaints]).enumerated().map {
    SheetTable($1, place: $0)
  }

  /// What is told of a person stays the same whichever vessel is named with it.
  private static let ofPersons: Set<Sheet> = [
    .documents, .charges, .pay, .rest, .recruitment, .signs,
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.sheet.name, $0) })

  /// Traps for a sheet that is not among those declared.
  static func of(_ sheet: Sheet) -> SheetTable {
    guard let table = byName[sheet.name] else { preconditionFailure("no sheet \(sheet.name)") }
    return table
  }

  /// Traps for a sheet in our own source whose names are no identifiers.
  static func name(_ text: String) -> Name {
    guard let name = Name(text) else { preconditionFailure("not an identifier: \(text)") }
    return name
  }
}

extension SheetTable {
  /// Whether a record of this kind tells things of the sheet apart.
  ///
  /// A person's document or month's pay stays the same whichever vessel or agency is named with it.
  func tells(_ party: Party, namesFisher: Bool) -> Bool {
    switch party {
    case .fisher: true
    case .vessel: !namesFisher || tellsVessel
    case .agency: tellsAgency
    }
  }
}

extension Sheet {
  /// The sheet behind a stored name, complaints among them.
  static func stored(_ name: String) -> Sheet? {
    SheetTable.all.first { $0.sheet.name == name }?.sheet
  }
}
