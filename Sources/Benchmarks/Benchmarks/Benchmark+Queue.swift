import TestSupport

extension Benchmark {
  static let queue = Benchmark(
    "queue",
    "milliseconds until a decision, and its undo, is on screen and kept, and the queue's next page"
  ) { trial in
    let ours = try trial.queue(of: trial.large)
    return [
      Measurement("confirm: said on screen", "ms", ours.decided, beside: .frames(2)),
      Measurement("undo: said on screen", "ms", ours.undone, beside: .frames(2)),
      Measurement("next page, preview beside", "ms", ours.page.last, beside: .frames(2)),
    ]
  }
}

extension Trial {
  fileprivate func queue(
    of population: Population
  ) throws -> (decided: Sample, undone: Sample, page: Strokes) {
    // Decisions stay in the log, so they are made in a registry that nothing else is measured on.
    let copy = try site.copy(of: population.screened(), named: "queue")
    let desk = try FullScreenProgram.desk(copy, showing: "BY AGENCY", on: site)
    try desk.open(.findings)
    site.say("deciding")
    var decided: [Double] = []
    var undone: [Double] = []
    for _ in 0..<25 {
      decided.append(try desk.time(of: "c", showing: "confirmed"))
      undone.append(try desk.time(of: "u", showing: "taken back"))
      try desk.go("j")
    }
    try desk.go("gg")
    let page = try desk.press("<PgDn>", 40, back: "gg")
    try desk.leave()
    try site.remove(copy)
    return (try Sample(decided).orFault("c"), try Sample(undone).orFault("u"), page)
  }
}
