extension Benchmark {
  static let start = Benchmark(
    "start", "milliseconds from start to the first frame, and to an overview with every number"
  ) { trial in
    let starts = try trial.starts([
      trial.desk(on: trial.large, showing: "1 Overview"),
      trial.desk(on: trial.small, showing: "1 Overview"),
      trial.desk(on: trial.large, showing: "BY AGENCY"),
      trial.desk(on: trial.small, showing: "BY AGENCY"),
      trial.pager(.tig), trial.pager(.less),
    ])
    let (tig, less) = (starts[4], starts[5])
    let small = "at \(trial.small.placements) placements"
    func row(_ what: String, _ ours: Sample?, _ name: String, _ theirs: Sample?) throws
      -> Measurement
    {
      Measurement(
        "start to \(what)", "ms", try ours.orFault("muster"), beside: Yardstick(name, theirs))
    }
    return [
      try row("first frame", starts[0], "tig, first rows", tig),
      try row("first frame", starts[0], "less, first rows", less),
      try row("first frame", starts[0], small, starts[1]),
      try row("whole overview", starts[2], "tig, first rows", tig),
      try row("whole overview", starts[2], small, starts[3]),
    ]
  }
}

extension Trial {
  private static let rounds = 25

  /// A program that is opened; nil where it is not installed.
  fileprivate typealias Opening = () throws -> FullScreenProgram?

  fileprivate func desk(on population: Population, showing text: String) throws -> Opening {
    let registry = try population.screened()
    return { try FullScreenProgram.desk(registry, showing: text, on: self.site) }
  }

  fileprivate func pager(_ pager: Pager) throws -> Opening {
    let sheet = try large.sheet("placements")
    return { try pager.start(sheet, on: self.site) }
  }

  /// Milliseconds until each was ready, in turns: what else slows the machine slows all of them.
  fileprivate func starts(_ openings: [Opening]) throws -> [Sample?] {
    var starts = openings.map { _ in [Double]() }
    for round in 1...Self.rounds {
      site.say("starting everything, \(round) of \(Self.rounds)")
      for (place, open) in openings.enumerated() {
        guard let program = try open() else { continue }
        try program.leave()
        starts[place].append(program.readyAfter.milliseconds)
      }
    }
    return starts.map { Sample($0) }
  }
}
