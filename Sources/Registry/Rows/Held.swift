/// What is held of many records, record by record.
struct Held {
  /// Everything, in the order of the records.
  let all: [Holding]
  private var places: [Int64: Range<Int>] = [:]

  static let nothing = Held([])

  /// - Parameter holdings: in the order of their records, as `holdings` and `particulars` answer.
  init(_ holdings: [Holding]) {
    all = holdings
    var start = 0
    for place in holdings.indices {
      let subject = holdings[place].subject
      guard place + 1 == holdings.count || holdings[place + 1].subject != subject else { continue }
      places[subject] = start..<place + 1
      start = place + 1
    }
  }

  /// Those of which anything is held.
  var records: [Int64] { Array(places.keys) }

  /// What is held of one record.
  subscript(record: Int64) -> ArraySlice<Holding> { all[places[record] ?? 0..<0] }

  /// What is held of some records, one after the other.
  subscript(records: [Int64]) -> [Holding] { records.flatMap { self[$0] } }

  /// Whether anything is held of any of some records.
  func hold(any records: [Int64]) -> Bool { records.contains { places[$0] != nil } }
}
