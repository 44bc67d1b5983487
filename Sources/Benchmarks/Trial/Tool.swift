import FoundationEssentials

/// A program of somebody else's that a figure may be held against.
struct Tool {
  /// Where it is; nil when it is not installed.
  let path: String?

  init(_ name: String) {
    path = (Tool.folders + ["/usr/local/bin", "/usr/bin", "/bin"]).map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Where whoever runs the benchmarks looks for programs.
  private static let folders =
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)

  static let sqlite = Tool("sqlite3")
  static let less = Tool("less")
  static let tig = Tool("tig")
  static let taskset = Tool("taskset")
  /// Python, of which DuckDB is a module.
  static let duck = Tool("python3")
}
