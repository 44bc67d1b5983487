public import Registry
internal import Seal

/// Signing as the second person, and how it is known who signs.
///
/// Another name at the desk is not yet another person: who signs second shows by their own passphrase
/// that it is they, whether they sit at the desk themselves or come to it. Who has none sets one
/// first.
public struct SecondPerson: Sendable {
  public let registry: Registry

  public init(_ registry: Registry) {
    self.registry = registry
  }

  /// What a second signature takes.
  public enum Wanted: Sendable, Hashable {
    /// The passphrase of who sits at the desk.
    case ownPassphrase
    /// The name of another, and theirs.
    case another
    /// That somebody sets one first.
    case setting(Refused)
  }

  /// - Parameters:
  ///   - actor: who sits at the desk.
  ///   - isFirst: whether they signed first.
  public func wanted(
    of actor: String, isFirst: Bool
  ) throws(RegistryError) -> Wanted {
    if isFirst {
      return try registry.hasPassphrases(besides: actor) ? .another : .setting(.nobodyElse)
    }
    return try registry.hasPassphrase(actor) ? .ownPassphrase : .setting(.noPassphrase)
  }

  /// The signature of somebody who typed their passphrase, or why there is none.
  ///
  /// - Parameters:
  ///   - bytes: what was typed; wiped.
  ///   - purpose: what is signed, as the log names it.
  ///   - desk: who sits at the desk.
  public func signature(
    of name: String, typing bytes: inout [UInt8], for purpose: String,
    needing capability: Capability, at desk: Signature
  ) throws(RegistryError) -> Result<Signature, Refused> {
    switch try registry.check(&bytes, of: name, for: purpose, at: desk) {
    case .none: return .failure(.noPassphrase)
    case .wait(let seconds): return .failure(.wait(seconds))
    case .wrong: return .failure(.wrong)
    case .right(let role):
      if let not = NotForRole(role, capability) { return .failure(.notForRole(not)) }
      return .success(
        Signature(
          actor: try registry.actorName(name), at: desk.at, as: role, isProven: true))
    }
  }

  /// Why somebody's signature was not taken.
  public enum Refused: Error, Sendable, Hashable {
    case noPassphrase
    /// Nobody has one but who signed first.
    case nobodyElse
    case wrong
    case wait(Int64)
    case notForRole(NotForRole)
  }
}

extension SecondPerson.Refused: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noPassphrase: "they have no passphrase; each sets their own (:passphrase)"
    case .nobodyElse:
      "a second person must agree, by a passphrase of their own; each sets theirs (:passphrase)"
    case .wrong: "the passphrase is not right; the log keeps that it was tried"
    case .wait(let seconds): "after a wrong passphrase: wait \(seconds) s"
    case .notForRole(let not): "\(not)"
    }
  }
}
