import TestSupport

extension Benchmark {
  static let finding = Benchmark(
    "finding", "milliseconds from a letter of a name to what a filter or a search finds by it"
  ) { trial in
    let typed = try trial.typed()
    return [
      Measurement("filter, a letter of a name", "ms", typed.filtered.lines, beside: .limit(50)),
      Measurement("search, a letter of a name", "ms", typed.searched.lines, beside: .limit(50)),
      Measurement(
        "filter, with how many there are and the preview", "ms", typed.filtered.all,
        beside: .limit(1_000)),
      Measurement(
        "search, with how many there are and the preview", "ms", typed.searched.all,
        beside: .limit(1_000)),
    ]
  }
}

extension Trial {
  /// Names of the invented people, whole and in part, typed letter by letter.
  private static let names = ["nguyen", "sutrisno", "san", "maria", "wayan", "tran van"]

  /// Milliseconds until the lines of the list stood, and until everything did.
  fileprivate typealias Found = (lines: Sample, all: Sample)

  fileprivate func typed() throws -> (filtered: Found, searched: Found) {
    let desk = try FullScreenProgram.desk(large.screened(), showing: "BY AGENCY", on: site)
    try desk.open(.placements)
    site.say("typing names")
    var bursts: [String: [PtyBurst]] = [:]
    for key in ["f", "/"] {
      for name in Self.names {
        try desk.go(key)
        for letter in name {
          let watched = key == "f" ? Self.list : Self.listAndFooter
          let burst = try desk.answer(to: String(letter), watching: watched)
          guard let burst else { throw TrialFault.silent(String(letter)) }
          bursts[key, default: []].append(burst)
        }
        try desk.go("<C-u>")
        try desk.terminal.type("<Esc>")
        desk.settle()
      }
    }
    try desk.leave()
    func found(_ key: String) throws -> Found {
      let bursts = bursts[key] ?? []
      return (
        try Sample(bursts.map(\.settled.milliseconds)).orFault(key),
        try Sample(bursts.map(\.last.milliseconds)).orFault(key)
      )
    }
    return (try found("f"), try found("/"))
  }

  /// What the screen shows of the list: under its title, above the footer, left of the preview.
  private static func list(on screen: EmulatedTerminal) -> [String] {
    (4..<screen.rows - 1).map { row in
      let line = screen.line(row)
      return line.firstIndex(of: "│").map { String(line[..<$0]) } ?? line
    }
  }

  /// The same and what is said below it, such as which of how many matches a search stands on.
  private static func listAndFooter(on screen: EmulatedTerminal) -> [String] {
    list(on: screen) + [screen.line(screen.rows - 1)]
  }
}
