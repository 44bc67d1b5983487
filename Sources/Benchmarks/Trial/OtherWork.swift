import FoundationEssentials
import Glibc

/// How much of the machine went to others meanwhile: figures taken beside other work are worth less.
struct OtherWork {
  private let before: Moment

  /// Begins to watch.
  init() throws { before = try Moment() }

  /// The share of all cores that others used since, from 0 to 1; programs that this one started and
  /// that have ended are its own.
  func share() throws -> Double {
    let now = try Moment()
    let all = now.all - before.all
    return all > 0 ? max(0, (now.busy - before.busy) - (now.own - before.own)) / all : 0
  }

  /// Seconds of all cores since the machine was started.
  private struct Moment {
    let all: Double
    let busy: Double
    /// Of this program and of those that it started.
    let own: Double

    init() throws {
      let line = try String(contentsOfFile: "/proc/stat", encoding: .utf8)
        .prefix { $0 != "\n" }
      // user nice system idle iowait irq softirq steal; what guests use is in user already.
      let ticks = line.split(separator: " ").dropFirst().prefix(8).compactMap { Double($0) }
      guard ticks.count == 8 else { throw TrialFault.unreadable("/proc/stat") }
      let second = Double(sysconf(Int32(_SC_CLK_TCK)))
      all = ticks.reduce(0, +) / second
      busy = all - (ticks[3] + ticks[4]) / second
      own = Self.used(RUSAGE_SELF.rawValue) + Self.used(RUSAGE_CHILDREN.rawValue)
    }

    private static func used(_ whose: Int32) -> Double {
      var usage = rusage()
      getrusage(whose, &usage)
      return [usage.ru_utime, usage.ru_stime]
        .reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
    }
  }
}
