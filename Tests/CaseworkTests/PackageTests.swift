import Casework
import Fishery
import Registry
import Seal
import Testing

/// What a referral hands over: the ticked fields, for one recipient, and nothing else.
@Suite struct PackageTests {
  private static func package(
    _ fields: Set<CaseField>, key: String? = nil
  ) throws -> (package: Package, referral: Referral) {
    let pier = try Pier(men: 1, children: 0)
    let cases = Cases(pier.registry, at: CaseClock(now: Story.at, today: Story.day))
    let fee = try #require(try pier.fees().first)
    var file = try cases.open(
      from: .finding(fee), saying: "he wants his fee back and his passport", by: Pier.sari
    ).get()
    let recipient = CaseAct.Recipient(.shelter, "Rumah Contoh", publicKey: key)
    for act in [
      CaseAct.consent(.given), .refer(recipient, basis: "UU 18/2017", fields: fields),
    ] {
      file = try cases.enter(act, in: file, by: Pier.sari).get()
    }
    let referral = try #require(file.state[referral: 1])
    let package = Package(
      referral, of: try CaseFacts(file, in: pier.registry), page: "one page", by: "Sari",
      on: Story.day, retainUntil: Story.day + 30)
    return (package, referral)
  }

  @Test func `it holds the ticked fields and no others`() throws {
    let few = try Self.package([.nationality, .vessel]).package
    #expect(few.facts == ["nationality": "ID", "vessel": "EXAMPLE 7"])
    let more = try Self.package([.name, .account, .findings]).package
    #expect(more.facts["name"] == "Contoh 100")
    #expect(more.facts["findings"] == ["C188-22.3b-fees"])
    #expect(more.facts["account"] == ["he wants his fee back and his passport"])
    #expect(more.facts["vessel"] == nil)
    #expect(more.manifest.fields == ["name", "findings", "account"])
  }

  @Test func `sealed to a key only its owner reads it, and nothing of it stands outside`() throws {
    let package = try Self.package([.name, .vessel]).package
    let mine = try KeyPair.random()
    let other = try KeyPair.random()
    let text = try SealedPackage(package, to: mine.publicKey).json.line
    #expect(!text.contains("Contoh 100"))
    #expect(!text.contains("EXAMPLE"))
    #expect(text.contains("Rumah Contoh"))
    #expect(text.contains("2026-12-23"))
    let sealed = try SealedPackage(Array(text.utf8))
    #expect(try sealed.opened(with: mine) == package)
    #expect(throws: PackageFault.doesNotOpen) { try sealed.opened(with: other) }
    let again = try KeyPair.stored(hex: mine.secretHex)
    #expect(try sealed.opened(with: again) == package)
  }

  @Test func `sealed with a passphrase the same words open it and others do not`() throws {
    let package = try Self.package([.vessel]).package
    let sealed = try SealedPackage(package, with: try Self.words("kapal biru berlayar"))
    #expect(try sealed.opened(with: try Self.words("kapal biru berlayar")) == package)
    #expect(throws: PackageFault.doesNotOpen) {
      try sealed.opened(with: try Self.words("kapal biru berlabuh"))
    }
    let pair = try KeyPair.random()
    #expect(throws: PackageFault.wantsPassphrase) { try sealed.opened(with: pair) }
    #expect(throws: SealError.notAKey(bytes: 11)) { _ = try Self.words("elevenbytes") }
  }

  @Test func `whatever is changed in the file is found`() throws {
    let package = try Self.package([.vessel]).package
    let pair = try KeyPair.random()
    let text = try SealedPackage(package, to: pair.publicKey).json.line
    let other = text.replacing("Rumah Contoh", with: "Rumah Lain..")
    #expect(throws: PackageFault.altered("recipient")) {
      try SealedPackage(Array(other.utf8)).opened(with: pair)
    }
    let later = text.replacing("2026-12-23", with: "2036-12-23")
    #expect(throws: PackageFault.altered("retain_until")) {
      try SealedPackage(Array(later.utf8)).opened(with: pair)
    }
    let last = try #require(text.dropLast(2).last)
    let flipped = String(text.dropLast(3)) + (last == "0" ? "1" : "0") + "\"}"
    #expect(throws: PackageFault.altered("sealed")) { try SealedPackage(Array(flipped.utf8)) }
    #expect(throws: PackageFault.notAPackage) { try SealedPackage(Array(text.utf8.dropLast(9))) }
  }

  private static func words(_ text: String) throws -> Passphrase {
    var bytes = Array(text.utf8)
    return try Passphrase(taking: &bytes)
  }
}
