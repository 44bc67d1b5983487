import Registry

/// What a list is narrowed to, and where the cursor stands in it: what a filter that is being typed
/// gives back when it is left.
struct Narrowing: Sendable, Hashable {
  let filter: ListFilter
  let typed: String
  /// The number that was opened, within which it narrows.
  let opened: ListState.Opened?
  /// The saved view that it is.
  let viewName: String?
  /// The line under the cursor.
  let selected: String?

  init(of list: ListState) {
    filter = list.filter
    typed = list.filterText
    opened = list.opened
    viewName = list.viewName
    selected = list.selected
  }
}
