import Seal
import SQLite
import Testing

@testable import Registry

/// What is kept of a passphrase, and how many are tried.
@Suite struct PassphraseTests {
  private static let words = "kapal itu sudah kembali"

  @Test func `the file holds a hash by Argon2id and no word of it`() throws {
    let folder = try Folder()
    let registry = try Registry.open(folder["r.db"])
    var bytes = Array(Self.words.utf8)
    try registry.setPassphrase(try Passphrase(taking: &bytes), by: tester)
    let base = try Connection(folder["r.db"], .read)
    let hash = try #require(try base.text("SELECT hash FROM passphrase"))
    #expect(hash.hasPrefix("$argon2id$v=19$m=262144,t=3,p=1$"))
    for name in try folder.names() {
      let held = try folder.bytes(of: name)
      for word in [Self.words, "sudah"] {
        #expect(held.firstRange(of: Array(word.utf8)) == nil, "\(word) in \(name)")
      }
    }
  }

  @Test func `each wrong one makes the next wait twice as long, up to a quarter of an hour`() {
    #expect(
      (0...12).map(PassphraseCheck.delay) == [0, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900])
    #expect(PassphraseCheck.delay(after: .max) == 900)
  }

  @Test func `a clock that was set back makes nobody wait longer`() throws {
    let registry = try Registry.inMemory()
    var bytes = Array(Self.words.utf8)
    try registry.setPassphrase(try Passphrase(taking: &bytes), by: tester)
    var wrong: [UInt8] = [1]
    #expect(try registry.check(&wrong, of: tester.actor, for: "x", at: tester) == .wrong)
    var right = Array(Self.words.utf8)
    let before = Signature(actor: tester.actor, at: tester.at - 50)
    #expect(try registry.check(&right, of: tester.actor, for: "x", at: before) == .wait(2))
  }
}
