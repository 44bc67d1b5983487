import Fishery
import FoundationEssentials
import TestSupport
import Testing

/// The real program on a small population: what it prints, never how fast anything was.
@Suite struct BenchmarkTests {
  private func benchmarks(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let files = FileManager.default
    let bundle = try files.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let program = URL(filePath: bundle).deletingLastPathComponent().appending(path: "Benchmarks")
    let home = files.temporaryDirectory.appending(path: "benchmarks-\(UUID().uuidString)").path
    try files.createDirectory(atPath: home, withIntermediateDirectories: true)
    defer { try? files.removeItem(atPath: home) }
    let output = "\(home)/output"
    let run = try ProgramRun(
      program.path, arguments,
      ["HOME": home, "PATH": "/usr/bin:/bin", "TMPDIR": home].merging(Self.sanitizer) { $1 },
      output: output)
    let printed = try String(contentsOfFile: output, encoding: .utf8)
    #expect(try files.contentsOfDirectory(atPath: home) == ["output"], "nothing is left behind")
    return (run.exitStatus, printed)
  }

  /// What is not to be called a leak, where the tests run under a sanitizer.
  private static let sanitizer = ProcessInfo.processInfo.environment.filter {
    $0.key == "LSAN_OPTIONS"
  }

  @Test func `figures are objects with a yardstick each, and nothing is left behind`() throws {
    let names = ["size", "judging", "catalogue", "start"]
    let run = try benchmarks(["--json", "--placements", "10"] + names)
    #expect(run.status == 0)
    let rows = try run.output.split(separator: "\n").map { try JSON(parsing: Array($0.utf8)) }
    #expect(Set(rows.compactMap { $0["benchmark"]?.text }) == Set(names))
    for row in rows {
      #expect(row["yardstick"]?.text?.isEmpty == false)
      // What was over before a clock moved has no ratio to anything.
      let isTimed = row["installed"] == true && row["yardstick_value"] != .decimal("0.0")
      #expect((row["ratio"] == .null) == !isTimed)
    }
  }

  @Test func `wrong usage is no measurement`() throws {
    let run = try benchmarks(["speed"])
    #expect(run.status == 3)
    #expect(run.output.isEmpty)
  }
}
