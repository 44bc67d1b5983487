public import Registry
internal import Seal

/// The passphrase by which one person is known again: set by themselves, and by nobody else.
public struct OwnPassphrase: Sendable {
  public let registry: Registry

  /// Letters that one has at least.
  public static let leastLetters = Passphrase.leastBytes

  public init(_ registry: Registry) {
    self.registry = registry
  }

  /// Why it was not set.
  public enum Refused: Error, Sendable, Hashable {
    case tooShort
    case notForRole(NotForRole)
    /// The one that they have was not typed right.
    case old(SecondPerson.Refused)
  }

  /// Sets it, for who types the one they have, where they have one.
  ///
  /// - Parameters:
  ///   - bytes: the new one; wiped.
  ///   - old: the one they have; wiped.
  /// - Returns: why it was not set; nil when it was.
  public func set(
    _ bytes: inout [UInt8], knowing old: inout [UInt8], by signature: Signature
  ) throws(RegistryError) -> Refused? {
    defer {
      wipe(&bytes)
      wipe(&old)
    }
    if let not = NotForRole(signature.role ?? .usual, .setPassphrase) { return .notForRole(not) }
    guard bytes.count >= Self.leastLetters else { return .tooShort }
    if try registry.hasPassphrase(signature.actor) {
      switch try registry.check(&old, of: signature.actor, for: "passphrase", at: signature) {
      case .right, .none: break
      case .wrong: return .old(.wrong)
      case .wait(let seconds): return .old(.wait(seconds))
      }
    }
    let passphrase: Passphrase
    do throws(SealError) {
      passphrase = try Passphrase(taking: &bytes)
    } catch {
      throw .file("no memory for a passphrase")
    }
    try registry.setPassphrase(passphrase, by: signature)
    return nil
  }
}

extension OwnPassphrase.Refused: CustomStringConvertible {
  public var description: String {
    switch self {
    case .tooShort: "a passphrase has \(OwnPassphrase.leastLetters) letters or more"
    case .notForRole(let not): "\(not)"
    case .old(let refused): "the one that you have: \(refused)"
    }
  }
}
