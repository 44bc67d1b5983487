internal import SQLite
internal import Seal

/// The key under which what the log says of one person is sealed.
///
/// Destroying it makes that unreadable for good and leaves the chain of the log as it was.
struct PersonKey: ~Copyable {
  let number: Int64
  private let key: Key

  /// Nil when it was destroyed.
  init?(number: Int64, stored: [UInt8]) throws(SQLiteError) {
    guard !stored.isEmpty else { return nil }
    do throws(SealError) {
      key = try Key.stored(stored)
    } catch {
      throw .damaged("person_key")
    }
    self.number = number
  }

  borrowing func seal(_ plain: [UInt8]) -> [UInt8] { key.seal(plain) }

  /// Nil when the sealed bytes were altered.
  borrowing func open(_ sealed: [UInt8]) -> [UInt8]? { try? key.open(sealed) }
}

extension Connection {
  /// The key in use for a person, made when there is none.
  func personKey(_ person: Int64) throws(SQLiteError) -> PersonKey {
    let existing = try personKeyInUse(person)
    if let existing { return existing }
    var bytes = try Key.newBytes()
    defer { wipe(&bytes) }
    try run("INSERT INTO person_key(person, key) VALUES (\(person), \(bytes))")
    guard let made = try personKeyInUse(person) else { throw .damaged("person_key") }
    return made
  }

  private func personKeyInUse(_ person: Int64) throws(SQLiteError) -> PersonKey? {
    let statement = try statement(
      "SELECT person_key, key FROM person_key WHERE person = \(person) AND key IS NOT NULL")
    guard try statement.step() else { return nil }
    return try PersonKey(number: statement.row.integer(0), stored: statement.row.blob(1))
  }
}

extension Key {
  /// The bytes of a new key, in the error of this layer.
  static func newBytes() throws(SQLiteError) -> [UInt8] {
    do throws(SealError) {
      return try Key.random().bytes
    } catch {
      throw SQLiteError(code: 1, message: error.description)
    }
  }
}
