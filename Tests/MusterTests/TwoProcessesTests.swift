import Foundation
import TestSupport
import Testing

/// Several programs at work on one registry at once.
struct TwoProcessesTests {
  /// Registers of invented vessels, the same number in each, some of them in both.
  private static func muster(_ count: Int) throws -> Muster {
    let muster = try Muster()
    for (name, first) in [("one", 0), ("two", count / 2)] {
      let rows = (first..<first + count).map { "A-\($0),ID,INVENTED STAR \($0),\(12 + $0 % 30)" }
      try muster.write(["registration,flag,vessel,length_overall"] + rows, to: "\(name).csv")
    }
    return muster
  }

  /// Runs commands at once, each with the registry named, and answers how each ended.
  private static func atOnce(_ commands: [String], _ muster: Muster) throws -> [Ended] {
    let lines = commands.enumerated().map { place, command in
      "muster \(command) --registry r.db > out-\(place) 2> err-\(place) & pids+=($!)"
    }
    let script =
      lines.joined(separator: "\n") + "\nfor pid in ${pids[@]}; do wait $pid; echo $?; done"
    let statuses = try muster.bash(script).lines.compactMap { Int32($0) }
    return try statuses.enumerated().map { place, status in
      let errors = try String(
        contentsOf: muster.home.appending(path: "err-\(place)"), encoding: .utf8)
      return Ended(command: commands[place], status: status, errors: errors)
    }
  }

  private struct Ended {
    let command: String
    let status: Int32
    let errors: String

    /// Whether it was held out by the other, and said so in one line.
    var wasLocked: Bool {
      status == 4 && errors.split(separator: "\n").last == "muster: \(Self.locked)"
    }
    static let locked = "another process is writing to the registry"
  }

  /// Runs commands at once, and those that were held out again one by one.
  private static func run(_ commands: [String], _ muster: Muster) throws {
    let ended = try atOnce(commands, muster)
    #expect(ended.count == commands.count)
    for end in ended where !(0...2).contains(end.status) {
      #expect(end.wasLocked, "\(end.command): \(end.status) \(end.errors)")
      let words = end.command.split(separator: " ").map(String.init)
      let again = try muster.run(words + ["--registry", "r.db"])
      #expect((0...2).contains(again.status), "\(again.errors)")
    }
  }

  @Test(arguments: [20, 1_500])
  func `two imports at once lose nothing`(count: Int) throws {
    let muster = try Self.muster(count)
    try Self.run(["import one.csv --yes", "import two.csv --yes"], muster)
    #expect(
      try muster.run("import", "one.csv", "two.csv", "--yes", "--registry", "s.db").status == 0)
    let digests = try ["r.db", "s.db"].map {
      try muster.run("log", "digest", "--registry", $0).output
    }
    #expect(digests[0] == digests[1])
    let verdict = try muster.run("log", "verify", "--json", "--registry", "r.db")
    #expect(verdict.output.contains(#""log":"clean","entries":2"#))
  }

  @Test func `an import, a screening and lists at once leave what they would one by one`() throws {
    let muster = try Self.muster(300)
    #expect(try muster.run("import", "one.csv", "--yes", "--registry", "r.db").status == 0)
    try Self.run(
      [
        "import two.csv --yes", "screen --as-of 2026-11-23", "list vessels --json",
        "screen --as-of 2026-11-23",
      ], muster)
    _ = try muster.run("screen", "--as-of", "2026-11-23", "--registry", "r.db")
    #expect(
      try muster.run("import", "one.csv", "two.csv", "--yes", "--registry", "s.db").status == 0)
    _ = try muster.run("screen", "--as-of", "2026-11-23", "--registry", "s.db")
    let digests = try ["r.db", "s.db"].map {
      try muster.run("log", "digest", "--registry", $0).output
    }
    #expect(digests[0] == digests[1])
    #expect(try muster.run("log", "verify", "--registry", "r.db").status == 0)
  }

  @Test func `one registry is made once by however many programs`() throws {
    for _ in 0..<5 {
      let muster = try Self.muster(3)
      try Self.run(
        ["import one.csv --yes", "import two.csv --yes", "import one.csv --yes"], muster)
      #expect(try muster.run("list", "vessels", "--json", "--registry", "r.db").lines.count == 4)
      let verdict = try muster.run("log", "verify", "--json", "--registry", "r.db")
      #expect(verdict.output.contains(#""log":"clean","entries":3"#))
    }
  }

  @Test func `Ctrl-C in the middle of an import leaves the registry as it was`() throws {
    let muster = try Self.muster(4_000)
    try muster.write(["registration,flag,vessel", "A-1,ID,INVENTED STAR 1"], to: "first.csv")
    #expect(try muster.run("import", "first.csv", "--yes").status == 0)
    let before = try muster.run("log", "digest").output
    let terminal = try PseudoTerminal(
      Muster.program.path, ["import", muster.home.appending(path: "one.csv").path, "--yes"],
      environment: ["HOME": muster.home.path])
    try terminal.wait(for: "importing one.csv [")
    try terminal.type("<C-c>")
    #expect(try terminal.waitForEnding() == .exited(130))
    #expect(terminal.screen.text.contains("cancelled; nothing was changed"))
    #expect(try muster.run("log", "digest").output == before)
    #expect(try muster.run("imports", "--json").lines.count == 1)
    #expect(try muster.run("log", "verify").status == 0)
  }
}
