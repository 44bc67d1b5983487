import TestSupport

extension Benchmark {
  static let card = Benchmark(
    "card", "milliseconds from a key to a placement's card, and to the explanation of a verdict"
  ) { trial in
    let opened = try trial.opened()
    return [
      Measurement("open a placement's card", "ms", opened.card, beside: .frames(1)),
      Measurement("open an explanation", "ms", opened.explanation, beside: .frames(1)),
    ]
  }
}

extension Trial {
  fileprivate func opened() throws -> (card: Sample, explanation: Sample) {
    let desk = try FullScreenProgram.desk(large.screened(), showing: "BY AGENCY", on: site)
    try desk.open(.placements)
    try desk.turnPreviewOff()
    site.say("opening cards")
    var cards: [Double] = []
    var explanations: [Double] = []
    for _ in 0..<40 {
      cards.append(try desk.whole("<CR>"))
      explanations.append(try desk.whole("e"))
      try desk.terminal.type("<Esc>")
      desk.settle()
      try desk.terminal.type("<Esc>")
      desk.settle()
      try desk.go("j")
    }
    try desk.leave()
    return (try Sample(cards).orFault("Enter"), try Sample(explanations).orFault("e"))
  }
}

extension FullScreenProgram {
  /// Milliseconds until all of the answer to a key was there.
  fileprivate func whole(_ key: String) throws -> Double {
    guard let burst = try answer(to: key) else { throw TrialFault.silent(key) }
    return burst.last.milliseconds
  }
}
