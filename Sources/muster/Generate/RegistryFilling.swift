import Admission
import Fishery
import FoundationEssentials
import Intake
import Registry

/// Puts an invented population into a registry by the way of every file: sheets, read by intake.
///
/// So the registry equals one into which the same sheets were imported later.
struct RegistryFilling {
  let registry: Registry
  let signature: Signature
  let console: Console

  func fill(with population: Population) throws {
    let temporary = FileManager.default.temporaryDirectory
    let path = temporary.appending(path: "muster-\(UUID().uuidString)").path
    let folder = try SheetFolder(path)
    do {
      try fill(with: population, through: folder)
    } catch {
      try FileManager.default.removeItem(atPath: path)
      throw error
    }
    try FileManager.default.removeItem(atPath: path)
  }

  private func fill(with population: Population, through folder: SheetFolder) throws {
    var stored: [String] = []
    do {
      for plan in SheetPlan.all {
        try bring(plan, of: population, through: folder)
        stored.append(plan.sheet.name)
      }
    } catch  where !stored.isEmpty {
      throw Refusal(
        Refusal(error), stored: stored,
        others: SheetPlan.all.map(\.sheet.name).filter { !stored.contains($0) })
    }
  }

  private func bring(
    _ plan: SheetPlan, of population: Population, through folder: SheetFolder
  ) throws {
    let meter = ProgressMeter(console)
    do {
      _ = try folder.write(plan, of: population)
      let file = folder.file(plan)
      var wishes = ImportPlan.Wishes()
      wishes.sheet = plan.sheet
      let pulse = meter.pulse(of: file.lastPathPart)
      let importPlan = try ImportPlan(file, wishes, pulse: pulse) {
        try registry.savedMapping(shape: $0)
      }
      let summary = try FileImport(
        of: importPlan, into: registry, by: signature, refusedPath: "\(folder.path)/refused.csv"
      ).run(Interruption.cancellation, pulse: pulse)
      meter.clear()
      guard summary.record.refused == 0 else {
        throw Refusal(
          .badInput, "\(summary.record.refused) generated rows of \(plan.sheet.name) are refused")
      }
      for line in summary.lines { console.say(line) }
    }
  }
}
