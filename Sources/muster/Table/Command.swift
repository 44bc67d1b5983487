import Casework

/// One command: how it is typed, what is told about it, and what it does.
///
/// Parsing, help, completion and the manual all read this one declaration.
struct Command: Sendable {
  /// The words it is called by; none for the command that runs when none is named.
  let words: [String]
  let chapter: Chapter
  /// One line that says what it does.
  let summary: String
  /// Paragraphs for its own help and the manual.
  let account: [String]
  let operands: [any AnyOperand]
  let parameters: [any Parameter]
  /// What a role must be allowed for it; nil where every role may.
  let needs: Capability?
  /// Whether `--json` means something to it.
  let speaksJSON: Bool
  let examples: [Example]
  let exits: [Exit]
  let run: @Sendable (Session) throws -> Exit

  /// A line that can be typed, and what it is for.
  struct Example: Sendable {
    let line: String
    let purpose: String

    init(_ line: String, _ purpose: String) {
      self.line = line
      self.purpose = purpose
    }
  }

  /// Where it stands in help and manual.
  enum Chapter: String, Sendable, CaseIterable {
    case desk = "The desk"
    case files = "Files in"
    case law = "The law"
    case lists = "What leaves the desk"
    case cases = "Cases and referrals"
    case log = "The log"
    case safety = "Keeping it safe"
    case program = "The program"
  }

  init(
    _ name: String, in chapter: Chapter, _ summary: String, account: [String] = [],
    operands: [any AnyOperand] = [], parameters: [any Parameter] = [], needs: Capability? = nil,
    speaksJSON: Bool = false,
    examples: [Example] = [], exits: [Exit] = [.clean, .badInput],
    run: @escaping @Sendable (Session) throws -> Exit
  ) {
    words = name.split(separator: " ").map(String.init)
    self.chapter = chapter
    self.summary = summary
    self.account = account + (needs.map { ["By role: \($0.whoMay)."] } ?? [])
    self.operands = operands
    self.parameters = parameters
    self.needs = needs
    self.speaksJSON = speaksJSON
    self.examples = examples
    self.exits = exits
    self.run = run
  }

  /// The words in one: `log verify`.
  var name: String { words.joined(separator: " ") }

  /// As it is typed, with what it takes.
  var synopsis: String {
    let parts =
      ["muster"] + words + operands.map(\.synopsis) + parameters.map { "[\($0.synopsis)]" }
    return parts.joined(separator: " ")
  }
}
