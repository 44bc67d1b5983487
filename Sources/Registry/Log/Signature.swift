import FoundationEssentials
internal import Fishery
internal import SQLite

/// Who did something, in which role, and when.
public struct Signature: Sendable, Hashable {
  public let actor: String
  /// Seconds since 1970-01-01 00:00 UTC.
  public let at: Int64
  /// Nil in entries from before there were roles, and for what no person did.
  public let role: StaffRole?
  /// Whether they showed by their own passphrase that it is they.
  public let isProven: Bool

  public init(actor: String, at: Int64, as role: StaffRole? = nil, isProven: Bool = false) {
    self.actor = actor
    self.at = at
    self.role = role
    self.isProven = isProven
  }

  public static func now(_ actor: String, as role: StaffRole? = nil) -> Signature {
    Signature(actor: actor, at: Int64(Date().timeIntervalSince1970), as: role)
  }

  /// The name with the role, where one is known: `Sari, inspector`.
  public var who: String { role.map { "\(actor), \($0.rawValue)" } ?? actor }
}

extension Signature {
  /// As it is read back from the log, whose facts tell the role.
  init(actor: String, at: Int64, facts: String) throws(SQLiteError) {
    let facts = try JSON(kept: facts, in: "log")
    let role = facts["role"]?.text.flatMap(StaffRole.init)
    if facts["role"] != nil, role == nil { throw .damaged("log") }
    self.init(actor: actor, at: at, as: role, isProven: facts["proof"] != nil)
  }

  /// What the facts of an entry tell of who signed it. They are hashed with the others, so that a
  /// role cannot be changed later either.
  func added(to facts: JSON) -> JSON {
    let more = [
      role.map { JSON.Member("role", .string($0.rawValue)) },
      isProven ? JSON.Member("proof", "passphrase") : nil,
    ].compactMap(\.self)
    return more.isEmpty ? facts : .object((facts.members ?? []) + more)
  }
}

extension Signature {
  /// Refuses who signs as the second person without having shown that it is they.
  func mustBeProven() throws(RegistryError) {
    guard isProven else { throw .unproven }
  }
}
