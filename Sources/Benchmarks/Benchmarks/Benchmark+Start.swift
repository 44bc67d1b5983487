extension Benchmark {
  static let start = Benchmark(
    "start", "milliseconds from start to the first frame, and to an overview with every number"
  ) { trial in
    let ours = try trial.starts(of: trial.large, showing: "1 Overview")
    let tig = try trial.starts(of: .tig)
    let whole = try trial.starts(of: trial.large, showing: "BY AGENCY")
    let small = "at \(trial.small.placements) placements"
    func row(_ what: String, _ ours: Sample, _ name: String, _ theirs: Sample?) -> Measurement {
      Measurement("start to \(what)", "ms", ours, beside: Yardstick(name, theirs))
    }
    return [
      row("first frame", ours, "tig, first rows", tig),
      row("first frame", ours, "less, first rows", try trial.starts(of: .less)),
      row("first frame", ours, small, try trial.starts(of: trial.small, showing: "1 Overview")),
      row("whole overview", whole, "tig, first rows", tig),
      row("whole overview", whole, small, try trial.starts(of: trial.small, showing: "BY AGENCY")),
    ]
  }
}

extension Trial {
  private static let times = 10

  fileprivate func starts(of population: Population, showing text: String) throws -> Sample {
    let registry = try population.screened()
    site.say("starting muster")
    let starts = try (0..<Self.times).map { _ in
      try FullScreenProgram.desk(registry, showing: text, on: site).timedStart()
    }
    return try Sample(starts).orFault("muster")
  }

  /// Nil where it is not installed.
  fileprivate func starts(of pager: Pager) throws -> Sample? {
    let sheet = try large.sheet("placements")
    site.say("starting \(pager.name)")
    let starts = try (0..<Self.times).map { _ in
      try pager.start(sheet, on: site)?.timedStart()
    }
    return Sample(starts.compactMap(\.self))
  }
}

extension FullScreenProgram {
  /// Leaves it, and answers how many milliseconds it took to be ready.
  fileprivate func timedStart() throws -> Double {
    try leave()
    return readyAfter.milliseconds
  }
}
