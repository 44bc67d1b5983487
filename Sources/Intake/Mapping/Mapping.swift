public import Fishery

/// Which header of a file fills which column of a sheet.
public struct Mapping: Sendable, Hashable {
  public let sheet: Sheet
  /// What fills each column, by its key.
  public private(set) var sources: [String: Source] = [:]

  /// Where the cells of a column come from.
  public enum Source: Sendable, Hashable {
    /// The column of the file under this header.
    case header(String)
    /// The same text for every row: read above the table, meant by a header, or given by a person.
    case constant(String)
  }

  public init(sheet: Sheet) { self.sheet = sheet }

  /// Fills a column from a header, or by a text for all rows; nil leaves it blank.
  public mutating func map(_ source: Source?, to column: String) throws(MappingFault) {
    guard sheet[column] != nil else {
      throw .unknownColumn(column, nearest: sheet.columns.map(\.key).nearest(to: column))
    }
    sources[column] = source
  }

  mutating func fill(_ column: String, from header: String) { sources[column] = .header(header) }

  mutating func fillIfBlank(_ column: String, with text: String) {
    if sheet[column] != nil, sources[column] == nil { sources[column] = .constant(text) }
  }

  /// The column that a header fills.
  public func column(for header: String) -> String? {
    sheet.columns.first { sources[$0.key] == .header(header) }?.key
  }

  /// Columns without which a row is refused and that nothing fills.
  public var missing: [String] {
    sheet.columns.filter { $0.isRequired && sources[$0.key] == nil }.map(\.key)
  }

  /// Whether anything tells whom a row is about.
  var tellsWhom: Bool { sources.keys.contains(where: Self.naming.contains) }

  /// The columns that name a fisher, a vessel, an agency or a contact.
  private static let naming: Set<String> = [
    "vessel", "imo", "mmsi", "call_sign", "registration", "source_number", "name", "family_name",
    "given_names", "document_number", "person_number", "agency", "agency_number", "contact",
  ]

  /// The headers of a table that fill nothing; what stands under them is not stored.
  public func unmapped(in table: Table) -> [String] {
    let mapped = Set(sources.values)
    return table.header.names.filter { !mapped.contains(.header($0)) }
  }

  /// Checks that the table has every header that is mapped, that nothing required is missing, and
  /// that rows are about somebody.
  public func check(against table: Table) throws(MappingFault) {
    let names = Set(table.header.names)
    for column in sheet.columns {
      if case .header(let name) = sources[column.key], !names.contains(name) {
        throw .unknownHeader(name, nearest: table.header.names.nearest(to: name))
      }
    }
    guard missing.isEmpty else { throw .requiredUnmapped(missing) }
    guard tellsWhom else { throw .namesNobody(sheet: sheet.name) }
  }
}
