import Fishery
import Registry

/// What somebody wants on paper or in a file, and what its head says.
struct Printout: Sendable, Hashable {
  let shown: Shown
  let head: Head
  let destination: Destination
  /// Why names stand in full; nil where they are masked.
  let reason: String?

  enum Shown: Sendable, Hashable {
    case list(ListRequest)
    case page(PageKind)
  }

  enum Destination: Sendable, Hashable {
    case file(String)
    case printer
  }

  /// What every page says at its top.
  struct Head: Sendable, Hashable {
    let registry: String
    /// What is shown, with its filter and order.
    let title: String
    let day: CivilDate
    let isToday: Bool
    let overlays: [String]
    let masking: Masking
  }
}
