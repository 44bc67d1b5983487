internal import Fishery
internal import SQLite
internal import Seal

/// Somebody who signs entries of the log: there by a number, and by name in a table of people.
///
/// The first entry of each says by hash what they are called, so that nobody is called otherwise
/// later; of those who signed before that was so, one entry says it.
struct Signer {
  let number: Int64
  let name: String
  /// Whether an entry says what they are called.
  let isNamed: Bool

  /// What the log says of a name.
  static func hash(of name: String) -> Digest {
    var stream = DigestStream()
    stream.add("muster actor")
    stream.add(name)
    return stream.digest()
  }

  /// Under which the facts of an entry tell it: the number of each and the hash of their name.
  static let fact = "named"
}

extension JSON {
  /// Facts that also tell what some are called.
  func adding(naming signers: [Signer]) -> JSON {
    let names = signers.map {
      JSON.Member(String($0.number), .string(Signer.hash(of: $0.name).hex))
    }
    return .object((members ?? []) + [JSON.Member(Signer.fact, .object(names))])
  }
}

extension Connection {
  /// Whoever has a name, however it is spelt; entered when nobody has it.
  func actor(_ name: String) throws(SQLiteError) -> Int64 { try signer(name).number }

  func signer(_ name: String) throws(SQLiteError) -> Signer {
    if let known = try knownSigner(name) { return known }
    try run("INSERT INTO actor(name) VALUES (\(ActorName(name).written))")
    guard let made = try knownSigner(name) else { throw .damaged("actor") }
    return made
  }

  /// The name as it stands here of whom a spelling means; the spelling, tidied, of nobody known.
  func actorName(_ spelling: String) throws(SQLiteError) -> String {
    try knownSigner(spelling)?.name ?? ActorName(spelling).written
  }

  private func knownSigner(_ name: String) throws(SQLiteError) -> Signer? {
    if let same = try signers(where: "name = \(name)").first { return same }
    // A few dozen people work on a registry.
    return try signers(where: "1").first { ActorName.areOne($0.name, name) }
  }

  private func signers(where condition: SQL) throws(SQLiteError) -> [Signer] {
    try all(
      "SELECT actor, name, named IS NOT NULL FROM actor WHERE \(condition) ORDER BY actor"
    ) { row in
      Signer(number: row.integer(0), name: row.text(1), isNamed: row.int(2) == 1)
    }
  }

  func note(_ signers: [Signer], namedIn entry: Int) throws(SQLiteError) {
    for signer in signers {
      try run("UPDATE actor SET named = \(entry) WHERE actor = \(signer.number)")
    }
  }

  /// Says in one entry what those are called who signed before their first entry said it.
  func nameSigners() throws(SQLiteError) {
    let unnamed = try signers(where: "named IS NULL AND actor IN (SELECT actor FROM log)")
    guard !unnamed.isEmpty else { return }
    let own = try signer("muster")
    let named = unnamed.contains { $0.number == own.number } || own.isNamed ? [] : [own]
    // Noted ahead, so that the entry does not name its own signer a second time.
    try note(unnamed + named, namedIn: try logHead().entries + 1)
    // No person signs it, and no clock is asked: it is dated like the entry ahead of it.
    let last = try integer("SELECT at FROM log ORDER BY entry DESC LIMIT 1") ?? 0
    try log(
      Act(
        "name", on: "\(unnamed.count) actors",
        facts: JSON.object([]).adding(naming: unnamed + named)),
      by: Signature(actor: own.name, at: last))
  }

  /// The first entry whose signer is called now what no entry says, or what another says otherwise.
  func entrySignedOtherwise() throws(SQLiteError) -> Int? {
    var names: [Int64: String] = [:]
    var entries: [Int] = []
    try rows(
      """
      SELECT CAST(n.key AS INTEGER), n.value, log.entry
      FROM log, json_each(log.facts, '$.named') n ORDER BY log.entry
      """
    ) { row in
      let hash = names[row.integer(0)] ?? row.text(1)
      names[row.integer(0)] = hash
      if hash != row.text(1) { entries.append(row.int(2)) }
    }
    try rows(
      """
      SELECT actor, min(log.entry), name FROM log LEFT JOIN actor USING (actor) GROUP BY actor
      """
    ) { row in
      let hash = row.optionalText(2).map { Signer.hash(of: $0).hex }
      if hash == nil || hash != names[row.integer(0)] { entries.append(row.int(1)) }
    }
    return entries.min()
  }
}

extension Schema {
  /// Which entry of the log says what somebody is called.
  static let named: [SQL] = ["ALTER TABLE actor ADD COLUMN named INTEGER"]
}
