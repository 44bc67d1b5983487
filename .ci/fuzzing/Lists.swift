import Admission
import Fishery
import Intake
import Law
import Registry
import Report

/// The lists of a small fleet, narrowed by whatever somebody types.
enum Lists {
  private static let registry = make("a registry") {
    let registry = try Registry.inMemory()
    for name in ["vessels", "agencies", "checks"] {
      var wishes = ImportPlan.Wishes()
      wishes.sheet = Sheet.named(name)
      let plan = try ImportPlan("fixtures/story/\(name).csv", wishes, pulse: { _ in .goOn }) { _ in
        nil
      }
      _ = try FileImport(
        of: plan, into: registry, by: Signature(actor: "clerk", at: 1_795_000_000),
        refusedPath: "/dev/null"
      ).run(Cancellation(), pulse: { _ in .goOn })
    }
    return registry
  }

  private static let doubts = DoubtLine.Reading(
    code: Verdict.undetermined.code,
    places: Dictionary(
      uniqueKeysWithValues: Catalogue.standard.rules.enumerated().map { ($1.id, $0) }))

  static func narrow(_ line: String) {
    let lists = FilteredList.allCases
    let list = lists[line.utf8.count % lists.count]
    for completion in FilterLine.completions(of: line, of: list) {
      _ = try? FilterLine(completion, of: list)
    }
    let filter: ListFilter
    do throws(FilterFault) {
      filter = try FilterLine(line, of: list).filter
    } catch {
      _ = error.description
      return
    }
    do {
      _ = try registry.vessels(filter, limit: 20)
      _ = try registry.placements(filter, limit: 20)
      _ = try registry.agreements(filter, limit: 20)
      _ = try registry.agencies(filter, limit: 20)
      _ = try registry.findings(filter, limit: 20)
      _ = try registry.doubts(doubts, filter, limit: 20)
      _ = try registry.needs(filter)
      _ = try registry.crisis(filter, on: "2026-11-23")
    } catch RegistryError.noSuchZone {
      return
    } catch {
      fatalError("a filter that was understood cannot be asked for: \(error)")
    }
  }
}
