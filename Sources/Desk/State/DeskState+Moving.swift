internal import Terminal
import Registry

/// Moving the cursor.
extension DeskState {
  mutating func move(_ id: Command.ID) -> [Effect] {
    switch place.view {
    case .list(let list): return move(list, id)
    case .page(let page): return move(page, id)
    }
  }

  private mutating func move(_ list: ListState, _ id: Command.ID) -> [Effect] {
    var list = list
    let screen = max(1, layout.lines.rows - 1)
    switch id {
    case .down: list.move(by: 1)
    case .up: list.move(by: -1)
    case .halfDown: list.move(by: max(1, screen / 2))
    case .halfUp: list.move(by: -max(1, screen / 2))
    case .pageDown: list.move(by: screen)
    case .pageUp: list.move(by: -screen)
    case .columnsRight:
      list.firstColumn = min(list.firstColumn + 1, max(0, list.kind.columns.count - 2))
    case .columnsLeft: list.firstColumn = max(0, list.firstColumn - 1)
    case .nextPane, .previousPane: return swap(list)
    case .first: return jump(list, to: .top, isThere: list.loaded.before == nil)
    case .last: return jump(list, to: .end, isThere: list.loaded.after == nil)
    default: break
    }
    place.list = list
    return settle()
  }

  private mutating func jump(
    _ list: ListState, to end: WindowPlace, isThere: Bool
  ) -> [Effect] {
    guard !isThere || !list.isAnswered else {
      var list = list
      list.stand(at: end == .top ? 0 : list.lines.count - 1)
      place.list = list
      return settle()
    }
    return show(list.request(on: day), end)
  }

  /// Goes to the list beside this one: the queue and its needs, rules and figures.
  private mutating func swap(_ list: ListState) -> [Effect] {
    guard let sibling = list.kind.sibling else {
      previewPlace = previewPlace == .off ? .fitting : previewPlace
      say("this list has one pane; p moves its preview")
      return []
    }
    if path.count > 1, let before = stacks[tab]?[path.count - 2], before.list?.kind == sibling {
      return back()
    }
    return push(.list(ListState(sibling)))
  }

  private mutating func move(_ page: PageState, _ id: Command.ID) -> [Effect] {
    guard let layout = pageLayout(page) else { return [] }
    var page = page
    let screen = max(1, self.layout.body.rows - 1)
    switch id {
    case .down: layout.move(&page, by: 1)
    case .up: layout.move(&page, by: -1)
    case .halfDown: layout.move(&page, byLines: max(1, screen / 2))
    case .halfUp: layout.move(&page, byLines: -max(1, screen / 2))
    case .pageDown: layout.move(&page, byLines: screen)
    case .pageUp: layout.move(&page, byLines: -screen)
    case .first: layout.move(&page, by: -layout.spots.count)
    case .last: layout.move(&page, by: layout.spots.count)
    case .nextPane: layout.movePane(&page, by: 1)
    case .previousPane: layout.movePane(&page, by: -1)
    case .columnsRight: layout.moveColumn(&page, by: 1)
    case .columnsLeft: layout.moveColumn(&page, by: -1)
    default: break
    }
    place.page = page
    return settle()
  }

  /// Goes to the line with a number.
  mutating func goToRow(_ number: Int) -> [Effect] {
    guard let list = place.list else {
      say("line numbers are for lists")
      return []
    }
    if let total = list.total, number > total {
      say("the list ends at \(total.grouped)")
      return perform(.last)
    }
    if let offset = list.loaded.offset, list.lines.indices.contains(number - 1 - offset) {
      var list = list
      list.stand(at: number - 1 - offset)
      place.list = list
      return settle()
    }
    return ask(.row(list.request(on: day), number: number), .row, for: place.id)
  }
}
