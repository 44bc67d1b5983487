extension Benchmark {
  static let processor = Benchmark(
    "processor", "milliseconds of a core that the thread of the desk takes for a key, in every list"
  ) { trial in
    try trial.browsing.rows("processor", "ms", within: .limit(16)) { $0.processor }
  }
}
