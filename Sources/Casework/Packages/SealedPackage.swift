public import Fishery
public import Seal

/// A package as it travels: in clear for whom and until when it is, sealed everything else.
public struct SealedPackage: Sendable, Hashable {
  public let recipient: String
  public let retainUntil: CivilDate
  let lock: Lock
  let sealed: [UInt8]

  enum Lock: Sendable, Hashable {
    case key
    case passphrase(salt: [UInt8])
  }

  private static let format = "muster-referral-1"

  /// Seals a package for the owner of a key.
  public init(_ package: Package, to key: PublicKey) throws(PackageFault) {
    do throws(SealError) {
      self.init(package, .key, sealed: try key.seal(package.plain))
    } catch {
      throw .noKey
    }
  }

  /// Seals a package with a passphrase that the recipient is told by another way.
  public init(_ package: Package, with words: borrowing Passphrase) throws(PackageFault) {
    let salt = randomBytes(Passphrase.saltByteCount)
    do throws(SealError) {
      self.init(
        package, .passphrase(salt: salt), sealed: try words.key(salt: salt).seal(package.plain))
    } catch {
      throw .unavailable
    }
  }

  private init(_ package: Package, _ lock: Lock, sealed: [UInt8]) {
    recipient = package.manifest.recipient
    retainUntil = package.manifest.retainUntil
    self.lock = lock
    self.sealed = sealed
  }

  /// As it is written to a file.
  public var json: JSON {
    var members: [JSON.Member] = [
      .init("format", .string(Self.format)), .init("recipient", .string(recipient)),
      .init("retain_until", .string(retainUntil.description)),
    ]
    if case .passphrase(let salt) = lock { members.append(.init("salt", .string(Hex.text(salt)))) }
    members.append(.init("blake2b", .string(Digest(of: sealed).hex)))
    members.append(.init("sealed", .string(Hex.text(sealed))))
    return .object(members)
  }

  /// Reads what `json` writes.
  public init(_ bytes: [UInt8]) throws(PackageFault) {
    guard let json = try? JSON(parsing: bytes), json["format"]?.text == Self.format,
      let recipient = json["recipient"]?.text,
      let day = json["retain_until"]?.text.flatMap({ CivilDate($0) }),
      let sealed = json["sealed"]?.text.flatMap({ Hex.bytes($0) })
    else { throw .notAPackage }
    guard json["blake2b"]?.text == Digest(of: sealed).hex else { throw .altered("sealed") }
    self.recipient = recipient
    retainUntil = day
    self.sealed = sealed
    if let salt = json["salt"]?.text {
      guard let salt = Hex.bytes(salt) else { throw .notAPackage }
      lock = .passphrase(salt: salt)
    } else {
      lock = .key
    }
  }

  /// Whether a passphrase opens it; else a key does.
  public var wantsPassphrase: Bool { if case .passphrase = lock { true } else { false } }

  public func opened(with pair: borrowing KeyPair) throws(PackageFault) -> Package {
    guard case .key = lock else { throw .wantsPassphrase }
    let plain: [UInt8]
    do throws(SealError) {
      plain = try pair.open(sealed)
    } catch {
      throw .doesNotOpen
    }
    return try checked(try Package(plain: plain))
  }

  public func opened(with words: borrowing Passphrase) throws(PackageFault) -> Package {
    guard case .passphrase(let salt) = lock else { throw .wantsKey }
    let plain: [UInt8]
    do throws(SealError) {
      plain = try words.key(salt: salt).open(sealed)
    } catch {
      throw error == .doesNotOpen ? .doesNotOpen : .unavailable
    }
    return try checked(try Package(plain: plain))
  }

  /// What stands outside must be what stands inside.
  private func checked(_ package: Package) throws(PackageFault) -> Package {
    if package.manifest.recipient != recipient { throw .altered("recipient") }
    if package.manifest.retainUntil != retainUntil { throw .altered("retain_until") }
    return package
  }
}
