/// Some columns of a table in the order in which they are read.
struct ColumnSet: Sendable {
  /// Where each stands among all columns of the table.
  let places: [Int]
  /// How many columns the table has.
  let count: Int
  private let slots: [Int]

  init(_ places: [Int], of count: Int) {
    self.places = places
    self.count = count
    var slots = [Int](repeating: -1, count: count)
    for (slot, place) in places.enumerated() { slots[place] = slot }
    self.slots = slots
  }

  /// Where a column stands in what is read; below zero for one that is left out.
  func slot(_ place: Int) -> Int { place < slots.count ? slots[place] : -1 }
}
