/// Inserts rows many at a time, so that what a statement costs by itself is paid once for all of
/// them.
///
/// Rows are inserted in the order in which they were added; the last of them by `settle`.
public struct Insertion: ~Copyable {
  private let many: Statement
  private let one: Statement
  private let width: Int
  private var waiting: [Value] = []
  private static let rowsAtOnce = 32

  /// - Parameters:
  ///   - width: how many values a row has.
  ///   - statement: makes the statement around the rows that it is given: `(?, ?), (?, ?)`.
  public init(
    of width: Int, _ base: borrowing Connection, _ statement: (SQL) -> SQL
  ) throws(SQLiteError) {
    let row: SQL = "(\(parameters: width))"
    let rows = Array(repeating: row, count: Insertion.rowsAtOnce).joined(separator: ", ")
    let many = try base.statement(statement(rows))
    let one = try base.statement(statement(row))
    self.many = many
    self.one = one
    self.width = width
  }

  /// Takes a row of as many values as were promised.
  public mutating func add(_ row: [Value]) throws(SQLiteError) {
    waiting += row
    guard waiting.count == width * Insertion.rowsAtOnce else { return }
    try many.bind(all: waiting)
    try many.run()
    waiting.removeAll(keepingCapacity: true)
  }

  /// Inserts what still waits.
  public mutating func settle() throws(SQLiteError) {
    for start in stride(from: 0, to: waiting.count, by: width) {
      try one.bind(all: Array(waiting[start..<start + width]))
      try one.run()
    }
    waiting.removeAll()
  }
}
