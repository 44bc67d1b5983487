import Fishery
import FoundationEssentials
import Law
import TestSupport

extension Benchmark {
  static let judging = Benchmark(
    "judging",
    "nanoseconds for one rule and placement in memory, beside conditions scanned by others"
  ) { trial in
    let fleet = FlatFleet(for: trial)
    let ours = try trial.judged(fleet)
    let asked = FlatFleet.conditions.count
    return try [
      Yardstick("sqlite3, \(asked) conditions", trial.sqliteScan(fleet)),
      Yardstick("DuckDB on one core, \(asked) conditions", trial.duckScan(fleet)),
    ].map { yardstick in
      Measurement("\(FlatFleet.rules.count) rules on flat facts", "ns", ours, beside: yardstick)
    }
  }
}

extension Trial {
  fileprivate func judged(_ fleet: FlatFleet) throws -> Sample {
    site.say("judging \(fleet.count) placements in memory")
    let lawDay = LawDay(of: try LawBook.builtIn(), fleet.day)
    var breaches = 0
    var taken = Duration.zero
    for block in fleet.blocks {
      let dossiers = fleet.dossiers(block)
      let start = ContinuousClock.now
      breaches += dossiers.breaches(of: FlatFleet.rules, on: lawDay)
      taken += .now - start
    }
    // A loop whose answers nobody reads might not be run at all.
    site.say("found \(breaches) breaches")
    return Sample(taken.seconds * 1e9 / Double(fleet.count * FlatFleet.rules.count))
  }

  /// Nil without sqlite3.
  fileprivate func sqliteScan(_ fleet: FlatFleet) throws -> Sample? {
    guard let sqlite = Tool.sqlite.path else { return nil }
    site.say("scanning by sqlite3")
    let columns = FlatFleet.columns.map { "\($0) INTEGER" }.joined(separator: ", ")
    // The shell times what it reads from a file, and nothing else.
    let script = "\(site.folder)/flat.sql"
    try """
    CREATE TABLE flat(\(columns));
    .mode csv
    .import --skip 1 \(sheet(of: fleet)) flat
    .timer on
    \(fleet.query(of: "flat"))

    """.write(toFile: script, atomically: true, encoding: .utf8)
    let finished = try site.run(sqlite, ["\(site.folder)/flat.db", ".read \(script)"])
    return try fleet.sample(of: finished.output, after: "user ")
  }

  /// Nil where Python has no DuckDB.
  fileprivate func duckScan(_ fleet: FlatFleet) throws -> Sample? {
    guard let python = Tool.duck.path else { return nil }
    site.say("scanning by DuckDB")
    let program = """
      import sys, time
      try:
          import duckdb
      except ImportError:
          sys.exit(7)
      base = duckdb.connect()
      base.execute("SET threads = 1")
      base.execute("CREATE TABLE flat AS SELECT * FROM read_csv(?)", [sys.argv[1]])
      start = time.perf_counter()
      base.execute(sys.argv[2]).fetchall()
      print("real", time.perf_counter() - start)
      """
    let finished = try site.run(
      python, ["-c", program, try sheet(of: fleet), fleet.query(of: "flat")], success: 0...7)
    switch finished.run.exitStatus {
    case 0: return try fleet.sample(of: finished.output, after: "real ")
    case 7: return nil
    default: throw TrialFault.failed("python3, DuckDB", said: finished.lastWords)
    }
  }

  private func sheet(of fleet: FlatFleet) throws -> String {
    let path = "\(site.folder)/flat.csv"
    try fleet.csv.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }
}

extension FlatFleet {
  fileprivate func query(of table: String) -> String {
    "SELECT \(Self.conditions.joined(separator: ", ")) FROM \(table);"
  }

  /// Nanoseconds for one condition and row, of the seconds printed after a word.
  fileprivate func sample(of output: String, after word: String) throws -> Sample {
    let line = output.split(separator: "\n").last { $0.contains(word) }
    let number = line.flatMap { line in
      line.firstRange(of: word).flatMap { line[$0.upperBound...].split(separator: " ").first }
    }
    guard let seconds = number.flatMap({ Double($0) }) else { throw TrialFault.unreadable(word) }
    return Sample(seconds * 1e9 / Double(count * Self.conditions.count))
  }
}
