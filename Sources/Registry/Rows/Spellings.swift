internal import Fishery
internal import SQLite

/// How numbers were spelt in whole rows: each spelling once, for all rows of a file have the same.
final class Spellings {
  private var known: [String: Int64] = [:]

  /// What is kept of how a row was written: the number of its spelling, or its texts.
  func value(
    of exact: JSON?, _ base: borrowing Connection
  ) throws(SQLiteError) -> Value {
    guard let exact else { return .null }
    let text = exact.line
    guard exact.isSpelling else { return .text(text) }
    if let known = known[text] { return .integer(known) }
    try base.run("INSERT INTO spelling(text) VALUES (\(text)) ON CONFLICT(text) DO NOTHING")
    let number = try base.integer("SELECT spelling FROM spelling WHERE text = \(text)")
    guard let number else { throw .damaged("spelling") }
    known[text] = number
    return .integer(number)
  }

  /// The texts behind what a row keeps.
  static func text(of row: Name) -> SQL {
    """
    iif(typeof(\(row).written) = 'integer',
      (SELECT text FROM spelling WHERE spelling = \(row).written), \(row).written)
    """
  }
}
