import Fishery
import Registry
import Words

/// An explanation as it is shown, with where the rows it speaks of came from.
struct Told: Sendable, Hashable {
  let explanation: Explanation
  let origins: [RowID: Provenance]

  /// Where a part stands: the row behind it.
  func origin(of part: Explanation.Part) -> Provenance? { origins[part.row] }
}
