import Fishery
import Registry
import Words

extension Explanation {
  /// What was said of everything that the headline rests on, each cell once, and by whom.
  func sayings(
    ofPlacement placement: Int64, on day: CivilDate, in registry: Registry,
    _ cancellation: Cancellation?
  ) throws(RegistryError) -> [Saying] {
    let origins = try ExplanationOrigins(
      of: self, at: 2, about: Subject(.placement, placement), on: day, in: registry,
      cancellation: cancellation)
    return parts(at: 2).filter { $0.topic == .because || $0.topic == .sources }
      .flatMap(origins.sayings(behind:))
      .reduce(into: [Saying]()) { found, saying in
        if !saying.origin.provenance.isUnknown, !found.contains(saying) { found.append(saying) }
      }
  }
}
