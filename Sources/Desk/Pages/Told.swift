import Report
import Words

/// An explanation as it is shown, with where the values it speaks of came from.
struct Told: Sendable {
  let explanation: Explanation
  let origins: ExplanationOrigins
}
