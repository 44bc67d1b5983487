import Registry
import Terminal

/// How many persons are in breach, in ten columns of a list, and how grave it is.
///
/// From a hundred on the number stands alone: the word would be cut off.
enum PersonsInBreach {
  static func text(_ count: Int, worst: Rank?) -> (String, Style) {
    switch count {
    case 0: ("nobody", .dim)
    case 1..<100: (count.of("person", "persons"), worst?.style ?? .plain)
    default: (count.grouped, worst?.style ?? .plain)
    }
  }
}
