import TestSupport

extension Benchmark {
  static let finding = Benchmark(
    "finding", "milliseconds from a letter of a name to what a filter or a search finds by it"
  ) { trial in
    let typed = try trial.typed()
    return [
      Measurement("filter, a letter of a name", "ms", typed.filtered, beside: .limit(50)),
      Measurement("search, a letter of a name", "ms", typed.searched, beside: .limit(50)),
    ]
  }
}

extension Trial {
  /// Names of the invented people, whole and in part, typed letter by letter.
  private static let names = ["nguyen", "sutrisno", "san", "maria", "wayan", "tran van"]

  fileprivate func typed() throws -> (filtered: Sample, searched: Sample) {
    let desk = try FullScreenProgram.desk(large.screened(), showing: "BY AGENCY", on: site)
    try desk.open(.placements)
    site.say("typing names")
    var times: [String: [Double]] = [:]
    for key in ["f", "/"] {
      for name in Self.names {
        try desk.go(key)
        for letter in name {
          guard let burst = try desk.answer(to: String(letter)) else {
            throw TrialFault.silent(String(letter))
          }
          times[key, default: []].append(burst.last.milliseconds)
        }
        try desk.go("<C-u>")
        try desk.terminal.type("<Esc>")
        desk.settle()
      }
    }
    try desk.leave()
    return (
      try Sample(times["f"] ?? []).orFault("f"), try Sample(times["/"] ?? []).orFault("/")
    )
  }
}
