import Foundation
import TestSupport
import Testing

/// A sitting that is killed wherever it stands keeps every decision that the screen showed.
@Suite struct KilledSittingTests {
  /// `.ci/sitting` kills a hundred or a thousand times.
  private static let kills =
    ProcessInfo.processInfo.environment["MUSTER_KILLS"].flatMap { Int($0) } ?? 12

  @Test func `every decision that was shown is there after a kill, and the log verifies`() throws {
    let muster = try Muster()
    try Self.fill(muster)
    var random = SplitMix(seed: 2_026)
    var word = Self.words[0]
    for _ in 0..<Self.kills {
      let before = try Self.count(word, muster)
      if before == Self.fees { word = word == Self.words[0] ? Self.words[1] : Self.words[0] }
      let left = try Self.sit(muster, word, &random)
      let after = try Self.count(word, muster)
      #expect(after >= Self.fees - left, "\(left) left on the screen")
      let log = try muster.run("log", "verify", "--registry", "r.db")
      #expect(log.status == 0, "\(log.output)\(log.errors)")
    }
  }

  /// A decision by its key and what then stands.
  private static let words = [(key: "c", stands: "confirmed"), (key: "o", stands: "asked")]

  /// Decides for a while and is killed; how many were left to decide on, as the screen said last.
  private static func sit(
    _ muster: Muster, _ word: (key: String, stands: String), _ random: inout SplitMix
  ) throws -> Int {
    let terminal = try PseudoTerminal(
      Muster.program.path,
      [
        "--registry", muster.home.appending(path: "r.db").path, "--actor", "Sari", "--today",
        "2026-11-23",
      ], environment: ["HOME": muster.home.path])
    try terminal.wait(for: "7 Findings")
    // What was decided leaves this filter, so that the length of the list counts what is left.
    try terminal.type("7frule:C188-22.3b-fees -decision:\(word.stands)<CR>")
    try terminal.wait("the list") { Self.left($0) != nil }
    for _ in 0..<Int.random(in: 1...6, using: &random) { try terminal.type(word.key) }
    let end = ContinuousClock.now + .microseconds(Int.random(in: 0...90_000, using: &random))
    try terminal.wait("a while") { _ in .now >= end }
    let left = Self.left(terminal.screen)
    terminal.process?.kill()
    return left ?? fees
  }

  /// The length of the list, from the line above it: `1 of 40`.
  private static func left(_ screen: EmulatedTerminal) -> Int? {
    let lines = screen.text.split(separator: "\n")
    guard lines.count > 2, lines[2].contains("-decision:"),
      let match = lines[2].firstMatch(of: #/ of (\d+)\s*$/#)
    else { return nil }
    return Int(match.1)
  }

  private static func count(_ word: (key: String, stands: String), _ muster: Muster) throws -> Int {
    let listed = try muster.run(
      "list", "findings", "--json", "--registry", "r.db", "--filter",
      "rule:C188-22.3b-fees decision:\(word.stands)")
    return listed.lines.count
  }

  private static let fees = 40

  private static func fill(_ muster: Muster) throws {
    let ship = "EXAMPLE 7,CT5-77,TW"
    let men = (0..<fees).map { "Contoh \(100 + $0),1990-01-01,ID,\(ship)" }
    let head = "name,birth_date,nationality,vessel,registration,flag"
    try muster.write(
      ["vessel,registration,flag,kind,length", "\(ship),commercial_fishing,26"], to: "vessels.csv")
    try muster.write(
      ["\(head),embarked,role"] + men.map { "\($0),2026-09-01,deckhand" }, to: "placements.csv")
    try muster.write(
      ["\(head),category,charged_on,amount,currency,paid_by"]
        + men.map { "\($0),recruitment_fee,2026-08-01,900,USD,fisher" }, to: "charges.csv")
    for sheet in ["vessels", "placements", "charges"] {
      let outcome = try muster.run(
        "import", "\(sheet).csv", "--as", sheet, "--yes", "--registry", "r.db")
      #expect(outcome.status <= 1, "\(outcome.errors)")
    }
    _ = try muster.run("screen", "--as-of", "2026-11-23", "--registry", "r.db")
  }
}
