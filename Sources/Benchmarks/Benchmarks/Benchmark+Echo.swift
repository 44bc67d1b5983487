extension Benchmark {
  static let echo = Benchmark(
    "echo", "milliseconds from a key to the first byte that comes back, in every list"
  ) { trial in
    try trial.browsing.rows("to the first byte", "ms", within: .limit(16)) { $0.first }
  }
}
