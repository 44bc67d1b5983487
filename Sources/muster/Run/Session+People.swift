import Casework
import Registry

extension Session {
  /// In which role somebody works.
  var role: StaffRole {
    invocation[Global.role].flatMap { StaffRole(rawValue: $0) } ?? .usual
  }

  /// Who does it, by the clock of this machine whatever day is looked at.
  var signature: Signature { .now(actor, as: role) }

  /// Refuses what the role of who works may not do.
  func require(_ capability: Capability) throws(Refusal) {
    if let not = NotForRole(role, capability) { throw Refusal(.badInput, not.description) }
  }

  /// Who signs as the second person: always with their own passphrase.
  func secondSignature(
    for purpose: String, needing capability: Capability, in registry: Registry
  ) throws -> Signature {
    try require(capability)
    let second = SecondPerson(registry)
    if case .setting(let refused) = try second.wanted(of: actor, isFirst: false) {
      throw Refusal(.badInput, "not signed: \(refused), or `muster passphrase`")
    }
    var bytes = try passphraseBytes("passphrase of \(actor): ", isNew: false)
    let signed = try second.signature(
      of: actor, typing: &bytes, for: purpose, needing: capability, at: signature)
    switch signed {
    case .success(let signature): return signature
    case .failure(let refused): throw Refusal(.badInput, "not signed: \(refused)")
    }
  }
}
