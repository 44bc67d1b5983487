import Fishery
import Glibc

/// One run of the benchmarks, from its arguments to its exit code.
struct Program {
  /// Does what is asked; 0 when it was done, 1 when something failed, 3 for wrong usage.
  func run(_ arguments: [String]) -> Int32 {
    do throws(RequestFault) {
      switch try Request(arguments) {
      case .help: print(Request.helpPage)
      case .run(let names, let placements, let folder, let asJSON):
        return measured(names, placements: placements, in: folder, asJSON: asJSON) ? 0 : 1
      }
      return 0
    } catch {
      Self.say("\(error)")
      return 3
    }
  }

  /// Whether everything could be measured; what could is printed in any case.
  private func measured(
    _ names: Set<String>, placements: Int, in folder: String?, asJSON: Bool
  ) -> Bool {
    var measurements: [Measurement] = []
    defer { if !asJSON { for line in Table(measurements).lines { print(line) } } }
    do {
      Interruption.heed()
      let site = try Site(keeping: folder, say: Self.say)
      defer { if folder == nil { remove(site) } }
      let others = try OtherWork()
      let trial = Trial(placements: placements, on: site)
      for benchmark in Benchmark.all where names.isEmpty || names.contains(benchmark.name) {
        let found = try benchmark.measure(trial)
        measurements += found
        if asJSON { for found in found { print(found.json(of: benchmark.name).line) } }
      }
      let share = FigureText(100 * (try others.share()))
      Self.say("other work took \(share) % of the cores meanwhile")
      return true
    } catch {
      Self.say("\(error)")
      return false
    }
  }

  private func remove(_ site: Site) {
    do {
      try site.clear()
    } catch {
      Self.say("\(site.folder) could not be removed: \(error)")
    }
  }

  /// Tells whoever waits; data go to standard output alone.
  @Sendable private static func say(_ text: String) {
    let bytes = Array("benchmarks: \(text)\n".utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }
}
