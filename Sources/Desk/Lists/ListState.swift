import Fishery
import Registry
import Report

/// A list as one looks at it: what is loaded of it, where the cursor stands, what it is narrowed to.
struct ListState: Sendable {
  let kind: ListKind
  var order: SortOrder
  var isReversed = false
  /// The filter as it was typed, and as it was understood.
  var filterText = ""
  var filter = ListFilter()
  /// The number that was opened, whose lines these are; a filter that is typed narrows them further.
  var opened: Opened?
  var loaded = LoadedLines()
  /// How many lines there are in all; nil until somebody counted.
  var total: Int?
  /// The line under the cursor, by identity.
  var selected: String?
  /// Where that line stands among the loaded ones.
  private(set) var cursor = 0
  /// The first line shown.
  private(set) var top = 0
  /// Steps that wait for the next window.
  private(set) var debt = 0
  var isAnswered = false
  /// What the lines that are loaded answer.
  var answered: ListRequest?
  var marks: Set<String> = []
  /// Where a range of marks begins.
  var rangeStart: String?
  var search: ListSearch?
  /// How many columns are scrolled out on the left.
  var firstColumn = 0
  var preview: Preview?
  /// How sure the data behind findings is, as far as that was looked up.
  var sureness: [String: Sureness?] = [:]
  /// Who is ticked in a list for a crisis; nil until counted.
  var ticked: CrisisCount?
  /// The saved view that the filter and the order are.
  var viewName: String?

  init(_ kind: ListKind, order: SortOrder? = nil) {
    self.kind = kind
    self.order = order ?? kind.orders[0]
  }

  init(_ kind: ListKind, narrowedBy filter: ListFilter, typed: String) {
    self.init(kind)
    self.filter = filter
    filterText = typed
  }

  /// The lines of a number that was opened, by a filter that nobody typed.
  init(_ kind: ListKind, order: SortOrder? = nil, opening opened: Opened) {
    self.init(kind, order: order)
    self.opened = opened
    filter = opened.filter
  }

  /// What a number stands for that was opened.
  struct Opened: Sendable, Hashable {
    let name: String
    let filter: ListFilter
  }

  /// What is shown of the line under the cursor.
  struct Preview: Sendable {
    let id: String
    let content: Content
  }

  var lines: [Line] { loaded.lines }
  var line: Line? { lines.indices.contains(cursor) ? lines[cursor] : nil }
  /// The number of the line under the cursor in the whole list, from 1.
  var number: Int? { loaded.offset.map { $0 + cursor + 1 } }

  func request(on day: CivilDate) -> ListRequest {
    var filter = filter
    // The queue holds what is closed or sleeps only when asked for it.
    if kind == .findings, !filter.namesStanding { filter.standing = .open }
    return ListRequest(
      kind: kind, order: order, isReversed: isReversed, filter: filter, day: day)
  }
}

extension ListState {
  /// Moves the cursor; steps beyond what is loaded wait for the next window.
  mutating func move(by steps: Int) {
    guard !lines.isEmpty else {
      if !isAnswered { debt += steps }
      return
    }
    let wanted = cursor + steps + debt
    let reached = min(max(0, wanted), lines.count - 1)
    let rest = wanted - reached
    debt = (rest > 0 && loaded.after != nil) || (rest < 0 && loaded.before != nil) ? rest : 0
    stand(at: reached)
  }

  /// Puts the cursor on a loaded line.
  mutating func stand(at index: Int) {
    guard lines.indices.contains(index) else { return }
    cursor = index
    selected = lines[index].id
  }

  /// Puts the cursor on the line with that id, if it is loaded.
  @discardableResult
  mutating func stand(on id: String) -> Bool {
    guard let index = loaded.index(of: id) else { return false }
    debt = 0
    stand(at: index)
    return true
  }

  /// Scrolls no further than the cursor needs.
  ///
  /// A line to spare beyond the cursor would have to be sent too, over lines that may be slow.
  mutating func keepInView(rows: Int) {
    guard rows > 0 else { return }
    top = min(top, cursor)
    top = max(top, cursor - rows + 1)
    top = max(0, min(top, lines.count - rows))
  }

  /// Learns how long the list is, and with it where its end stands.
  mutating func learn(total: Int) {
    self.total = total
    if loaded.after == nil { loaded.learn(offset: total - lines.count) }
  }

  /// Has nothing loaded; the cursor comes back to its line once there are lines again.
  mutating func forgetLines() {
    loaded = LoadedLines()
    answered = nil
    cursor = 0
    top = 0
  }

  /// The ids of the lines about the cursor, those that follow before those that precede: what takes
  /// its place when its line goes.
  var neighbours: [String] {
    let following = lines.dropFirst(cursor + 1)
    let preceding = lines.prefix(cursor).reversed()
    return (following.prefix(Self.mostNeighbours) + preceding.prefix(Self.mostNeighbours)).map(\.id)
  }

  /// A group of lines that goes at once may be as long as what is loaded.
  private static let mostNeighbours = LoadedLines.windowLength

  /// The window that should be asked for next, when the cursor comes near an edge.
  var neighbour: WindowPlace? {
    let margin = LoadedLines.windowLength / 3
    if let after = loaded.after, debt > 0 || cursor >= lines.count - margin { return .after(after) }
    if let before = loaded.before, debt < 0 || cursor < margin { return .before(before) }
    return nil
  }
}

extension ListState {
  /// Takes an answer in, and answers whether the line under the cursor is still there.
  mutating func accept(_ window: Window<Line>, at place: WindowPlace) -> Bool {
    isAnswered = true
    switch place {
    case .after:
      let dropped = loaded.append(window)
      cursor -= dropped
      top = max(0, top - dropped)
    case .before:
      let added = loaded.prepend(window)
      cursor += added
      top += added
    case .top, .end, .around:
      return replace(with: window, at: place)
    }
    cursor = min(max(0, cursor), max(0, lines.count - 1))
    let waiting = debt
    debt = 0
    move(by: waiting)
    return true
  }

  private mutating func replace(with window: Window<Line>, at place: WindowPlace) -> Bool {
    let shift = cursor - top
    var offset: Int?
    if place == .end { offset = total.map { max(0, $0 - window.lines.count) } }
    loaded.replace(with: window, offset: offset)
    let waiting = debt
    debt = 0
    var isThere = true
    switch place {
    case .top: stand(at: 0)
    case .end: stand(at: lines.count - 1)
    default:
      if let found = selected.flatMap({ loaded.index(of: $0) }) {
        stand(at: found)
      } else {
        isThere = selected == nil || lines.isEmpty
        let neighbour = place.others.first { loaded.index(of: $0) != nil }
        stand(at: neighbour.flatMap { loaded.index(of: $0) } ?? 0)
      }
    }
    if lines.isEmpty {
      selected = nil
      cursor = 0
    }
    top = max(0, cursor - shift)
    move(by: waiting)
    return isThere
  }
}

extension WindowPlace {
  /// The lines that will do where the one that is wanted is gone.
  fileprivate var others: [String] {
    if case .around(_, let others) = self { others } else { [] }
  }
}
