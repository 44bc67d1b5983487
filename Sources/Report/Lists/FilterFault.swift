/// Why a filter is not understood.
public enum FilterFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// A key that no list has; the nearest that this one has, if any is near.
  case unknownKey(String, near: String?, in: FilteredList)
  /// A key that only other lists have.
  case ofOtherLists(String, in: FilteredList)
  case badValue(String, expected: String)
  /// A key that holds one value, with two.
  case twice(String)
  /// Anything at all, where a list is shown whole.
  case wholeList(FilteredList)

  public var description: String {
    switch self {
    case .unknownKey(let key, let near?, _): "no filter \"\(key):\"; did you mean \"\(near):\"?"
    case .unknownKey(let key, nil, let list): "no filter \"\(key):\"; \(Self.keys(of: list))"
    case .ofOtherLists(let key, let list):
      "\(list.words) have no filter \"\(key):\"; \(Self.keys(of: list))"
    case .badValue(let key, let expected): "\(key): expects \(expected)"
    case .twice(let key): "\(key): is asked twice; keep one of them"
    case .wholeList(let list): "\(list.words) are shown whole: no filter narrows them"
    }
  }

  private static func keys(of list: FilteredList) -> String {
    list.keys.isEmpty
      ? "only words narrow \(list.words)" : "there are \(list.keys.joined(separator: ", "))"
  }
}
