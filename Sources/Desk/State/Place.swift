import Fishery

/// Where one is: a list or a page, with everything that must be as it was when one comes back.
struct Place: Sendable {
  /// Tells answers for this place from answers for one that was left.
  let id: Int
  var view: View
  /// Why what it shows could not be read.
  var failure: String?

  /// Handed about by everything that asks what is looked at, so that only what it leads to is copied.
  indirect enum View: Sendable {
    case list(ListState)
    case page(PageState)
  }

  /// Whether what it shows was read.
  var isAnswered: Bool {
    switch view {
    case .list(let list): list.isAnswered
    case .page(let page): page.content != nil
    }
  }

  /// Says why it could not be read; lines of another filter, order or day do not stay in its place.
  mutating func fail(_ words: String, on day: CivilDate) {
    failure = words
    page?.wanted = nil
    guard var list, !list.isShown(on: day) else { return }
    list.forgetLines()
    self.list = list
  }

  /// The list, when this is one.
  var list: ListState? {
    get { if case .list(let list) = view { list } else { nil } }
    set { if let newValue { view = .list(newValue) } }
  }

  /// The page, when this is one.
  var page: PageState? {
    get { if case .page(let page) = view { page } else { nil } }
    set { if let newValue { view = .page(newValue) } }
  }
}
