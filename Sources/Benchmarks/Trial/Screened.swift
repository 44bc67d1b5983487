import Fishery
import TestSupport

/// A registry brought up to a day by the program.
struct Screened {
  let run: ProgramRun
  /// Subjects that were due.
  let judged: Int

  /// - Parameter cores: how many cores it may use, by `taskset`; nil for all there are.
  init(
    _ registry: String, day: String = Population.day, cores: Int? = nil, on site: Site
  ) throws {
    var line = [site.muster, "screen", "--as-of", day, "--json", "--registry", registry]
    if let cores, let taskset = Tool.taskset.path {
      line = [taskset, "--cpu-list", cores == 1 ? "0" : "0-\(cores - 1)"] + line
    }
    // Breaches and doubts are what is looked for.
    let finished = try site.run(line[0], Array(line.dropFirst()), success: 0...2)
    let summary = try JSON(parsing: Array(finished.output.utf8))
    guard case .integer(let judged)? = summary["judged"] else {
      throw TrialFault.unreadable("screen")
    }
    self.judged = Int(judged)
    run = finished.run
  }
}
