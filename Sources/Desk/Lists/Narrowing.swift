import Registry

/// What a list is narrowed to, and where the cursor stands in it: what a filter that is being typed
/// gives back when it is left.
struct Narrowing: Sendable, Hashable {
  let filter: ListFilter
  let typed: String
  /// What the filter is called when a number was opened and nobody typed it.
  let name: String?
  /// The saved view that it is.
  let viewName: String?
  /// The line under the cursor.
  let selected: String?

  init(of list: ListState) {
    filter = list.filter
    typed = list.filterText
    name = list.narrowedTo
    viewName = list.viewName
    selected = list.selected
  }
}
