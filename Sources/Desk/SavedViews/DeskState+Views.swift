import Fishery
import Registry
import Report

/// Filters and orders kept under names.
extension DeskState {
  /// Narrows and sorts the list as a view says; the title names it.
  mutating func take(_ view: SavedView) -> [Effect] {
    mode = .browsing
    guard var list = place.list else { return [] }
    do throws(FilterFault) {
      let filter = try FilterLine(view.filter, of: list.kind.filtered).filter
      if let order = SortOrder(rawValue: view.order), list.kind.orders.contains(order) {
        list.order = order
      }
      list.isReversed = view.isReversed
      place.list = list
      say("view \(view.name)" + (view.filter.isEmpty ? "" : ": \(view.filter)"))
      let effects = narrow(to: filter, typed: view.filter)
      place.list?.viewName = view.name
      return effects
    } catch {
      say("the view “\(view.name)” cannot be read: \(error)", isWarning: true)
      return []
    }
  }

  /// Names the list by a view that was kept, or by none when it was deleted.
  mutating func name(by change: ViewChange) {
    switch change {
    case .kept(let view) where place.list?.kind.rawValue == view.list:
      place.list?.viewName = view.name
    case .deleted(let view) where place.list?.viewName == view.name: place.list?.viewName = nil
    case .kept, .deleted: break
    }
  }

  /// Asks under which name the list as it is now is kept.
  mutating func askViewName(beside views: [SavedView]) -> [Effect] {
    mode = .browsing
    guard let list = place.list else { return [] }
    guard list.opened == nil else {
      say("this list was narrowed by a number one opened; f narrows it by words that can be kept")
      return []
    }
    mode = .prompt(Prompt(kind: .viewName(views), text: list.viewName ?? ""))
    return []
  }

  /// Keeps the list under a name, after asking where there is a view of that name.
  mutating func takeViewName(_ prompt: Prompt, beside views: [SavedView]) -> [Effect] {
    let name = prompt.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    mode = .browsing
    guard let list = place.list, !name.isEmpty else { return [] }
    guard name.count <= SavedView.longestName else {
      var prompt = prompt
      prompt.complaint = "at most \(SavedView.longestName) letters"
      mode = .prompt(prompt)
      return []
    }
    let view = SavedView(
      name, of: list.kind.rawValue, filter: list.filterText, order: list.order.rawValue,
      isReversed: list.isReversed)
    guard let before = views.first(where: { FoldedText($0.name) == FoldedText(name) }) else {
      return commit(.keepView(view))
    }
    return confirm("Replace the view “\(before.name)”?", .deed(.keepView(view)))
  }
}
