public import Fishery

/// What a package is: for whom, of which case, until when it may be kept, and what is in it.
public struct Manifest: Sendable, Hashable {
  public let casefile: Int
  public let referral: Int
  public let recipient: String
  public let madeBy: String
  public let madeOn: CivilDate
  /// The day after which the recipient destroys it.
  public let retainUntil: CivilDate
  public let fields: [String]
  /// Each part by its name, with the hash of its bytes.
  public let parts: [Part]

  public struct Part: Sendable, Hashable {
    public let name: String
    public let hash: String

    public init(name: String, hash: String) {
      self.name = name
      self.hash = hash
    }
  }

  /// Days that a recipient may keep it, unless another day is named.
  public static let retentionDays = 365

  public init(
    casefile: Int, referral: Int, recipient: String, madeBy: String, madeOn: CivilDate,
    retainUntil: CivilDate, fields: [String], parts: [Part]
  ) {
    self.casefile = casefile
    self.referral = referral
    self.recipient = recipient
    self.madeBy = madeBy
    self.madeOn = madeOn
    self.retainUntil = retainUntil
    self.fields = fields
    self.parts = parts
  }

  public var json: JSON {
    [
      "case": .integer(Int64(casefile)), "referral": .integer(Int64(referral)),
      "recipient": .string(recipient), "made_by": .string(madeBy),
      "made_on": .string(madeOn.description), "retain_until": .string(retainUntil.description),
      "fields": .array(fields.map { .string($0) }),
      "parts": .array(
        parts.map { ["name": .string($0.name), "blake2b": .string($0.hash)] }),
    ]
  }

  /// Nil for what is no manifest.
  public init?(_ json: JSON) {
    guard case .integer(let casefile)? = json["case"],
      case .integer(let referral)? = json["referral"], let recipient = json["recipient"]?.text,
      let madeBy = json["made_by"]?.text,
      let madeOn = json["made_on"]?.text.flatMap({ CivilDate($0) }),
      let retainUntil = json["retain_until"]?.text.flatMap({ CivilDate($0) }),
      let fields = json["fields"]?.elements?.compactMap(\.text),
      let parts = json["parts"]?.elements
    else { return nil }
    self.init(
      casefile: Int(casefile), referral: Int(referral), recipient: recipient, madeBy: madeBy,
      madeOn: madeOn, retainUntil: retainUntil, fields: fields,
      parts: parts.compactMap { part in
        guard let name = part["name"]?.text, let hash = part["blake2b"]?.text else { return nil }
        return Part(name: name, hash: hash)
      })
  }
}
