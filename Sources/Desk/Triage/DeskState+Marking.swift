/// Marking lines for the next verb.
extension DeskState {
  mutating func mark(_ id: Command.ID) -> [Effect] {
    guard var list = place.list else { return [] }
    switch id {
    case .clearMarks:
      list.marks = []
      list.rangeStart = nil
    case .markRange: return markRange()
    case .markAll: return ask(.everyID(list.request(on: day)), .marks, for: place.id)
    default:
      guard let line = list.line else { return [] }
      if list.marks.remove(line.id) == nil { list.marks.insert(line.id) }
      list.move(by: 1)
    }
    place.list = list
    return settle()
  }

  /// Marks this line as the beginning of a range, or all from there to here.
  private mutating func markRange() -> [Effect] {
    guard var list = place.list, let line = list.line else { return [] }
    if let start = list.rangeStart {
      guard let first = list.loaded.index(of: start) else {
        say("the beginning of the range is not loaded any more; V begins another")
        list.rangeStart = nil
        place.list = list
        return []
      }
      let range = min(first, list.cursor)...max(first, list.cursor)
      list.marks.formUnion(list.lines[range].map(\.id))
      list.rangeStart = nil
      say("\(list.marks.count.grouped) marked; ; lets the next verb act on them")
    } else {
      list.rangeStart = line.id
      list.marks.insert(line.id)
      say("the range begins here; move, then V marks it")
    }
    place.list = list
    return settle()
  }

  /// Marks everything in the filter.
  mutating func accept(marks ids: [String], for id: Int) -> [Effect] {
    change(id) { $0.list?.marks = Set(ids) }
    say("\(ids.count.of("line", "lines")) marked; ; lets the next verb act on them")
    return []
  }
}
