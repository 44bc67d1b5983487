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
  /// What a role must be allowed for it; nil where every role may.
  let needs: Capability?
  /// Whether `--json` means something to it.
  let speaksJSON: Bool
  /// Whether `--law` means something to it.
  let heedsLaw: Bool
  let exits: [Exit]
  let run: @Sendable (Session) throws -> Exit
  // Worked out when asked for: whoever types one command waits for the words of no other.
  private let tell: @Sendable () -> [String]
  private let take: @Sendable () -> [any AnyOperand]
  private let heed: @Sendable () -> [any Parameter]
  private let show: @Sendable () -> [Example]

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
    _ name: String, in chapter: Chapter, _ summary: String,
    account: @autoclosure @escaping @Sendable () -> [String] = [],
    operands: @autoclosure @escaping @Sendable () -> [any AnyOperand] = [],
    parameters: @autoclosure @escaping @Sendable () -> [any Parameter] = [],
    needs: Capability? = nil, speaksJSON: Bool = false,
    examples: @autoclosure @escaping @Sendable () -> [Example] = [],
    heedsLaw: Bool = false, exits: [Exit] = [.clean, .badInput],
    run: @escaping @Sendable (Session) throws -> Exit
  ) {
    words = name.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    self.chapter = chapter
    self.summary = summary
    self.needs = needs
    self.speaksJSON = speaksJSON
    self.heedsLaw = heedsLaw
    self.exits = exits
    self.run = run
    tell = account
    take = operands
    heed = parameters
    show = examples
  }

  /// Paragraphs for its own help and the manual.
  var account: [String] { tell() + (needs.map { ["By role: \($0.whoMay)."] } ?? []) }
  var operands: [any AnyOperand] { take() }
  var parameters: [any Parameter] { heed() }
  var examples: [Example] { show() }

  /// The words in one: `log verify`.
  var name: String { words.joined(separator: " ") }

  /// What every command takes that means something to this one.
  var globals: [any Parameter] {
    Global.parameters.filter {
      switch $0.name {
      case Global.json.name: speaksJSON
      case Global.law.name: heedsLaw
      default: true
      }
    }
  }

  /// As it is typed, with what it takes.
  var synopsis: String {
    let parts =
      ["muster"] + words + operands.map(\.synopsis) + parameters.map { "[\($0.synopsis)]" }
    return parts.joined(separator: " ")
  }
}
