import Casework
import Registry
import Seal

extension Command {
  private static let old = Option(
    "old", .file,
    "a file whose first line is the passphrase that you have; asked for, when not named"
  )

  static let passphrase = Command(
    "passphrase", in: .safety, "Set the passphrase by which you sign as the second person.",
    account: [
      "The closing of a red line, an exception and a referral sent alone are signed by a second "
        + "person with their own, always. It is kept as its Argon2id hash, together with the role in "
        + "which it was set. Who has one types it first. Names that differ only in capitals or blanks "
        + "are one person's.",
      "A wrong one is refused, makes the next wait longer, and is noted in the log, without what "
        + "was typed.",
    ],
    parameters: [Session.passphrase, old],
    needs: .setPassphrase,
    examples: [Example("muster passphrase --actor Budi --role inspector", "typed twice, unseen")],
    exits: [.clean, .badInput, .registryUnusable]
  ) { session in
    let registry = try session.registry()
    var known: [UInt8] = []
    if try registry.hasPassphrase(session.actor) {
      known = try session.secretLine(session.invocation[old], asking: "the one you have: ")
    }
    var bytes = try session.passphraseBytes("new passphrase: ", isNew: true)
    let refused = try OwnPassphrase(registry).set(
      &bytes, knowing: &known, by: session.signature)
    if let refused { throw Refusal(.badInput, "not set: \(refused)") }
    session.console.say("set for \(session.signature.who)")
    return .clean
  }
}
