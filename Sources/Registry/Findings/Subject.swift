internal import SQLite

/// Something a rule judges: one placement or one vessel of the registry.
public struct Subject: Sendable, Hashable {
  /// What kind of record.
  public enum Kind: UInt8, Sendable, CaseIterable {
    case placement = 1
    case vessel = 2
  }

  public let kind: Kind
  public let id: Int64

  public init(_ kind: Kind, _ id: Int64) {
    self.kind = kind
    self.id = id
  }
}

extension Subject {
  /// The subject that stands in two columns of a row.
  init(_ row: borrowing Row, kind: Int, id: Int) {
    self.init(Kind(rawValue: UInt8(clamping: row.int(kind))) ?? .placement, row.integer(id))
  }
}
