import TestSupport

extension Benchmark {
  static let memory = Benchmark(
    "memory", "megabytes held by the desk after browsing every list"
  ) { trial in
    let desk = Sample(megabytes: try trial.browsing.lists().map(\.residentBytes).max() ?? 0)
    return try [Pager.tig, .less].map { pager in
      Measurement(
        "desk, every list browsed", "MB", desk,
        beside: try trial.browsing.yardstick(pager) { Sample(megabytes: $0.residentBytes) })
    }
  }
}
