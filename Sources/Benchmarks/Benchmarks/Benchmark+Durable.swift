import Registry
import TestSupport

extension Benchmark {
  static let durable = Benchmark(
    "durable", "milliseconds until an act of a person is on the disk, beside an INSERT of sqlite3"
  ) { trial in
    let registry = try Registry.open(trial.large.screened())
    trial.site.say("recording acts")
    let acts = try (1...200).map { number in
      let start = ContinuousClock.now
      _ = try registry.record(Act("reveal", on: "placements \(number)"), by: .now("benchmarks"))
      return (ContinuousClock.now - start).milliseconds
    }
    return [
      Measurement(
        "one act in the log", "ms", try Sample(acts).orFault("the log"),
        beside: Yardstick("sqlite3 INSERT, on the disk", try trial.site.sqliteInserts()))
    ]
  }
}

extension Site {
  /// Rows put in one by one in a shell of sqlite3, each on the disk before the next; nil without it.
  fileprivate func sqliteInserts() throws -> Sample? {
    guard let sqlite = Tool.sqlite.path else { return nil }
    say("inserting by sqlite3")
    let shell = try FullScreenProgram(
      sqlite, ["\(folder)/inserts.db"], showing: "sqlite>",
      leaving: ".quit<CR>", on: self)
    try shell.terminal.type(
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE act(text TEXT);<CR>")
    shell.settle()
    let inserts = try shell.press("INSERT INTO act VALUES ('reveal');<CR>", 200, back: "<CR>")
    try shell.leave()
    return inserts.last
  }
}
