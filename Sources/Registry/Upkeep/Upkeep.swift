internal import SQLite

/// Brings up to date what is made of rows after some came or went.
enum Upkeep {
  static func run(after touched: Set<Int64>, _ base: borrowing Connection) throws(SQLiteError) {
    var resolution = Resolution()
    try resolution.settle(touched, base)
    try Proposals.make(from: touched, base)
  }
}
