import FoundationEssentials

/// A program of somebody else's that a figure may be held against.
struct Tool {
  /// Where it is; nil when it is not installed.
  let path: String?

  init(_ name: String) {
    path = ["/usr/local/bin", "/usr/bin", "/bin"].map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  static let sqlite = Tool("sqlite3")
  static let less = Tool("less")
  static let tig = Tool("tig")
  static let taskset = Tool("taskset")
}
