import TestSupport

/// What many strokes of the same keys gave.
struct Strokes {
  /// Milliseconds until the first byte of the answer.
  let first: Sample
  /// Milliseconds until the last byte of the answer.
  let last: Sample
  let bytes: Sample
  /// Milliseconds that the program's first thread ran.
  let processor: Sample

  init(_ keys: String, _ bursts: [PtyBurst], running: [Duration]) throws(TrialFault) {
    func sample(_ values: [Double]) throws(TrialFault) -> Sample {
      try Sample(values).orFault(keys)
    }
    first = try sample(bursts.map(\.first.milliseconds))
    last = try sample(bursts.map(\.last.milliseconds))
    bytes = try sample(bursts.map { Double($0.bytes) })
    processor = try sample(running.map(\.milliseconds))
  }
}
