import Registry
import Terminal
import Testing

@testable import Desk

/// The first screen: who works, and in which role.
@Suite struct SignInTests {
  private static let start = SignIn(
    name: "sari", remembered: ["Budi": .supervisor], registryName: "harbour")

  /// What comes of keys in writing, and the screen then.
  private static func type(_ keys: String, columns: Int = 80) throws -> (SignIn.Outcome, String) {
    var signIn = start
    var outcome = SignIn.Outcome.asking
    for key in try Key.sequence(keys) { outcome = signIn.receive(key) }
    let size = Size(rows: 24, columns: columns)
    return (outcome, signIn.render(size, .unicode, isPlain: false).text)
  }

  @Test(arguments: [
    ("<CR><CR>", SignIn.Outcome.answered("sari", .inspector)),
    ("<C-u>Budi<CR><CR>", .answered("Budi", .supervisor)),
    ("<C-u>  Ani   Lestari <CR>o<CR>", .answered("Ani Lestari", .oversight)),
    ("<CR>t<CR>", .answered("sari", .triage)), ("<CR><Down><CR>", .answered("sari", .auditor)),
    ("<CR><Up><CR>", .answered("sari", .oversight)), ("<CR>x<CR>", .answered("sari", .inspector)),
    ("<CR><Esc><C-u>Eko<CR><CR>", .answered("Eko", .inspector)),
    ("Wayan<CR><CR>", .answered("Wayan", .inspector)),
    ("<BS>ah<CR><CR>", .answered("sarah", .inspector)),
    ("<C-u><CR>", .asking), ("<C-u>7<CR>", .asking), ("<Esc>", .left), ("<CR><C-c>", .left),
  ])
  func `a name and a role, each with one key where it is right`(
    keys: String, outcome: SignIn.Outcome
  ) throws {
    #expect(try Self.type(keys).0 == outcome)
  }

  @Test(arguments: [40, 80, 120])
  func `it says what each role does, and that a role locks nothing`(columns: Int) throws {
    let (_, text) = try Self.type("<CR>", columns: columns)
    for role in StaffRole.allCases { #expect(text.contains(role.rawValue)) }
    #expect(text.replacing("\n", with: " ").contains("locks nothing"))
    #expect(try Self.type("<C-u><CR>").1.contains("a name, please"))
  }
}
