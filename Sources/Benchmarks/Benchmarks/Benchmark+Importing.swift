import TestSupport

extension Benchmark {
  static let importing = Benchmark(
    "import",
    "rows a second taken in by muster import, beside .import of the sqlite3 shell; and its memory"
  ) { trial in
    let ours = try trial.large.imports()
    let theirs = try ours.map { try trial.site.sqliteImport(of: $0.sheet) }
    let each = zip(ours, theirs).map { ours, theirs in
      Measurement(
        "import \(ours.sheet.name)", "rows/s", Sample(ours.rows, in: [ours.run]),
        beside: .sqliteImport(ours.rows, in: [theirs]))
    }
    let rows = ours.map(\.rows).reduce(0, +)
    let largest = try trial.large.heaviestImport()
    let small = try trial.small.imports().first { $0.sheet.name == largest.sheet.name }
    let atSmall = Yardstick(
      "at \(trial.small.placements) placements",
      small.map { Sample(megabytes: $0.run.peakBytes) })
    return each + [
      Measurement(
        "import \(largest.sheet.name), at most", "MB", Sample(megabytes: largest.run.peakBytes),
        beside: atSmall),
      Measurement(
        "import every sheet", "rows/s", Sample(rows, in: ours.map(\.run)),
        beside: .sqliteImport(rows, in: theirs)),
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

extension Site {
  /// A sheet taken in by the sqlite3 shell, as text without a key or an index; nil without it.
  fileprivate func sqliteImport(of sheet: SheetFile) throws -> ProgramRun? {
    guard let sqlite = Tool.sqlite.path else { return nil }
    say("importing \(sheet.name) by sqlite3")
    return try run(
      sqlite, ["\(folder)/sqlite.db", ".mode csv", ".import \(sheet.path) \(sheet.name)"]
    ).run
  }
}

extension Yardstick {
  fileprivate static func sqliteImport(_ rows: Int, in runs: [ProgramRun?]) -> Yardstick {
    let done = runs.compactMap(\.self)
    return Yardstick(
      "sqlite3 .import", done.count == runs.count ? Sample(rows, in: done) : nil)
  }
}

extension Sample {
  /// So many things a second, done in some runs together.
  init(_ count: Int, in runs: [ProgramRun]) {
    self.init(Double(count) / runs.map(\.elapsed.seconds).reduce(0, +))
  }
}
