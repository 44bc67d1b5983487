public import Fishery
internal import Seal

/// A referral on its way: a page to read and the fields that were ticked, sealed so that the
/// recipient alone can open it.
public struct Package: Sendable, Hashable {
  public let manifest: Manifest
  /// The page for people.
  public let page: String
  /// The fields for programs.
  public let facts: JSON

  public init(
    _ referral: Referral, of facts: CaseFacts, page: String, by actor: String, on day: CivilDate,
    retainUntil: CivilDate
  ) {
    self.page = page
    self.facts = facts.ticked(for: referral)
    manifest = Manifest(
      casefile: facts.file.id, referral: referral.id, recipient: referral.recipient.name,
      madeBy: actor, madeOn: day, retainUntil: retainUntil,
      fields: CaseField.allCases.filter(referral.fields.contains).map(\.rawValue),
      parts: Self.parts(page: page, facts: self.facts))
  }

  private static func parts(page: String, facts: JSON) -> [Manifest.Part] {
    [
      Manifest.Part(name: "page", hash: Digest(of: page).hex),
      Manifest.Part(name: "facts", hash: Digest(of: facts.line).hex),
    ]
  }

  /// The bytes that are sealed.
  var plain: [UInt8] {
    let json: JSON = ["manifest": manifest.json, "page": .string(page), "facts": facts]
    return Array(json.line.utf8)
  }

  init(plain: [UInt8]) throws(PackageFault) {
    guard let json = try? JSON(parsing: plain),
      let manifest = json["manifest"].flatMap(Manifest.init),
      let page = json["page"]?.text, let facts = json["facts"]
    else { throw .notAPackage }
    for part in Self.parts(page: page, facts: facts) where !manifest.parts.contains(part) {
      throw .altered(part.name)
    }
    self.manifest = manifest
    self.page = page
    self.facts = facts
  }
}

/// Why a package could not be made or read.
public enum PackageFault: Error, Sendable, Hashable {
  case notAPackage
  /// It is sealed the other way: to a key, or with a passphrase.
  case wantsKey, wantsPassphrase
  /// Another key or passphrase, or bytes that were altered or cut short.
  case doesNotOpen
  /// The words outside are not those inside, or a part is not what its hash says.
  case altered(String)
  /// Fewer bytes than a passphrase has at least.
  case shortPassphrase(least: Int)
  case noKey
  case unavailable
}

extension PackageFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notAPackage: "this is no package of a referral"
    case .wantsKey: "it is sealed to a key: --key FILE opens it"
    case .wantsPassphrase: "it is sealed with a passphrase: --passphrase FILE opens it"
    case .doesNotOpen: "it does not open: another key or passphrase, or it was altered"
    case .altered(let what): "it was altered: \(what)"
    case .shortPassphrase(let least): "a passphrase has at least \(least) bytes"
    case .noKey: "this is no key"
    case .unavailable: "nothing can be sealed or opened on this machine"
    }
  }
}
