extension Benchmark {
  static let size = Benchmark(
    "size", "megabytes of the registry on disk, beside the sheets that it came from"
  ) { trial in
    let sheets = try trial.large.sheets().map(\.bytes).reduce(0, +)
    func registry(_ what: String, _ path: String) throws -> Measurement {
      Measurement(
        what, "MB", Sample(megabytes: try trial.site.bytes(of: path)),
        beside: Yardstick("the sheets as CSV", Sample(megabytes: sheets)))
    }
    return [
      try registry("registry before screening", trial.large.filled()),
      try registry("registry after screening", trial.large.screened()),
    ]
  }
}

extension Sample {
  init(megabytes bytes: Int) { self.init(Double(bytes) / 1e6) }
}
