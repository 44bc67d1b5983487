/// What a list is narrowed to and how it is sorted and grouped, under a name of somebody's own.
public struct SavedView: Sendable, Hashable {
  /// The list, by the name that commands call it.
  public let list: String
  public let name: String
  /// The filter as it was typed; it may hold names of persons.
  public let filter: String
  /// The word of the order, which groups too.
  public let order: String
  public let isReversed: Bool

  public init(
    _ name: String, of list: String, filter: String, order: String, isReversed: Bool = false
  ) {
    self.name = name
    self.list = list
    self.filter = filter
    self.order = order
    self.isReversed = isReversed
  }

  /// Letters that a name may have at most.
  public static let longestName = 40
}
