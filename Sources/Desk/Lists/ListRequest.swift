import Fishery
import Registry

/// Which list, in which order, narrowed to what, on which day.
struct ListRequest: Sendable, Hashable {
  var kind: ListKind
  var order: SortOrder
  /// The other way round than the order's own: worst first becomes worst last.
  var isReversed = false
  var filter = ListFilter()
  var day: CivilDate
}
