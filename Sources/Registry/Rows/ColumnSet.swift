/// Some columns of a table in the order in which they are read.
struct ColumnSet: Sendable {
  /// Where each stands among all columns of the table.
  let places: [Int]
  /// How many columns the table has.
  let count: Int
  /// Where a column stands in what is read, by its place; below zero for one that is left out.
  private let slots: [Int]

  init(_ places: [Int], of count: Int) {
    self.places = places
    self.count = count
    var slots = [Int](repeating: -1, count: count)
    for (slot, place) in places.enumerated() { slots[place] = slot }
    self.slots = slots
  }

  /// Every column of so many.
  init(allOf count: Int) { self.init(Array(0..<count), of: count) }

  /// Nil for a column that is not read.
  func slot(_ place: Int) -> Int? {
    guard slots.indices.contains(place), slots[place] >= 0 else { return nil }
    return slots[place]
  }
}
