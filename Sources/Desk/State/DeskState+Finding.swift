import Registry

/// Searching, filtering and sorting.
extension DeskState {
  mutating func find(_ id: Command.ID) -> [Effect] {
    switch id {
    case .search:
      if var list = place.list {
        list.search = ListSearch(text: "", origin: list.selected)
        place.list = list
      }
      mode = .prompt(Prompt(kind: .search, text: ""))
      return []
    case .nextMatch: return stepMatch(1)
    case .previousMatch: return stepMatch(-1)
    case .filter where callsPeople:
      mode = .finding("")
      return []
    case .filter:
      let before = place.list.map { Narrowing(of: $0) }
      mode = .prompt(Prompt(kind: .filter(before: before), text: before?.typed ?? ""))
      return []
    case .clearFilter: return narrow(to: ListFilter(), typed: "")
    case .sort:
      mode = .sorting
      return []
    case .views:
      return place.list.map { ask(.views($0.kind), .views, for: place.id) } ?? []
    case .groupByVessel: return group(by: .vessel)
    case .groupByFlag: return group(by: .flag)
    case .groupByTemplate: return group(by: .template)
    case .groupByAgency: return group(by: .agency)
    case .groupByRule: return group(by: .rule)
    case .groupByNothing:
      guard let list = place.list, list.order.groups else { return [] }
      return sort(by: list.kind.orders[0], reversed: false)
    default: return []
    }
  }

  private mutating func group(by order: SortOrder) -> [Effect] {
    guard let list = place.list, list.kind.orders.contains(order) else {
      say("\(place.list?.kind.title ?? "a page") has no groups \(order.title)")
      return []
    }
    return sort(by: order, reversed: false)
  }

  /// Searches with every letter typed, in the list or on the page.
  mutating func search(_ text: String) -> [Effect] {
    guard var list = place.list else { return searchPage(text) }
    list.search = ListSearch(text: text, origin: list.search?.origin ?? list.selected)
    place.list = list
    guard !text.isEmpty else { return [] }
    return ask(.matches(list.request(on: day), text: text), .matches, for: place.id)
  }

  /// Keeps what was found; n and N go on from it.
  mutating func keepSearch() -> [Effect] {
    mode = .browsing
    if place.list?.search?.text.isEmpty == true { place.list?.search = nil }
    return []
  }

  /// Goes back to where the search began.
  mutating func abandonSearch() -> [Effect] {
    guard let origin = place.list?.search?.origin else {
      place.list?.search = nil
      return []
    }
    place.list?.search = nil
    return stand(on: origin)
  }

  mutating func stepMatch(_ steps: Int) -> [Effect] {
    guard var list = place.list else { return stepPageMatch(steps) }
    guard let next = list.search?.step(steps) else {
      say(list.search == nil ? "nothing was searched for yet; / searches" : "no match")
      return []
    }
    place.list = list
    return stand(on: next)
  }

  /// Puts the cursor on a line, fetching it when it is not loaded.
  mutating func stand(on id: String) -> [Effect] {
    guard var list = place.list else { return [] }
    if list.stand(on: id) {
      place.list = list
      return settle()
    }
    list.selected = id
    place.list = list
    return show(list.request(on: day), .around(id: id))
      + ask(.offset(list.request(on: day), id: id), .offset, for: place.id)
  }

  mutating func sort(by order: SortOrder, reversed: Bool) -> [Effect] {
    guard var list = place.list else { return [] }
    list.order = order
    list.isReversed = reversed
    list.viewName = nil
    list.isAnswered = false
    place.list = list
    return arrange(list)
  }
}
