import TestSupport

extension Benchmark {
  static let screening = Benchmark(
    "screening", "placements a second judged for the first time, on two cores and on one (taskset)"
  ) { trial in
    let placements = trial.large.placements
    let two = Sample(placements, in: [try trial.large.screening()])
    let one = Tool.taskset.path == nil ? nil : Sample(placements, in: [try trial.onOneCore()])
    let dump = try trial.sqliteDump().map { Sample(placements, in: [$0]) }
    let whole = Yardstick("sqlite3 .dump of the registry", dump)
    return [
      Measurement(
        "first screening, two cores", "placements/s", two, beside: Yardstick("one core", one)),
      Measurement("first screening, two cores", "placements/s", two, beside: whole),
    ]
  }
}

extension Trial {
  fileprivate func onOneCore() throws -> ProgramRun {
    let copy = try site.copy(of: large.filled(), named: "one-core")
    site.say("screening \(large.placements) placements on one core")
    let screened = try Screened(copy, cores: 1, on: site)
    try site.remove(copy)
    return screened.run
  }

  /// Every row of the registry read and written out as text, to nowhere; nil without sqlite3.
  fileprivate func sqliteDump() throws -> ProgramRun? {
    guard let sqlite = Tool.sqlite.path else { return nil }
    site.say("dumping the registry by sqlite3")
    return try site.run(sqlite, [large.filled(), ".output /dev/null", ".dump"]).run
  }
}
