internal import Fishery

/// How the cells of a row become facts, column by column.
///
/// A blank cell is not looked at and leaves the fact as it is: not supplied. Where a column stands is
/// found once and not row by row.
struct FactReading<Facts: Sendable>: Sendable {
  typealias Step = @Sendable (inout Facts, Pick) -> Void

  let table: SheetTable
  /// The columns that are looked at.
  let keys: Set<String>
  private let places: [Int]
  private let steps: [Step]

  /// - Parameter declare: tells of which column each fact is read.
  init(_ sheet: Sheet, _ declare: (inout Steps) -> Void) {
    table = SheetTable.of(sheet)
    var steps = Steps(table)
    declare(&steps)
    keys = steps.keys
    places = steps.places
    self.steps = steps.steps
  }

  func read(_ cells: Cells, into facts: inout Facts) {
    let row = Pick(table, cells)
    for index in places.indices where !cells.isBlank(places[index]) { steps[index](&facts, row) }
  }

  /// Facts and their columns, one after another.
  struct Steps {
    fileprivate private(set) var keys: Set<String> = []
    fileprivate private(set) var places: [Int] = []
    fileprivate private(set) var steps: [Step] = []
    private let table: SheetTable

    fileprivate init(_ table: SheetTable) { self.table = table }

    mutating func known<Value: CellValue>(
      _ key: String, _ set: @escaping @Sendable (inout Facts, Known<Value>) -> Void
    ) {
      at(key) { place in { facts, row in set(&facts, row.known(place)) } }
    }

    /// One of a closed list of words.
    mutating func known<Word: CellValue & CaseIterable & RawRepresentable<String> & Sendable>(
      _ key: String, _ set: @escaping @Sendable (inout Facts, Known<Word>) -> Void
    ) {
      let words = WordTable<Word>()
      at(key) { place in
        { facts, row in
          set(
            &facts,
            row.cells.known(place) { text in
              words[text].map { .known($0) } ?? .notCollected(.illegible)
            })
        }
      }
    }

    mutating func day(
      _ key: String, _ set: @escaping @Sendable (inout Facts, Known<CivilDate>) -> Void
    ) {
      at(key) { place in { facts, row in set(&facts, row.day(place)) } }
    }

    /// An amount in the currency that another column names.
    mutating func money(
      _ key: String, in currency: String,
      _ set: @escaping @Sendable (inout Facts, Known<Money>) -> Void
    ) {
      keys.insert(currency)
      guard let currency = table.place(currency) else { return }
      at(key) { place in { facts, row in set(&facts, row.money(place, in: currency)) } }
    }

    /// Something else that a column says.
    mutating func cell(_ key: String, _ read: @escaping Step) {
      at(key) { _ in read }
    }

    /// A column that is looked at after all, together with something else.
    mutating func look(at key: String) { keys.insert(key) }

    private mutating func at(_ key: String, _ step: (Int) -> Step) {
      guard let place = table.place(key) else { return }
      keys.insert(key)
      places.append(place)
      steps.append(step(place))
    }
  }
}
