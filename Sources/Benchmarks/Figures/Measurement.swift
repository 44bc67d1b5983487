/// One thing measured beside a yardstick, both in this run.
struct Measurement {
  /// What was measured, in words.
  let what: String
  let unit: String
  let ours: Sample
  let yardstick: Yardstick

  init(_ what: String, _ unit: String, _ ours: Sample, beside yardstick: Yardstick) {
    self.what = what
    self.unit = unit
    self.ours = ours
    self.yardstick = yardstick
  }

  /// Ours to one of the yardstick, by the medians; nil without a yardstick.
  var ratio: Double? { yardstick.sample.flatMap { ours.median.ratio(to: $0.median) } }

  /// The same by what one in a hundred exceeds.
  var p99Ratio: Double? {
    guard let ours = ours.p99, let theirs = yardstick.sample?.p99 else { return nil }
    return ours.ratio(to: theirs)
  }
}

/// What a figure is held against.
struct Yardstick {
  let name: String
  /// Nil when the program that would give it is not installed.
  let sample: Sample?

  init(_ name: String, _ sample: Sample?) {
    self.name = name
    self.sample = sample
  }
}

extension Double {
  fileprivate func ratio(to other: Double) -> Double? { other == 0 ? nil : self / other }
}
