import Fishery

extension Form {
  /// The name of a field as it is typed, and where one was before.
  struct Search: Sendable, Hashable {
    var text = ""
    let from: Int
  }

  /// Begins to look for a field by its name.
  mutating func beginSearch() {
    fields[index].settle()
    search = Search(from: index)
  }

  /// Goes to the first field of such a name; to where one was before while nothing is typed.
  mutating func find(_ text: String) {
    guard let from = search?.from else { return }
    search?.text = text
    index = found.first ?? from
  }

  /// Goes to another field of such a name.
  mutating func findNext(_ step: Int) {
    let found = found
    guard !found.isEmpty else { return }
    let now = found.firstIndex(of: index) ?? 0
    index = found[((now + step) % found.count + found.count) % found.count]
  }

  /// Leaves the search: where it led to, or where one was before.
  mutating func endSearch(stays: Bool) {
    if !stays, let from = search?.from { index = from }
    search = nil
  }

  /// The places of the fields of such a name, shown or not: those first that are called so, then
  /// those of which a word begins so, then those that have it anywhere.
  var found: [Int] {
    let wanted = FoldedText(search?.text ?? "").text
    guard !wanted.isEmpty else { return [] }
    let names = fields.map { FoldedText($0.label).text }
    let ranked = fields.indices.compactMap { place -> (rank: Int, place: Int)? in
      let name = names[place]
      if name == wanted { return (0, place) }
      if name.hasPrefix(wanted) { return (1, place) }
      if name.contains(" \(wanted)") { return (2, place) }
      return name.contains(wanted) ? (3, place) : nil
    }
    return ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.place)
  }
}
