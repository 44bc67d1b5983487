import Fishery

extension Measurement {
  /// As one object; a key is there whether or not there is a value.
  ///
  /// - Parameter benchmark: the name of the benchmark that it belongs to.
  func json(of benchmark: String) -> JSON {
    .object([
      .init("benchmark", .string(benchmark)), .init("what", .string(what)),
      .init("unit", .string(unit)), .init("ours", JSON(ours.median)),
      .init("ours_p99", JSON(ours.p99)), .init("yardstick", .string(yardstick.name)),
      .init("yardstick_value", JSON(yardstick.sample?.median)),
      .init("yardstick_p99", JSON(yardstick.sample?.p99)), .init("ratio", JSON(ratio)),
      .init("ratio_p99", JSON(p99Ratio)), .init("n", .integer(Int64(ours.count))),
      .init("installed", .bool(yardstick.sample != nil)),
    ])
  }
}

extension JSON {
  fileprivate init(_ number: Double?) {
    self = number.map { .decimal($0.description) } ?? .null
  }
}
