extension Benchmark {
  static let bytes = Benchmark(
    "bytes", "bytes that a key sends to a terminal of 40x120, in every list"
  ) { trial in
    try trial.browsing.rows("bytes", "bytes", within: .limit(4_700, "bytes")) { $0.bytes }
  }
}
