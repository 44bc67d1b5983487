/// One thing that is measured, under a name by which it can be asked for.
struct Benchmark: Sendable {
  let name: String
  /// One line that says what is measured and how.
  let summary: String
  let measure: @Sendable (Trial) throws -> [Measurement]

  init(
    _ name: String, _ summary: String, measure: @escaping @Sendable (Trial) throws -> [Measurement]
  ) {
    self.name = name
    self.summary = summary
    self.measure = measure
  }

  /// All of them, in the order in which they are measured and shown.
  static let all: [Benchmark] = [
    .importing, .size, .judging, .catalogue, .screening, .morning, .start, .keys, .echo, .processor,
    .bytes, .finding, .card, .queue, .memory, .durable,
  ]
}
