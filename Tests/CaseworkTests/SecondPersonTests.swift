import Casework
import Fishery
import Registry
import Seal
import Testing

/// Signing as the second person, and being known by one's own passphrase.
@Suite struct SecondPersonTests {
  private static let words = "kapal itu sudah kembali"
  private static let other = "kapal itu belum kembali"
  private static let desk = Signature(actor: "Sari", at: 1_795_000_000, as: .triage)

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// A registry in which Budi has a passphrase.
  private static func registry(as role: StaffRole = .inspector) throws -> Registry {
    let registry = try Registry.inMemory()
    var new = bytes(words)
    var none: [UInt8] = []
    let budi = Signature(actor: "Budi", at: desk.at, as: role)
    #expect(try OwnPassphrase(registry).set(&new, knowing: &none, by: budi) == nil)
    #expect(new.allSatisfy { $0 == 0 })
    return registry
  }

  private static func sign(
    _ registry: Registry, _ name: String, _ text: String, after seconds: Int64 = 0
  ) throws -> Result<Signature, SecondPerson.Refused> {
    var typed = bytes(text)
    return try SecondPerson(registry).signature(
      of: name, typing: &typed, for: "closing", needing: .signSecond,
      at: Signature(actor: desk.actor, at: desk.at + seconds, as: desk.role))
  }

  @Test func `a second signature takes a passphrase, and who has none is told to set one`() throws {
    let before = SecondPerson(try Registry.inMemory())
    #expect(try before.wanted(of: "Sari", isFirst: true) == .setting(.nobodyElse))
    #expect(try before.wanted(of: "Budi", isFirst: false) == .setting(.noPassphrase))
    let second = SecondPerson(try Self.registry())
    #expect(try second.wanted(of: "Sari", isFirst: true) == .another)
    #expect(try second.wanted(of: "Sari", isFirst: false) == .setting(.noPassphrase))
    #expect(try second.wanted(of: " BUDI ", isFirst: false) == .ownPassphrase)
    #expect(try second.wanted(of: "budi", isFirst: true) == .setting(.nobodyElse))
  }

  @Test func `nothing is signed second by who did not show that it is they`() throws {
    let pier = try Pier()
    let unproven = Signature(actor: "Budi", at: Pier.budi.at, as: .inspector)
    let child = try #require(try pier.children().first)
    try pier.decide(.close(.duplicate, because: why), [child])
    #expect(throws: RegistryError.unproven) {
      try pier.decide(.agree, [try pier.now(child)], by: unproven)
    }
    #expect(try pier.now(child).standing == .proposed)
    let fee = try #require(try pier.fees().first)
    let request = Exceptions.Request(
      for: fee, within: .vessel, until: Pier.day + 5, because: "the owner pays these fees back")
    _ = try pier.exceptions.ask(request, by: Pier.sari).get()
    let asked = try #require(try pier.registry.exceptions().first)
    #expect(throws: RegistryError.unproven) {
      try pier.exceptions.say(.approve, to: asked, by: unproven)
    }
    #expect(try pier.registry.exceptions().first?.answer == nil)
    // Refusing takes nothing back from anybody.
    #expect(try pier.exceptions.say(.refuse, to: asked, by: unproven) == nil)
  }

  @Test(arguments: ["sari", " Sari", "SARI  "])
  func `the first person in another spelling is no second person`(spelling: String) throws {
    let pier = try Pier()
    let child = try #require(try pier.children().first)
    try pier.decide(.close(.duplicate, because: why), [child])
    let same = Signature(actor: spelling, at: Pier.budi.at, isProven: true)
    let plan = try pier.decide(.agree, [try pier.now(child)], by: same)
    #expect(plan.refused.map(\.hindrance) == [.ownProposal])
    let request = Exceptions.Request(
      for: try #require(try pier.fees().first), within: .vessel, until: Pier.day + 5,
      because: "the owner pays these fees back")
    _ = try pier.exceptions.ask(request, by: Pier.sari).get()
    let asked = try #require(try pier.registry.exceptions().first)
    #expect(try pier.exceptions.say(.approve, to: asked, by: same) == .ownProposal)
    #expect(throws: RegistryError.self) {
      try pier.registry.answer(exception: asked.id, isYes: true, by: same)
    }
    #expect(try pier.registry.exceptions().first?.answer == nil)
  }

  @Test func `an agreement that was taken back is not given again without the passphrase`() throws {
    let pier = try Pier()
    let child = try #require(try pier.children().first)
    try pier.decide(.close(.duplicate, because: why), [child])
    try pier.decide(.agree, [try pier.now(child)], by: Pier.budi)
    let agreed = try #require(try pier.registry.acts(of: "Budi", limit: 1).first)
    let seated = Signature(actor: "Budi", at: Pier.budi.at)
    try pier.registry.takeBack(agreed.id, by: seated)
    #expect(throws: RegistryError.unproven) { try pier.registry.redo(agreed, by: seated) }
    #expect(try pier.now(child).standing == .proposed)
  }

  @Test func `the right words sign in the role in which they were set`() throws {
    let registry = try Self.registry()
    let signed = try Self.sign(registry, "Budi", Self.words).get()
    #expect(
      signed == Signature(actor: "Budi", at: Self.desk.at, as: .inspector, isProven: true))
  }

  @Test func `wrong words are refused and slow down what follows, and the log has none of them`()
    throws
  {
    let registry = try Self.registry()
    func refused(_ text: String, after seconds: Int64) throws -> SecondPerson.Refused? {
      if case .failure(let refused) = try Self.sign(registry, "Budi", text, after: seconds) {
        return refused
      }
      return nil
    }
    #expect(try refused(Self.other, after: 0) == .wrong)
    #expect(try refused(Self.words, after: 1) == .wait(1))
    #expect(try refused("short", after: 2) == .wrong)
    #expect(try refused(Self.words, after: 5) == .wait(1))
    #expect(try refused(Self.words, after: 6) == nil)
    // What was right begins anew.
    #expect(try refused(Self.other, after: 7) == .wrong)
    #expect(try refused(Self.words, after: 9) == nil)
    let log = try registry.log(limit: 20)
    #expect(log.count { $0.act == "passphrase" && $0.facts.contains(#""right":false"#) } == 3)
    for entry in log {
      #expect(!"\(entry)".contains("kapal"))
      #expect(try registry.content(ofLogEntry: entry.number) == nil)
    }
    #expect(try registry.logVerdict().isClean)
  }

  @Test func `who has none, and whose role may not, signs nothing`() throws {
    let registry = try Self.registry(as: .triage)
    #expect(try Self.sign(registry, "Agus", Self.words) == .failure(.noPassphrase))
    let not = try #require(NotForRole(.triage, .signSecond))
    #expect(try Self.sign(registry, "Budi", Self.words) == .failure(.notForRole(not)))
  }

  @Test func `a passphrase is set by who types the one they have, and is no short word`() throws {
    let registry = try Self.registry()
    let budi = Signature(actor: "Budi", at: Self.desk.at + 10, as: .inspector)
    func set(_ new: String, _ old: String, _ who: Signature = budi) throws -> OwnPassphrase.Refused?
    {
      var (new, old) = (Self.bytes(new), Self.bytes(old))
      return try OwnPassphrase(registry).set(&new, knowing: &old, by: who)
    }
    #expect(try set("eleven byte", Self.words) == .tooShort)
    #expect(try set(Self.other, "not the one I have") == .old(.wrong))
    let looker = Signature(actor: "Ola", at: budi.at, as: .oversight)
    let not = try #require(NotForRole(.oversight, .setPassphrase))
    #expect(try set(Self.other, "", looker) == .notForRole(not))
    let later = Signature(actor: "Budi", at: budi.at + 2, as: .supervisor)
    #expect(try set(Self.other, Self.words, later) == nil)
    #expect(try Self.sign(registry, "Budi", Self.other).get().role == .supervisor)
  }

  @Test func `a second person agrees to a closing, and the thread tells how they were known`()
    throws
  {
    let pier = try Pier()
    let child = try #require(try pier.children().first)
    try pier.decide(.close(.duplicate, because: why), [child])
    let second = Signature(actor: "Budi", at: Pier.budi.at, as: .inspector, isProven: true)
    try pier.decide(.agree, [try pier.now(child)], by: second)
    #expect(try pier.now(child).standing == .dismissed)
    let agreed = try #require(try pier.registry.decisions(on: child.id).first)
    #expect(agreed.signature == second)
    #expect(agreed.signature.who == "Budi, inspector")
    #expect(try pier.registry.decisions(on: child.id).last?.signature.role == nil)
  }
}
