import Registry

extension Menu {
  /// The views of a list, each under a key of its own; first to keep the one that is looked at.
  static func views(_ views: [SavedView], of list: ListState) -> Menu {
    let keep = Option(
      letter: "s", words: "keep this one under a name", choice: .keepingView(views))
    let delete = Option(letter: "d", words: "delete one", choice: .forgettingView(views))
    return Menu(
      title: "Views of \(list.kind.title.lowercased())",
      options: zip(keys, views).map { Option(letter: $0, words: $1.words, choice: .view($1)) }
        + [keep] + (views.isEmpty ? [] : [delete]))
  }

  /// Which of the views is to be deleted.
  static func forgetting(_ views: [SavedView]) -> Menu {
    Menu(
      title: "Delete which view",
      options: zip(keys, views).map { Option(letter: $0, words: $1.words, choice: .forgetView($1)) }
    )
  }

  private static let keys = "123456789abcefghijklmnopqrtuvwxyz"
}

extension SavedView {
  /// Its name and what it shows.
  fileprivate var words: String {
    let order = SortOrder(rawValue: order)?.title ?? order
    return [name, filter, order + (isReversed ? ", reversed" : "")].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }
}
