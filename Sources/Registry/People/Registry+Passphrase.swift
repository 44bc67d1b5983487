internal import Fishery
internal import SQLite
public import Seal

extension Registry {
  /// Whether anybody here has a passphrase, other than somebody who is named.
  public func hasPassphrases(besides actor: String? = nil) throws(RegistryError) -> Bool {
    try read { base throws(SQLiteError) in
      let name = try actor.map { name throws(SQLiteError) in try base.actorName(name) }
      return try base.integer(
        "SELECT 1 FROM passphrase JOIN actor USING (actor) WHERE name IS NOT \(name) LIMIT 1")
        != nil
    }
  }

  /// The name, as it stands here, of whom a spelling means: " ani" is Ani. Of nobody known, the
  /// spelling without needless blanks.
  public func actorName(_ spelling: String) throws(RegistryError) -> String {
    try readSetting { base throws(SQLiteError) in try base.actorName(spelling) }
  }

  /// Whether somebody has one.
  public func hasPassphrase(_ actor: String) throws(RegistryError) -> Bool {
    try read { base throws(SQLiteError) in try base.passphrase(of: actor) != nil }
  }

  /// Gives somebody a passphrase, in the role that they sign in; the one they had is forgotten.
  ///
  /// It is kept as its Argon2id hash, and the log tells that it was set.
  public func setPassphrase(
    _ passphrase: borrowing Passphrase, by signature: Signature
  ) throws(RegistryError) {
    let hash = try sealing { () throws(SealError) in try passphrase.hash() }
    try write { base throws(SQLiteError) in
      let actor = try base.actor(signature.actor)
      let role = signature.role ?? .usual
      try base.run(
        """
        INSERT OR REPLACE INTO passphrase(actor, role, hash, failures, failed)
        VALUES (\(actor), \(role.rawValue), \(hash), 0, 0)
        """)
      try base.log(Act("passphrase", on: "actor \(actor)", facts: ["set": true]), by: signature)
    }
  }

  /// Looks whether a passphrase is somebody's. It takes about a second, and longer after wrong ones.
  ///
  /// - Parameters:
  ///   - bytes: what was typed; wiped.
  ///   - purpose: what it is typed for, as the log names it.
  ///   - desk: who sits there. The log tells that it was wrong, and not what was typed.
  public func check(
    _ bytes: inout [UInt8], of actor: String, for purpose: String, at desk: Signature
  ) throws(RegistryError) -> PassphraseCheck {
    defer { wipe(&bytes) }
    // Counted as wrong before it is looked at, so that many at once are no quicker.
    let attempt = try write { base throws(SQLiteError) in
      try base.attempt(of: actor, at: desk.at)
    }
    switch attempt {
    case .none: return .none
    case .wait(let seconds): return .wait(seconds)
    case .held(let number, let role, let hash):
      let isRight = try sealing { () throws(SealError) in
        // Fewer bytes than any passphrase has are nobody's.
        guard bytes.count >= Passphrase.leastBytes else { return false }
        return try Passphrase(taking: &bytes).made(hash)
      }
      try write { base throws(SQLiteError) in
        if isRight {
          try base.run("UPDATE passphrase SET failures = 0 WHERE actor = \(number)")
        } else {
          try base.log(
            Act(
              "passphrase", on: "actor \(number)",
              facts: ["for": .string(purpose), "right": false]), by: desk)
        }
      }
      return isRight ? .right(role) : .wrong
    }
  }

  private func sealing<Answer>(
    _ work: () throws(SealError) -> Answer
  ) throws(RegistryError) -> Answer {
    do throws(SealError) {
      return try work()
    } catch {
      throw .file("a passphrase takes 256 MiB of memory for a moment, and that is not free")
    }
  }
}

/// What is held when somebody's passphrase is to be looked at.
private enum Attempt: Sendable {
  case none
  case wait(Int64)
  case held(Int64, StaffRole, hash: String)
}

extension Connection {
  fileprivate struct Held {
    let actor: Int64
    let role: StaffRole
    let hash: String
    let failures: Int
    let failed: Int64
  }

  fileprivate func passphrase(of actor: String) throws(SQLiteError) -> Held? {
    let name = try actorName(actor)
    return try first(
      """
      SELECT actor, role, hash, failures, failed FROM passphrase JOIN actor USING (actor)
      WHERE name = \(name)
      """
    ) { row in
      Held(
        actor: row.integer(0), role: StaffRole(rawValue: row.text(1)) ?? .oversight,
        hash: row.text(2), failures: row.int(3), failed: row.integer(4))
    }
  }

  fileprivate func attempt(of actor: String, at now: Int64) throws(SQLiteError) -> Attempt {
    guard let held = try passphrase(of: actor) else { return .none }
    // A clock that was set back makes nobody wait longer than the wait itself.
    let delay = PassphraseCheck.delay(after: held.failures)
    let left = min(delay, held.failed + delay - now)
    guard left <= 0 else { return .wait(left) }
    try run(
      """
      UPDATE passphrase SET failures = failures + 1, failed = \(now) WHERE actor = \(held.actor)
      """)
    return .held(held.actor, held.role, hash: held.hash)
  }
}
