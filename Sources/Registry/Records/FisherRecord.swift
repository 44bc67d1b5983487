internal import Fishery
internal import SQLite

/// Makes the records of some fishers anew.
enum FisherRecord {
  static func refresh(_ fishers: [Int64], _ base: borrowing Connection) throws(SQLiteError) {
    let put = try base.statement(
      """
      INSERT OR REPLACE INTO fisher(fisher, name, folded, nationality, birth, reported)
      VALUES (?, ?, ?, ?, ?, ?)
      """)
    let reported = try reported(of: fishers, base)
    try base.run(
      "DELETE FROM fisher WHERE fisher IN (SELECT value FROM json_each(\(fishers.json)))")
    for holding in try base.particulars(of: .fisher, fishers) {
      let row = Pick(.fisher, holding.cells)
      let name = Naming.fisher(row)
      try put.bind(1, holding.subject)
      try put.bind(2, name)
      try put.bind(3, Naming.folded(name))
      try put.bind(4, row["nationality"])
      try put.bind(5, row["birth_date"])
      let day = reported[holding.subject]
      try put.bind(6, day.map { .integer(Int64($0.ordinal)) } ?? .null)
      try put.run()
    }
  }
}
