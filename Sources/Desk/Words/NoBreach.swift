import Terminal

/// How it is said that no breach was found: always with what cannot be told yet, for a missing fact
/// never clears anyone.
enum NoBreach {
  /// In few words, such as `no breach; 12 verdicts can't tell yet`.
  static func words(_ open: Int, _ one: String, _ many: String) -> String {
    open == 0 ? "no breach" : "no breach; \(open.of(one, many))"
  }

  static func style(_ open: Int) -> Style { open == 0 ? .good : .unknown }

  /// A line that stands where breaches would.
  static func row(missing facts: Int) -> Row {
    Row([.rest(words(facts, "fact is missing", "facts are missing"), style(facts))])
  }

  static func row(open verdicts: Int) -> Row {
    Row([
      .rest(words(verdicts, "verdict can't tell yet", "verdicts can't tell yet"), style(verdicts))
    ])
  }
}
