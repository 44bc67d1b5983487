import Fishery
import Registry

/// A line of a filter while it is read, part by part.
struct FilterReading {
  private let list: FilteredList
  private(set) var filter: ListFilter
  /// The keys of one value that were read, by what they hold.
  private var held: Set<String> = []

  init(of list: FilteredList, within wider: ListFilter = ListFilter()) {
    self.list = list
    filter = wider
  }

  mutating func take(_ part: FilterPart) throws(FilterFault) {
    guard list.takesFilter else { throw .wholeList(list) }
    guard part.isExcluded else {
      let slot = try read(part, into: &filter)
      if let slot, let key = part.key, !held.insert(slot).inserted { throw .twice(key) }
      return
    }
    var excluded = ListFilter()
    _ = try read(part, into: &excluded)
    filter.excluded.append(excluded)
  }

  /// Reads a part; what it holds, where that can hold one value alone.
  private func read(
    _ part: FilterPart, into filter: inout ListFilter
  ) throws(FilterFault) -> String? {
    guard let key = part.key, let comparison = part.comparison else {
      filter.add(word: part.value)
      return nil
    }
    guard let term = list.terms.first(where: { $0.key == key }) else {
      guard !FilterTerm.all.contains(where: { $0.key == key }) else {
        throw .ofOtherLists(key, in: list)
      }
      throw .unknownKey(key, near: list.keys.nearest(to: key), in: list)
    }
    guard term.comparisons.contains(comparison), term.read(comparison, part.value, &filter) else {
      throw .badValue(key, expected: term.expected)
    }
    return term.slot(comparison, part.value)
  }
}
