import Casework
import Fishery
import Registry
import Terminal
import Testing

@testable import Desk

/// A second person who signs at the same desk, by their own passphrase.
@Suite struct SecondPersonTests {
  private static let words = "kapal itu sudah kembali"

  /// A registry in which Budi has a passphrase, and Sari proposed to close a red line.
  private static func proposed(by role: StaffRole = .triage) throws -> (Registry, Rehearsal) {
    let registry = try Harbour.registry()
    var budi = try Rehearsal(registry, actor: "Budi", as: .inspector)
    try budi.type(":passphrase<CR>\(words)<CR>\(words)<CR>")
    #expect(budi.footer.contains("your passphrase is set"))
    var desk = try Rehearsal(registry, actor: "Sari", as: role)
    try desk.type("7d4it is the very same child as below<CR>close<CR>gg")
    #expect(try standing(desk, registry) == .proposed)
    return (registry, desk)
  }

  private static func standing(_ desk: Rehearsal, _ registry: Registry) throws -> Standing? {
    let line = try #require(desk.state.place.list?.lines.first)
    return try #require(try registry.findings([line.id]).first).standing
  }

  @Test func `y asks for their name and passphrase, shows neither, and they agree`() throws {
    var (registry, desk) = try Self.proposed()
    let line = try #require(desk.state.place.list?.lines.first)
    try desk.type("y")
    #expect(desk.footer.contains("second person:"))
    try desk.type("Budi<CR>")
    #expect(desk.footer.contains("their passphrase:"))
    try desk.type("kapal")
    #expect(desk.footer.contains("•••••") && !desk.footer.contains("kapal"))
    try desk.type("<C-u>\(Self.words)<CR>")
    let agreed = try #require(try registry.decisions(on: line.id).first)
    #expect(agreed.decision.word == .agree)
    #expect(agreed.signature.who == "Budi, inspector")
    #expect(agreed.signature.isProven)
    #expect(desk.footer.contains("closing agreed to by Budi"))
    #expect(try registry.logVerdict().isClean)
  }

  @Test func `a wrong passphrase, the first person's own, and nobody's sign nothing`() throws {
    var (registry, desk) = try Self.proposed(by: .inspector)
    try desk.type("yBudi<CR>kapal itu belum kembali<CR>")
    #expect(desk.footer.contains("not signed: the passphrase is not right"))
    try desk.type("yAgus<CR>\(Self.words)<CR>")
    #expect(desk.footer.contains("they have no passphrase"))
    try desk.type(":passphrase<CR>ini kata sandi Sari<CR>ini kata sandi Sari<CR>")
    try desk.type("ySari<CR>ini kata sandi Sari<CR>")
    #expect(desk.footer.contains("a second person must agree"))
    #expect(try Self.standing(desk, registry) == .proposed)
    for entry in try registry.log(limit: 99) {
      #expect(!"\(entry)".contains("kapal") && !"\(entry)".contains("sandi"))
    }
  }

  @Test func `who sits there under another name shows by their own that it is they`() throws {
    let (registry, desk) = try Self.proposed()
    var second = try Rehearsal(registry, actor: "Budi", as: .inspector)
    try second.type("7y")
    #expect(second.footer.contains("passphrase of Budi:"))
    try second.type("<Esc>")
    #expect(try Self.standing(desk, registry) == .proposed)
    try second.type("y\(Self.words)<CR>")
    #expect(try Self.standing(desk, registry) == .dismissed)
    var none = try Rehearsal(registry, actor: "Agus", as: .inspector)
    try none.type("7y")
    #expect(!none.footer.contains("closing agreed to"))
  }

  @Test func `a triage clerk signs nothing as the second person, with a passphrase or without`()
    throws
  {
    let registry = try Harbour.registry()
    var first = try Rehearsal(registry, actor: "Sari")
    try first.type("7d4it is the very same child as below<CR>close<CR>gg")
    var clerk = try Rehearsal(registry, actor: "Agus", as: .triage)
    try clerk.type("7y")
    #expect(clerk.footer.contains("not for triage"))
    try clerk.type(":passphrase<CR>\(Self.words)<CR>\(Self.words)<CR>ggy\(Self.words)<CR>")
    #expect(clerk.footer.contains("not for triage"))
    #expect(try Self.standing(first, registry) == .proposed)
  }

  @Test func `an exception is agreed to so, and refused by who sits there`() throws {
    let (registry, _) = try Self.proposed()
    var desk = try Rehearsal(registry, actor: "Sari")
    try desk.type("7/fees<CR><Esc>Ep<C-u>2026-12-31<CR>the owner pays the fees back<CR>")
    try desk.type(":exceptions<CR>/person Sutrisno<CR>yBudi<CR>\(Self.words)<CR>")
    #expect(desk.text.contains("agreed by Budi, inspector"))
    #expect(try registry.exceptions().first?.answer?.signature.isProven == true)
  }

  @Test func `a referral sent alone is signed so`() throws {
    let (registry, _) = try Self.proposed()
    var desk = try Rehearsal(registry, actor: "Sari")
    try desk.type(":call<CR>a wife calls, her husband is locked in<CR>")
    try desk.type("/danger<CR><CR>he is beaten every night<CR>r")
    let menu = desk.state.mode
    guard case .choosing(let options, _) = menu,
      let shelter = options.options.first(where: { $0.words == "another shelter" })
    else { throw Missing() }
    try desk.type("\(shelter.letter)Rumah Contoh<CR>UU 18/2017<CR>")
    try desk.type("gg/not sent<CR><CR>a<CR>by hand<CR>he may be dead by tomorrow<CR>")
    try desk.type("gg/one signature<CR><CR>")
    guard case .choosing(let acts, _) = desk.state.mode,
      let sign = acts.options.first(where: { $0.words.contains("second person") })
    else { throw Missing() }
    try desk.type("\(sign.letter)")
    #expect(desk.footer.contains("second person:"))
    try desk.type("Budi<CR>\(Self.words)<CR>")
    let record = try #require(try registry.caseRecord(1))
    let signed = try #require(try CaseFile(record).state.referrals.first?.sent?.countersigned)
    #expect(signed.who == "Budi, inspector" && signed.isProven)
  }

  private struct Missing: Error {}

  @Test func `two that are not the same set nothing, and the one they have is asked first`() throws
  {
    let registry = try Harbour.registry()
    var desk = try Rehearsal(registry, actor: "Budi")
    try desk.type(":passphrase<CR>short<CR>")
    #expect(desk.footer.contains("12 letters or more"))
    try desk.type("<C-u>\(Self.words)<CR>something else is this<CR>")
    #expect(desk.footer.contains("nothing was set"))
    #expect(try !registry.hasPassphrases())
    try desk.type(":passphrase<CR>\(Self.words)<CR>\(Self.words)<CR>:passphrase<CR>")
    #expect(desk.footer.contains("the one you have:"))
    try desk.type("not that one at all<CR>a new one for me<CR>a new one for me<CR>")
    #expect(desk.footer.contains("not set: the one that you have"))
  }
}
