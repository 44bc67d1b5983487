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
    self.refusedPath = refusedPath
    self.asks = asks
    registry = try Registry.open(try session.registryPath())
  }

  /// Imports every file that can be; answers the gravest of their ends.
  func run(_ paths: [String]) throws -> Exit {
    if refusedPath != nil, paths.count > 1 {
      throw Refusal(.badInput, "--refused names one file: import one file at a time with it")
    }
    var exit = Exit.clean
    for path in paths {
      do {
        exit = max(exit, try run(path))
      } catch let fault as IntakeFault where fault != .cancelled {
        session.console.say("muster: \(path): \(fault)")
        exit = max(exit, .badInput)
      }
    }
    return exit
  }

  private func run(_ path: String) throws -> Exit {
    let meter = ProgressMeter(session.console)
    let plan = try ImportPlan(path, wishes, in: registry, meter)
    for line in PreviewPage(name: path.lastPathPart, preview: plan.preview).lines {
      session.console.say(line)
    }
    guard try isWanted(path) else {
      session.console.say("\(path.lastPathPart): not imported")
      return .clean
    }
    let fileImport = FileImport(
      plan: plan, registry: registry, signature: .now(session.actor), day: day,
      refusedPath: try refusals(of: path))
    let summary = try fileImport.run(meter)
    if session.invocation.wantsJSON {
      try session.output.line(summary.json.line)
    } else {
      try session.printLines(summary.lines)
    }
    return summary.exit
  }

  private func isWanted(_ path: String) throws -> Bool {
    guard asks else { return true }
    let answer = session.console.answer(to: "Store \(path.lastPathPart) as shown? (yes/no)")
    try Interruption.check()
    return ["y", "yes", "ya"].contains(answer?.lowercased() ?? "")
  }

  /// In the registry's folder, told from other files of that name by what the file holds.
  private func refusals(of path: String) throws -> String {
    if let refusedPath { return refusedPath.contains("/") ? refusedPath : "./\(refusedPath)" }
    let registry = try session.registryPath()
    let folder = registry.lastIndex(of: "/").map { String(registry[...$0]) } ?? "./"
    let mark = try FileHash(contentsOf: path).hex.prefix(8)
    return "\(folder)refused-\(mark)-\(path.lastPathPart.stem).csv"
  }
}

extension String {
  /// The name of a file without what stands after its last dot.
  fileprivate var stem: String {
    guard let dot = lastIndex(of: "."), dot != startIndex else { return self }
    return String(self[..<dot])
  }
}
