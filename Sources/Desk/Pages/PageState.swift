import Synchronization

/// A page as one looks at it.
struct PageState: Sendable {
  var kind: PageKind
  var content: Content? { didSet { reading = Reading() } }
  /// Which content it is.
  private(set) var reading = Reading()
  /// The pane and row under the cursor.
  var cursor: Spot?
  /// The first line shown of each column.
  var tops: [Int] = []
  /// Whether it was read for another day, or before something changed.
  var isStale = false
  /// What was asked of a file that is shown as it was until that is there; whoever asks anew asks for it.
  var wanted: PageKind?
  /// What was searched for on the page.
  var search: String?

  init(_ kind: PageKind, content: Content? = nil) {
    self.kind = kind
    self.content = content
  }

  /// Tells what was read for a page from whatever was read before, without comparing it.
  struct Reading: Hashable, Sendable {
    private static let last = Atomic<Int>(0)
    private let number = last.wrappingAdd(1, ordering: .relaxed).newValue
  }

  /// One line of a page, by identity.
  struct Spot: Sendable, Hashable {
    let pane: String
    let row: String
  }
}
