internal import Seal
internal import SQLite

/// How the hash of an entry follows from the entry and the hash before it.
enum Chain {
  /// What the first entry follows.
  static let start = Digest(of: "muster log")

  /// So many seconds an entry may be dated before the one ahead of it: programs that share a
  /// registry sign when they begin to write, and wait for one another.
  static let clockSlack: Int64 = 60

  static func link(
    after previous: Digest, number: Int, at: Int64, actor: Int64, act: String, subject: String,
    facts: String, commitment: [UInt8]
  ) -> Digest {
    var stream = DigestStream()
    stream.add(previous)
    stream.add(Int64(number))
    stream.add(at)
    stream.add(actor)
    stream.add(act)
    stream.add(subject)
    stream.add(facts)
    stream.add(commitment)
    return stream.digest()
  }

  /// The hash that an entry as it stands ought to have.
  static func link(after previous: Digest, _ row: borrowing Row) -> Digest {
    link(
      after: previous, number: row.int(0), at: row.integer(1), actor: row.integer(2),
      act: row.text(3), subject: row.text(4), facts: row.text(5), commitment: row.blob(6))
  }
}
