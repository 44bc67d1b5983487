extension Benchmark {
  static let keys = Benchmark(
    "keys", "milliseconds from a key to the last byte of what it painted, in every list"
  ) { trial in
    try trial.browsing.rows("to the last byte", "ms", within: .limit(16)) { $0.last }
  }
}
