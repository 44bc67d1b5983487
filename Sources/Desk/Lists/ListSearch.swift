/// A search in a list: what was typed, and the lines that have it.
struct ListSearch: Sendable {
  var text: String
  /// Where the cursor was before; Escape brings it back.
  let origin: String?
  /// The ids of the lines that match, in the order of the list; nil until the answer is there.
  var matches: [String]?
  /// Whether there are more than were fetched.
  var hasMore = false
  var index = 0

  /// The most matches that are numbered.
  static let limit = 1_000

  /// The match `steps` further, around the ends.
  mutating func step(_ steps: Int) -> String? {
    guard let matches, !matches.isEmpty else { return nil }
    index = ((index + steps) % matches.count + matches.count) % matches.count
    return matches[index]
  }

  /// `3/17`, or why there is nothing.
  var count: String {
    guard let matches else { return "…" }
    if matches.isEmpty { return "no match" }
    return "\(index + 1)/\(matches.count.grouped)\(hasMore ? "+" : "")"
  }
}
