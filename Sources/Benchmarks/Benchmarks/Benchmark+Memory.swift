import TestSupport

extension Benchmark {
  static let memory = Benchmark(
    "memory", "megabytes held by the desk after browsing every list, and at most by an import"
  ) { trial in
    let desk = Sample(megabytes: try trial.browsing.lists().map(\.residentBytes).max() ?? 0)
    let held = try [Pager.tig, .less].map { pager in
      Measurement(
        "desk, every list browsed", "MB", desk,
        beside: try trial.browsing.yardstick(pager) { Sample(megabytes: $0.residentBytes) })
    }
    let largest = try trial.large.heaviestImport()
    return held + [
      Measurement(
        "import \(largest.sheet.name), at most", "MB", Sample(megabytes: largest.run.peakBytes),
        beside: Yardstick(
          "at \(trial.small.placements) placements",
          try trial.small.imports().first { $0.sheet.name == largest.sheet.name }
            .map { Sample(megabytes: $0.run.peakBytes) }))
    ]
  }
}

extension Population {
  /// The import that held most memory.
  fileprivate func heaviestImport() throws -> SheetImport {
    let heaviest = try imports().max { $0.run.peakBytes < $1.run.peakBytes }
    guard let heaviest else { throw TrialFault.unreadable("generate") }
    return heaviest
  }
}
