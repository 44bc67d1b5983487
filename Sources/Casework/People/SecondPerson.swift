public import Registry
internal import Seal

/// Signing as the second person, and how it is known who signs.
///
/// Where nobody has a passphrase, another name at the desk is another person, as it was before there
/// were any. From the first passphrase on that is not enough: who signs second shows by their own
/// that it is they, whether they sit at the desk themselves or come to it.
public struct SecondPerson: Sendable {
  public let registry: Registry

  public init(_ registry: Registry) {
    self.registry = registry
  }

  /// What a second signature takes.
  public enum Wanted: Sendable, Hashable {
    /// Nothing but who sits at the desk.
    case nothing
    /// The passphrase of who sits there.
    case ownPassphrase
    /// The name of another, and theirs.
    case another
  }

  /// - Parameter isFirst: whether who sits at the desk signed first.
  public func wanted(isFirst: Bool) throws(RegistryError) -> Wanted {
    guard try registry.hasPassphrases() else { return .nothing }
    return isFirst ? .another : .ownPassphrase
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
      return .success(Signature(actor: name, at: desk.at, as: role, isProven: true))
    }
  }

  /// Why somebody's signature was not taken.
  public enum Refused: Error, Sendable, Hashable {
    case noPassphrase
    case wrong
    case wait(Int64)
    case notForRole(NotForRole)
  }
}

extension SecondPerson.Refused: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noPassphrase: "they have no passphrase; each sets their own (:passphrase)"
    case .wrong: "the passphrase is not right; the log keeps that it was tried"
    case .wait(let seconds): "after a wrong passphrase: wait \(seconds) s"
    case .notForRole(let not): "\(not)"
    }
  }
}
