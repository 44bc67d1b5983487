import Registry
import Report
import Words

/// An explanation as it is shown, with where the values it speaks of came from.
struct Told: Sendable {
  let explanation: Explanation
  let origins: ExplanationOrigins
  /// Whom it is about: nil for a vessel.
  let placement: PlacementLine?
  /// What the vessel is called, where it is about one alone.
  let vessel: String?
}
