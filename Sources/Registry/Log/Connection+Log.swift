internal import Fishery
internal import SQLite
internal import Seal

extension Connection {
  /// Adds an entry within the transaction under way, and answers its number.
  @discardableResult
  func log(
    _ act: Act, by signature: Signature, about personal: PersonalContent? = nil
  ) throws(SQLiteError) -> Int {
    let head = try logHead()
    let number = head.entries + 1
    let signer = try signer(signature.actor)
    let actor = signer.number
    let bytes = personal.map { Array($0.content.line.utf8) }
    let commitment = bytes.map { Commitment(to: $0) }
    var told = signature.added(to: act.facts)
    if !signer.isNamed { told = told.adding(naming: [signer]) }
    let facts = told.line
    let hash = Chain.link(
      after: head.hash, number: number, at: signature.at, actor: actor, act: act.name,
      subject: act.subject, facts: facts, commitment: commitment?.digest.bytes ?? [])
    try run(
      """
      INSERT INTO log(entry, at, actor, act, subject, facts, commitment, hash)
      VALUES (\(number), \(signature.at), \(actor), \(act.name), \(act.subject), \(facts),
        \(commitment?.digest.bytes), \(hash.bytes))
      """)
    try run(
      "INSERT OR REPLACE INTO log_head(one, entries, hash) VALUES (1, \(number), \(hash.bytes))")
    if !signer.isNamed { try note([signer], namedIn: number) }
    if let personal, let bytes, let commitment {
      let key = try personKey(personal.person)
      let sealed = key.seal(commitment.salt + bytes)
      try run("INSERT INTO log_content VALUES (\(number), \(key.number), \(sealed))")
    }
    return number
  }

  func logHead() throws(SQLiteError) -> (entries: Int, hash: Digest) {
    let head = try first("SELECT entries, hash FROM log_head") { ($0.int(0), $0.blob(1)) }
    guard let head else { return (0, Chain.start) }
    guard let hash = Digest(bytes: head.1) else { throw .damaged("log_head") }
    return (head.0, hash)
  }
}
