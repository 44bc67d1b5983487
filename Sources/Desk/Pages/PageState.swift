/// A page as one looks at it.
struct PageState: Sendable {
  var kind: PageKind
  var content: Content?
  /// The pane and row under the cursor.
  var cursor: Spot?
  /// The first line shown of each column.
  var tops: [Int] = []
  /// Whether it was read for another day, or before something changed.
  var isStale = false
  /// What was searched for on the page.
  var search: String?

  init(_ kind: PageKind, content: Content? = nil) {
    self.kind = kind
    self.content = content
  }

  /// One line of a page, by identity.
  struct Spot: Sendable, Hashable {
    let pane: String
    let row: String
  }
}
