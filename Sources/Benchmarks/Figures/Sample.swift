/// Several measurements of one thing.
struct Sample: Equatable {
  /// The smallest first; never none.
  private let values: [Double]

  /// Nil when there is nothing to answer from.
  init?(_ values: [Double]) {
    guard !values.isEmpty else { return nil }
    self.values = values.sorted()
  }

  init(_ value: Double) { values = [value] }

  var count: Int { values.count }

  var median: Double { percentile(50) }

  /// Nil for a single measurement.
  var p99: Double? { count > 1 ? percentile(99) : nil }

  /// The smallest measurement that so many in a hundred do not exceed.
  private func percentile(_ percent: Int) -> Double {
    let rank = (percent * count + 99) / 100
    return values[max(1, rank) - 1]
  }
}
