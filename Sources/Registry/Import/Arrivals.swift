/// What the rows of a file are to a registry: what they bring, and what it had.
public struct Arrivals: Sendable, Hashable {
  public let counts: [Arrival: Int]
  /// The first of those that are not unchanged, in the order of the file.
  public internal(set) var rows: [Row]

  /// At most so many rows are named, of each sort.
  public static let rowsNamed = 500

  public static let none = Arrivals(counts: [:], rows: [])

  public subscript(arrival: Arrival) -> Int { counts[arrival, default: 0] }

  /// The rows of one sort that are named.
  public func rows(_ arrival: Arrival) -> [Row] { rows.filter { $0.arrival == arrival } }

  /// One row and whom it is about.
  public struct Row: Sendable, Hashable {
    /// The data row of the file, from 1.
    public let number: Int
    public let arrival: Arrival
    /// As the row writes the person; nil where it names none.
    public let person: String?
    /// As the row writes the vessel, else the agency.
    public let place: String?
    /// The records it is about, once it is stored.
    public internal(set) var fisher: Int64?
    public internal(set) var vessel: Int64?
    public internal(set) var agency: Int64?
    public internal(set) var placement: Int64?
  }
}

/// What became of one row, or would become.
public enum Arrival: String, Sendable, Hashable, CaseIterable {
  /// About a thing of which nothing was said before.
  case new
  /// About a thing of which something else was said before.
  case changed
  /// It was taken back with this file; or the thing or person stood in an earlier file, not in the
  /// one that followed that, and stands here again.
  case back
  /// The registry has the very row.
  case unchanged
}
