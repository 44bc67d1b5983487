internal import Fishery

/// What was said of one thing at one time, by one row or by several that said the same.
struct Said: Sendable {
  let subject: Int64
  /// What it is about, when the subject has several.
  var topic = Topic()
  /// The row that says it; of what is said of a record itself, the anchor of a claim, which its order
  /// tells from others. What a hand says has those of what it is said beside.
  let row: Int64
  /// The records that the row names.
  var named = Named()
  let effective: String?
  /// The place of the sheet among all; less than any for what a hand said.
  let source: Int
  /// The digest of the row, as the last resort to put equals in an order.
  let order: HalfDigest
  var cells: Cells = []
  /// By the place of a cell, what a hand said of it; nil where none did.
  var hands: [Int: Hand]?
  /// Whether another source says so, beside what holds and not instead of it.
  var isRival = false

  /// The newest first, then the stronger source, then the order of contents: never of arrival.
  /// What another source says comes after all that holds.
  static func isNewer(_ left: Said, _ right: Said) -> Bool {
    if left.isRival != right.isRival { return right.isRival }
    if left.effective != right.effective {
      guard let one = left.effective else { return false }
      guard let other = right.effective else { return true }
      return one > other
    }
    if left.source != right.source { return left.source < right.source }
    return left.order < right.order
  }
}

extension Said {
  /// By subject, then by thing, then the newest first.
  fileprivate static func precedes(_ left: Said, _ right: Said) -> Bool {
    if left.subject != right.subject { return left.subject < right.subject }
    if left.topic != right.topic { return left.topic < right.topic }
    return isNewer(left, right)
  }

  /// One cell as a person said it.
  struct Hand {
    /// The amendment that says it in the row's stead.
    let amendment: Int64
    /// What the row said before somebody corrected it.
    var corrected: Cell?
  }

  /// The amendment that says a cell in the row's stead.
  func amendment(at place: Int) -> Int64? { hands?[place]?.amendment }

  /// What the row said in a cell before somebody corrected it.
  func corrected(at place: Int) -> Cell? { hands?[place]?.corrected }
}

/// What tells the things of one record apart: other records it joins, and a hash.
struct Topic: Sendable, Hashable, Comparable {
  var fisher: Int64 = 0
  var vessel: Int64 = 0
  var agency: Int64 = 0
  var thing: Int64 = 0

  init() {}

  /// What a row of a sheet is about.
  init(_ thing: Int64, of named: Named, in table: SheetTable) {
    let hasFisher = named.fisher != nil
    fisher = named.fisher ?? 0
    if table.tells(.vessel, namesFisher: hasFisher) { vessel = named.vessel ?? 0 }
    if table.tells(.agency, namesFisher: hasFisher) { agency = named.agency ?? 0 }
    self.thing = thing
  }

  static func < (left: Topic, right: Topic) -> Bool {
    (left.fisher, left.vessel, left.agency, left.thing)
      < (right.fisher, right.vessel, right.agency, right.thing)
  }
}

/// The records that a row names; nil where it names none of the kind.
struct Named: Sendable {
  var fisher: Int64?
  var vessel: Int64?
  var agency: Int64?

  subscript(party: Party) -> Int64? {
    get {
      switch party {
      case .fisher: fisher
      case .vessel: vessel
      case .agency: agency
      }
    }
    set {
      switch party {
      case .fisher: fisher = newValue
      case .vessel: vessel = newValue
      case .agency: agency = newValue
      }
    }
  }
}

/// What holds of one thing among all that was said of it, column by column.
struct Holding: Sendable {
  let cells: Cells
  /// What was said last of it.
  let newest: Said
  /// What was said before, the newest first: most often nothing.
  private let older: [Said]

  private init(_ cells: Cells, _ newest: Said, _ older: [Said]) {
    self.cells = cells
    self.newest = newest
    self.older = older
  }

  /// - Parameter older: what was said before, the newest first.
  init(_ newest: Said, _ older: [Said]) {
    self.init(
      older.isEmpty ? newest.cells : Holding.cells([newest] + older), newest, older)
  }

  /// The same with other cells.
  func with(_ cells: Cells) -> Holding { Holding(cells, newest, older) }

  var subject: Int64 { newest.subject }

  /// All that was said, the newest first.
  var said: [Said] { [newest] + older }

  /// The records that the newest row of it names.
  var named: Named { newest.named }

  /// The row that said the newest of it.
  var row: Int64 { newest.row }

  /// Sorts out what was said, thing by thing, the things in the order of subjects.
  ///
  /// In each column the newest value or confirmed absence holds; only without one, the newest
  /// reason why there is none. So a later file that leaves a cell blank takes nothing back. Where
  /// another source differs from what holds, nobody can tell.
  static func sorted(_ said: [Said]) -> [Holding] {
    var ordered = said
    ordered.putInOrder()
    var holdings: [Holding] = []
    holdings.reserveCapacity(ordered.count)
    var start = 0
    while start < ordered.count {
      var end = start + 1
      while end < ordered.count, ordered[end].subject == ordered[start].subject,
        ordered[end].topic == ordered[start].topic
      { end += 1 }
      let older = end - start > 1 ? Array(ordered[start + 1..<end]) : []
      holdings.append(Holding(ordered[start], older))
      start = end
    }
    return holdings
  }

  private static func cells(_ said: [Said]) -> Cells {
    guard let newest = said.first else { return [] }
    return Cells(newest.cells.indices.map { cell($0, said) })
  }

  private static func cell(_ column: Int, _ said: [Said]) -> Cell {
    var fallback = Cell.blank
    var held: Cell?
    for saying in said {
      switch saying.cells[column] {
      case .known, .confirmedAbsent:
        if let held {
          guard saying.isRival, saying.cells[column] != held else { continue }
          return .notCollected(.sourcesDisagree)
        }
        held = saying.cells[column]
        // What no other source speaks of is settled with the newest.
        if !said.contains(where: \.isRival) { return saying.cells[column] }
      case .notCollected(.notSupplied): continue
      case .notCollected: if fallback == .blank { fallback = saying.cells[column] }
      }
    }
    return held ?? fallback
  }
}

extension [Said] {
  /// Gives each the row of cells that was read with it.
  mutating func give(_ block: CellBlock) {
    for row in indices { self[row].cells = Cells(block, row: row) }
  }

  /// By subject and thing, of each the newest first.
  ///
  /// Rows come as an index has them: by subject, and nearly in order. So each has few places to go,
  /// if any.
  fileprivate mutating func putInOrder() {
    var moves = count * 8
    for place in indices.dropFirst() {
      var to = place
      while to > 0, Said.precedes(self[to], self[to - 1]) {
        guard moves > 0 else { return sort(by: Said.precedes) }
        swapAt(to, to - 1)
        to -= 1
        moves -= 1
      }
    }
  }
}
