import Casework
import Fishery
import Law
import Registry
import Report
import Screening

extension Command {
  private static let pack = Operand(
    .file, "a pack of figures as JSON, laid over the built-in book figure by figure", .optional)
  private static let builtIn = Flag("built-in", "judge by the built-in book alone again")

  static let law = Command(
    "law", in: .law, "Tell by which law the registry is judged, and who decided so when.",
    account: [
      "`muster law use` makes a local pack the registry's own. `--law` with any other command only "
        + "looks at what such a pack would change, and keeps nothing."
    ],
    speaksJSON: true, exits: [.clean, .badInput, .registryUnusable]
  ) { session in
    try session.print(LawInForce(session.registry()))
    return .clean
  }

  static let lawUse = Command(
    "law use", in: .law, "Make a local pack of law the registry's own.",
    account: [
      "Each figure or declaration of a flag that the pack holds replaces the whole history of the "
        + "built-in one. Who decided so and when is kept in the log, and what the change touches is "
        + "judged again by the next screening."
    ],
    operands: [pack], parameters: [builtIn], needs: .setLaw, speaksJSON: true,
    examples: [
      Example("muster law use ministry-2026.json", "judge by these figures from now on"),
      Example("muster law use --built-in", "let the built-in book alone hold again"),
    ],
    exits: [.clean, .badInput, .registryUnusable]
  ) { session in
    let path = session.invocation[pack]
    guard (path != nil) != session.invocation[builtIn] else {
      throw Refusal(.badInput, "name the file of one pack, or give --built-in alone")
    }
    let registry = try session.registry()
    try registry.useLaw(try path.map { try session.pack(at: $0) }, by: session.signature)
    try session.print(LawInForce(registry))
    session.console.say("what this changes is judged again by `muster screen`")
    return .clean
  }
}

/// By which law a registry is judged.
private struct LawInForce {
  let pack: LawPack?
  let book: LawBook
  /// The figures and declarations that are not the built-in ones.
  let replaced: [String]
  let decided: Signature?

  init(_ registry: Registry) throws {
    pack = try registry.lawPack()
    book = try registry.lawBook()
    replaced = book.differences(from: try LawBook.builtIn().digests).sorted()
    decided = try registry.lawDecision()
  }

  var json: JSON {
    [
      "law": .string(pack?.name ?? "built-in"),
      "hash": pack.map { .string(FileHash(of: $0.bytes).hex) } ?? .null,
      "book": .string(book.digest), "replaces": .array(replaced.map { .string($0) }),
      "by": decided.map { .string($0.actor) } ?? .null,
      "at": decided.map { .string($0.moment) } ?? .null,
    ]
  }

  var lines: [String] {
    let head =
      pack.map { "local law \($0.name), laid over the built-in book" } ?? "the built-in law book"
    return [head] + (decided.map { ["  decided by \($0.actor), \($0.moment)"] } ?? [])
      + (pack.map { ["  hash \(FileHash(of: $0.bytes).hex)"] } ?? [])
      + replaced.map { "  replaces \($0)" }
  }
}

extension Session {
  fileprivate func print(_ law: LawInForce) throws {
    if invocation.wantsJSON {
      try output.line(law.json.line)
    } else {
      try printLines(law.lines)
    }
  }
}
