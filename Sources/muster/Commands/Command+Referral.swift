import Casework
import Fishery
import Registry
import Report
import Seal
import Words

extension Command {
  private static let referral = Operand(
    .referral, "the referral, as CASE.NUMBER")
  private static let out = Option("out", .file, "write the sealed package there, for you alone")
  private static let retain = Option(
    "retain", .day, "the day until which the recipient may keep it; a year, when not named")
  private static let key = Option("key", .file, "the file of your secret key")

  static let referralPackage = Command(
    "referral", in: .cases,
    "Write a referral as a sealed package that its recipient alone can read.",
    account: [
      "It holds one page to read and the ticked fields as JSON, with a manifest: hashes, recipient, "
        + "and the day until which it may be kept. It is sealed to the recipient's public key when "
        + "the sheet of contacts has one, else with a passphrase that you tell by another way. "
        + "Writing is no sending: enter that with `muster case enter`.",
      "Without --out the page is printed, masked unless --full is given with a --reason.",
    ],
    operands: [referral],
    parameters: [
      out, retain, Session.passphrase, Session.language, Session.full, Session.reason,
    ],
    needs: .workCases,
    examples: [Example("muster referral 7.1 --out rumah-aman.json", "to hand over on a stick")],
    exits: [.clean, .badInput, .registryUnusable]
  ) { session in
    let registry = try session.registry()
    guard let place = session.invocation[referral] else {
      throw Refusal(.badInput, "which referral, as CASE.NUMBER?")
    }
    let file = try registry.caseFile(place.casefile)
    guard let referral = file.state[referral: place.number] else {
      throw Refusal(.badInput, "\(file.name) has no referral \(place.number)")
    }
    let until = session.invocation[retain] ?? session.today + Manifest.retentionDays
    guard until > session.today else {
      throw Refusal(.badInput, "--retain must lie ahead")
    }
    let facts = try CaseFacts(file, in: registry)
    let page = ReferralPage(
      referral, of: facts, on: session.today, retainUntil: until, in: session.tongue)
    guard let path = session.invocation[out] else {
      try session.printLines(page.lines(try session.disclosure(of: "referral", in: registry)))
      return .clean
    }
    guard !referral.fields.isEmpty else {
      throw Refusal(.badInput, "nothing is ticked: `muster case enter \(file.id) fields`")
    }
    let package = Package(
      referral, of: facts, page: page.lines(.full).joined(separator: "\n"), by: session.actor,
      on: session.today, retainUntil: until)
    let sealed = try session.sealed(package, for: referral)
    try registry.record(
      Act(
        "package", on: "\(file.id).\(referral.id)",
        facts: [
          "begun": true,
          "fields": .array(package.manifest.fields.map { .string($0) }),
          "retain_until": .string(until.description),
        ]), by: session.signature)
    try session.write(Array((sealed.json.line + "\n").utf8), to: path)
    session.console.say(
      "\(path): for \(referral.recipient.name), \(referral.fields.count) fields, "
        + "until \(until); sealed \(sealed.wantsPassphrase ? "with a passphrase" : "to its key")")
    return .clean
  }

  private static let package = Operand(Spelling.file, "the package")

  static let open = Command(
    "open", in: .cases, "Read a sealed package with your key or the passphrase.",
    operands: [package], parameters: [key, Session.passphrase], speaksJSON: true,
    examples: [Example("muster open rumah-aman.json --key secret.key", "what came for us")],
    exits: [.clean, .somethingToLookAt, .badInput]
  ) { session in
    let path = try session.invocation.needed(package)
    let sealed = try SealedPackage(try session.bytes(of: path))
    let opened: Package
    if let keyPath = session.invocation[key] {
      opened = try sealed.opened(with: try session.keyPair(in: keyPath))
    } else {
      guard sealed.wantsPassphrase else { throw PackageFault.wantsKey }
      opened = try sealed.opened(with: try session.passphrase(isNew: false))
    }
    if session.invocation.wantsJSON {
      let json: JSON = ["manifest": opened.manifest.json, "facts": opened.facts]
      try session.output.line(json.line)
    } else {
      let lines = opened.page.split(separator: "\n", omittingEmptySubsequences: false)
      try session.printLines(lines.map(String.init))
    }
    guard session.today > opened.manifest.retainUntil else { return .clean }
    session.console.say("to be destroyed: it might be kept until \(opened.manifest.retainUntil)")
    return .somethingToLookAt
  }

  private static let keyFile = Operand(Spelling.file, "where the secret key is to be written")

  static let makeKeys = Command(
    "keys", in: .cases, "Make a pair of keys: write the secret one, print the public one.",
    account: [
      "The public key goes into the column public_key of the sheet of contacts of whoever refers to "
        + "you. Who has the file of the secret key reads what is sealed to it."
    ],
    operands: [keyFile], examples: [Example("muster keys secret.key", "once, at the shelter")],
    exits: [.clean, .badInput]
  ) { session in
    let pair = try KeyPair.random()
    try session.write(
      Array((pair.secretHex + "\n").utf8), to: session.invocation.needed(keyFile))
    try session.output.line(pair.publicKey.hex)
    return .clean
  }
}

/// Which referral of which case.
struct ReferralPlace: Sendable {
  let casefile: Int
  let number: Int
}

extension Spelling<ReferralPlace> {
  fileprivate static let referral = Spelling(
    placeholder: "CASE.NUMBER", expected: "a case and its referral, such as 7.1"
  ) { text in
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let casefile = parts[0], let number = parts[1], casefile > 0, number > 0
    else { return nil }
    return ReferralPlace(casefile: casefile, number: number)
  }
}

extension Session {
  fileprivate func sealed(_ package: Package, for referral: Referral) throws -> SealedPackage {
    guard let hex = referral.recipient.publicKey else {
      return try SealedPackage(package, with: try passphrase(isNew: true))
    }
    guard let key = PublicKey(hex: hex) else {
      throw Refusal(.badInput, "the public key of \(referral.recipient.name) is none")
    }
    return try SealedPackage(package, to: key)
  }

  /// The passphrase of a package.
  fileprivate func passphrase(isNew: Bool) throws -> Passphrase {
    var bytes = try passphraseBytes(isNew: isNew)
    guard bytes.count >= Passphrase.leastBytes else {
      wipe(&bytes)
      throw PackageFault.shortPassphrase(least: Passphrase.leastBytes)
    }
    return try Passphrase(taking: &bytes)
  }

  fileprivate func keyPair(in path: String) throws -> KeyPair {
    var reader = try LineReader(path)
    defer { reader.close() }
    var line = try reader.next() ?? []
    defer { wipe(&line) }
    do throws(SealError) {
      return try KeyPair.stored(hex: String(decoding: line, as: UTF8.self))
    } catch {
      throw PackageFault.noKey
    }
  }
}
