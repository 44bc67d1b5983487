import Fishery
import Registry
import Report

/// Where somebody left the desk: the screen, and of each list its order, filter and line.
struct DeskMemory: Sendable, Hashable {
  /// In which role it was.
  var role: StaffRole?
  var tab: Tab
  var preview: PreviewPlace
  var lists: [Tab: Left]

  /// How one list was left.
  struct Left: Sendable, Hashable {
    let order: SortOrder
    let isReversed: Bool
    let filterText: String
    let selected: String?
  }

  init(_ state: DeskState) {
    role = state.session.role
    tab = state.tab
    preview = state.previewPlace
    lists = state.stacks.compactMapValues { stack in
      stack.first?.list.map { list in
        Left(
          order: list.order, isReversed: list.isReversed, filterText: list.filterText,
          selected: list.selected)
      }
    }
  }

  /// Nil for text that is none; what is not understood in it is left out.
  init?(_ text: String) {
    guard let json = try? JSON(parsing: Array(text.utf8)),
      let tab = json["tab"]?.text.flatMap(Tab.init(titled:))
    else { return nil }
    role = json["role"]?.text.flatMap { StaffRole(rawValue: $0) }
    self.tab = tab
    preview = json["preview"]?.text.flatMap { PreviewPlace(rawValue: $0) } ?? .fitting
    lists = [:]
    for member in json["lists"]?.members ?? [] {
      guard let tab = Tab(titled: member.key), let left = Left(member.value) else { continue }
      lists[tab] = left
    }
  }

  /// As text, the same for the same.
  var text: String {
    let lists = Tab.allCases.compactMap { tab in
      self.lists[tab].map { JSON.Member(tab.title, $0.json) }
    }
    let whole: JSON = [
      "role": role.map { .string($0.rawValue) } ?? .null,
      "tab": .string(tab.title), "preview": .string(preview.rawValue), "lists": .object(lists),
    ]
    return whole.line
  }
}

extension DeskMemory.Left {
  fileprivate init?(_ json: JSON) {
    guard let order = json["order"]?.text.flatMap({ SortOrder(rawValue: $0) }) else { return nil }
    self.order = order
    isReversed = json["reversed"] == .bool(true)
    filterText = json["filter"]?.text ?? ""
    selected = json["line"]?.text
  }

  fileprivate var json: JSON {
    [
      "order": .string(order.rawValue), "reversed": .bool(isReversed),
      "filter": .string(filterText), "line": selected.map { .string($0) } ?? .null,
    ]
  }
}

extension Tab {
  fileprivate init?(titled title: String) {
    guard let tab = Tab.allCases.first(where: { $0.title == title }) else { return nil }
    self = tab
  }
}

extension DeskState {
  /// Puts everything back as it was left, and says so where a filter hides something.
  mutating func recall(_ memory: DeskMemory) -> [Effect] {
    previewPlace = memory.preview
    var filtered: [String] = []
    for (tab, left) in memory.lists {
      guard case .list(var list) = tab.root, stacks[tab] == nil else { continue }
      if list.kind.orders.contains(left.order) { list.order = left.order }
      list.isReversed = left.isReversed
      list.selected = left.selected
      // A filter of an older program that is not understood any more hides nothing.
      if let line = try? FilterLine(left.filterText, of: list.kind.filtered) {
        list.filter = line.filter
        list.filterText = left.filterText
        if !line.filter.isEmpty { filtered.append(tab.title) }
      }
      stacks[tab] = [newPlace(.list(list))]
    }
    // Whoever was quicker and went somewhere stays there.
    let isWhereItOpened = tab == .overview && path.count <= 1 && !isCovered
    let effects = isWhereItOpened && memory.tab != tab ? go(to: memory.tab) : []
    if !filtered.isEmpty {
      say("still filtered as last time: \(filtered.sorted().joined(separator: ", "))")
    }
    return effects + countHidden()
  }

  /// Asks how many findings exceptions keep out of the queue, and how many red lines its filter.
  mutating func countHidden() -> [Effect] {
    hiddenRedLines = 0
    let excepted = ask(.excepted, .excepted, for: 0)
    guard let list = stacks[.findings]?.first?.list, !list.filter.isEmpty else {
      // What the filter hid that was there a moment ago is no news any more.
      let hidden = Waiting(place: 0, slot: .hidden)
      endWaiting(for: hidden)
      return excepted + [.drop(hidden)]
    }
    var all = Self.everyFinding(on: day)
    all.filter.redLineOnly = true
    var shown = list.request(on: day)
    shown.filter.redLineOnly = true
    return excepted + ask(.hidden(all, behind: shown), .hidden, for: 0)
  }
}
