import Admission
import Fishery
import Intake
import Registry

/// One run of `import`: its files one after another, each asked about and stored by itself.
struct ImportRun {
  private let session: Session
  private let registry: Registry
  private let wishes: ImportPlan.Wishes
  private let day: CivilDate?
  private let refusedPath: String?
  private let asks: Bool

  init(
    _ session: Session, _ wishes: ImportPlan.Wishes, day: CivilDate?, refusedPath: String?,
    asks: Bool
  ) throws {
    self.session = session
    self.wishes = wishes
    self.day = day
    self.refusedPath = refusedPath.map { $0.contains("/") ? $0 : "./\($0)" }
    self.asks = asks
    let path = try session.registryPath()
    if session.isEmptyFile(path) {
      session.console.say("\(path) is empty: a new registry is made there")
    }
    registry = try session.open(path)
  }

  /// Imports every file that can be; answers the gravest of their ends.
  ///
  /// What ends it after some were stored tells which.
  func run(_ paths: [String]) throws -> Exit {
    if refusedPath != nil, paths.count > 1 {
      throw Refusal(.badInput, "--refused names one file: import one file at a time with it")
    }
    if let refusedPath { try session.requireFree(refusedPath) }
    var exit = Exit.clean
    var stored: [String] = []
    for path in paths {
      do {
        exit = max(exit, try run(path) { stored.append(path) })
        // Whoever ends it now was told of this file.
        try session.output.flush()
      } catch let fault as IntakeFault where fault != .cancelled {
        session.console.say("muster: \(path): \(fault)")
        exit = max(exit, Refusal(fault).exit)
      } catch  where !stored.isEmpty {
        throw Refusal(
          Refusal(error), stored: stored, others: paths.filter { !stored.contains($0) })
      }
    }
    return exit
  }

  private func run(_ path: String, whenStored: () -> Void) throws -> Exit {
    let meter = ProgressMeter(session.console)
    let pulse = meter.pulse(of: path.lastPathPart)
    defer { meter.clear() }
    var plan = try ImportPlan(path, wishes, pulse: pulse) { try registry.savedMapping(shape: $0) }
    // Where nobody is asked, the summary alone tells what was new.
    if asks {
      plan = try plan.compared(
        with: registry, day: day, cancellation: Interruption.cancellation, pulse: pulse)
    }
    meter.clear()
    for line in PreviewPage(plan).lines { session.console.say(line) }
    guard try isWanted(path) else {
      session.console.say("\(path.lastPathPart): not imported")
      return .clean
    }
    let fileImport = try FileImport(
      of: plan, into: registry, by: session.signature, day: day, refusedPath: refusedPath)
    let summary = try fileImport.run(Interruption.cancellation, pulse: pulse)
    whenStored()
    meter.clear()
    if session.invocation.wantsJSON {
      try session.output.line(summary.json.line)
    } else {
      try session.printLines(summary.lines)
    }
    return summary.record.refused > 0 ? .somethingToLookAt : .clean
  }

  private func isWanted(_ path: String) throws -> Bool {
    guard asks else { return true }
    let answer = session.console.answer(to: "Store \(path.lastPathPart) as shown? (yes/no)")
    try Interruption.check()
    return ["y", "yes", "ya"].contains(answer?.lowercased() ?? "")
  }
}
