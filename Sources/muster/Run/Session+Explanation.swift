import Fishery
import Law
import Report
import Words

extension Session {
  static let language = Option(
    "language", .word("LANGUAGE", of: Tongue.allCases.map(\.rawValue)),
    "the language of the words: en or id; en when none is named")

  /// The language that words are wanted in.
  var tongue: Tongue { invocation[Self.language].flatMap { Tongue(rawValue: $0) } ?? .english }

  /// Prints the headline of an explanation and its parts down to a level.
  ///
  /// - Parameter indent: how far all of it stands in.
  func printExplanation(
    _ told: Explanation, at level: Int, _ origins: ExplanationOrigins = .none, indent: Int = 0
  ) throws {
    let margin = String(repeating: " ", count: indent)
    try printLines([margin + told.headline])
    // Deeper down, who can act is a part of its own.
    if level < 3, let why = told.notEnforceable { try printLines([margin + why]) }
    if level > 1, indent == 0 { try output.line("") }
    for line in ExplanationForm(told, at: level, origins).lines {
      try printLine(margin + line, hangingAt: indent + Explanation.margin)
    }
  }
}
