internal import SQLite

/// How many subjects have each code at each place of their vectors, as it changes.
///
/// Written in the transaction that writes or deletes the vectors, so that the two never part.
struct VerdictCounts {
  /// By place, then code.
  private var changes: [Int] = []

  mutating func add(_ vector: [UInt8]) { count(VerdictVector(bytes: vector), 1) }

  mutating func remove(_ vector: [UInt8]) { count(VerdictVector(bytes: vector), -1) }

  private mutating func count(_ vector: VerdictVector, _ change: Int) {
    let missing = vector.places.count * 8 - changes.count
    if missing > 0 { changes += Array(repeating: 0, count: missing) }
    for place in vector.places { changes[place * 8 + Int(vector[code: place])] += change }
  }

  func settle(_ base: borrowing Connection) throws(SQLiteError) {
    // Code 0 is no verdict.
    for (key, change) in changes.enumerated() where change != 0 && key % 8 != 0 {
      try base.run(
        """
        INSERT INTO verdict_count VALUES (\(key / 8), \(key % 8), \(change))
        ON CONFLICT DO UPDATE SET subjects = subjects + excluded.subjects
        """)
    }
  }

  static let query: SQL = "SELECT place, code, subjects FROM verdict_count WHERE subjects > 0"
  static let breaches: SQL = "SELECT rank, findings FROM breach_count WHERE findings > 0"
}

/// How many subjects have a code at a place of their vectors.
public struct VerdictCount: Sendable, Hashable {
  public let place: Int
  public let code: UInt8
  public let subjects: Int
}

extension Registry {
  /// The verdicts of everybody, counted; what nobody has is left out.
  public func verdictCounts() throws(RegistryError) -> [VerdictCount] {
    try read { base throws(SQLiteError) in
      try base.all(VerdictCounts.query) { row in
        VerdictCount(place: row.int(0), code: UInt8(clamping: row.int(1)), subjects: row.int(2))
      }
    }
  }

  /// How many breaches stand, by severity.
  public func breachesByRank() throws(RegistryError) -> [Rank: Int] {
    try read { base throws(SQLiteError) in
      let rows = try base.all(VerdictCounts.breaches) { row in
        (Rank(level: UInt8(clamping: row.int(0))), row.int(1))
      }
      return Dictionary(rows) { first, _ in first }
    }
  }
}
