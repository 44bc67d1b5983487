import Registry
import Terminal
import Testing

@testable import Desk

/// The lock, and the cover that opens by a passphrase.
@Suite struct LockTests {
  private static let words = "kapal itu sudah kembali"

  @Test func `L and a while without a key lock the desk`() throws {
    var desk = try Rehearsal(Harbour.registry())
    try desk.type("2")
    #expect(!desk.isLocked)
    desk.receive(.alarm(.idle))
    #expect(desk.isLocked)
    var other = try Rehearsal(Harbour.registry())
    try other.type("7L")
    #expect(other.isLocked && !other.hasLeft)
  }

  @Test func `every key puts off the moment at which the desk locks itself`() throws {
    var options = DeskOptions(today: Harbour.day, actor: "Sari", registryName: "r")
    options.lockAfter = .seconds(7)
    var state = DeskState(Session(options, glyphs: .unicode), size: Size(rows: 24, columns: 80))
    let idle = Effect.wake(.idle, after: .seconds(7))
    #expect(state.start().contains(idle))
    #expect(state.receive(.key(.character("j"))).contains(idle))
    options.lockAfter = nil
    var open = DeskState(Session(options, glyphs: .unicode), size: Size(rows: 24, columns: 80))
    #expect(!open.start().contains { if case .wake(.idle, _) = $0 { true } else { false } })
  }

  @Test func `a locked screen shows nothing and opens by the passphrase alone`() {
    var lock = LockScreen(wantsPassphrase: true)
    #expect(lock.receive(.enter) == .locked)
    for letter in "kapal" { #expect(lock.receive(.character(letter)) == .locked) }
    let shown = lock.render(Size(rows: 24, columns: 80), .ascii).text
    #expect(shown.contains("Locked") && shown.contains("passphrase  *****"))
    for word in ["kapal", "muster", "Sari"] { #expect(!shown.contains(word)) }
    #expect(lock.receive(.enter) == .check(TypedSecret("kapal")))
    // One at a time.
    #expect(lock.receive(.character("x")) == .locked)
    #expect(lock.receive(.enter) == .locked)
    lock.refuse("this is not it")
    #expect(lock.render(Size(rows: 24, columns: 80), .ascii).text.contains("this is not it"))
    #expect(lock.receive(.character("x")) == .locked)
    #expect(lock.receive(.enter) == .check(TypedSecret("x")))
    #expect(LockScreen(wantsPassphrase: true).render(Size(rows: 1, columns: 1), .ascii).text != "k")
  }

  @Test func `without a passphrase a locked screen says that it opens to anybody`() {
    var lock = LockScreen(wantsPassphrase: false)
    #expect(
      lock.render(Size(rows: 24, columns: 80), .unicode).text.contains("opens it to anybody"))
    #expect(lock.receive(.character("k")) == .locked)
    #expect(lock.receive(.enter) == .opened)
    #expect(lock.receive(.escape) == .left)
  }

  @Test func `where a passphrase is set the cover is taken off by it`() throws {
    let registry = try Harbour.registry()
    var desk = try Rehearsal(registry)
    try desk.type(":passphrase<CR>\(Self.words)<CR>\(Self.words)<CR>7K:uncover<CR>")
    #expect(desk.state.isCovered)
    #expect(desk.footer.contains("code:"))
    try desk.type("kapal K<CR>")
    #expect(desk.state.isCovered && desk.footer.contains("this is not it"))
    for word in ["kapal", "passphrase", "muster", "Breach"] { #expect(!desk.text.contains(word)) }
    // Wrong ones are looked at ever more slowly.
    try desk.type(":uncover<CR>\(Self.words)<CR>")
    #expect(desk.state.isCovered && desk.footer.contains("try again in"))
    try desk.type(":uncover<CR><Esc>")
    #expect(desk.state.isCovered)
  }

  @Test func `the right passphrase shows the work and the form that was open`() throws {
    let registry = try Harbour.registry()
    var desk = try Rehearsal(registry)
    try desk.type(":passphrase<CR>\(Self.words)<CR>\(Self.words)<CR>2<CR>+fBudi<C-k>")
    #expect(desk.state.isCovered)
    try desk.type(":uncover<CR>\(Self.words)<CR>")
    #expect(!desk.state.isCovered)
    #expect(desk.text.contains("Budi"))
  }
}
