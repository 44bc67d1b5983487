internal import SQLite

/// Which rows of the registry a file vouches for, and at which of its own row numbers.
///
/// Kept as runs of rows that follow each other in file and registry alike: a first import is one.
struct Vouching {
  private var run: (first: Int64, last: Int64, number: Int64)?

  mutating func add(
    row: Int64, number: Int64, of file: Int64, _ base: borrowing Connection
  ) throws(SQLiteError) {
    if let current = run, row == current.last + 1,
      number == current.number + (row - current.first)
    {
      run?.last = row
      return
    }
    try settle(of: file, base)
    run = (row, row, number)
  }

  mutating func settle(of file: Int64, _ base: borrowing Connection) throws(SQLiteError) {
    guard let current = run else { return }
    try base.run(
      "INSERT INTO vouch VALUES (\(file), \(current.first), \(current.last), \(current.number))")
    run = nil
  }
}
