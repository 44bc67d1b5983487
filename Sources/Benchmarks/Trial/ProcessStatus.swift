import FoundationEssentials

/// What the system says of a running process.
struct ProcessStatus {
  /// How long its first thread was on a core; its other threads are not counted.
  let processorTime: Duration
  /// Memory that it holds.
  let residentBytes: Int

  init(of process: Int32) throws {
    func words(_ file: String) throws -> [Substring] {
      try String(contentsOfFile: "/proc/\(process)/\(file)", encoding: .utf8)
        .split { $0 == " " || $0 == "\n" || $0 == "\t" }
    }
    let status = try words("status")
    guard let nanoseconds = try words("schedstat").first.flatMap({ Int64($0) }),
      let resident = status.firstIndex(of: "VmRSS:"),
      let kilobytes = Int(status[resident + 1])
    else { throw TrialFault.unreadable("/proc/\(process)") }
    processorTime = .nanoseconds(nanoseconds)
    residentBytes = kilobytes * 1_024
  }
}
