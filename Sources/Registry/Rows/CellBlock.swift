internal import Fishery
internal import SQLite

/// The cells of many rows, their texts one after another, so that none has memory of its own.
final class CellBlock: Sendable {
  let columns: ColumnSet
  private let texts: [UInt8]
  private let marks: [Mark]

  init(_ gathered: consuming Gathering) {
    columns = gathered.columns
    texts = gathered.texts
    marks = gathered.marks
  }

  /// Where the text of a cell stands among all, or why there is none.
  fileprivate struct Mark: BitwiseCopyable, Sendable {
    let start: Int
    /// Of a cell without text less than zero.
    let count: Int

    static let blank = Mark(start: 0, count: -1)

    /// A cell without value by the code under which that is stored.
    init(statusCode: Int64) {
      (start, count) = (Int(truncatingIfNeeded: statusCode), -2)
    }

    init(start: Int, count: Int) {
      (self.start, self.count) = (start, count)
    }
  }

  /// The cells of rows as they come.
  struct Gathering {
    let columns: ColumnSet
    fileprivate var texts: [UInt8] = []
    fileprivate var marks: [Mark] = []

    init(_ columns: ColumnSet) { self.columns = columns }

    /// Adds the cells of a row.
    ///
    /// - Parameter first: the column in which the first of them stands.
    mutating func add(_ row: borrowing Row, from first: Int) {
      for column in first..<first + columns.places.count {
        switch row.storage(column) {
        case .text:
          let start = texts.count
          marks.append(Mark(start: start, count: row.addText(column, to: &texts)))
        case .integer: marks.append(Mark(statusCode: row.integer(column)))
        case .null, .real, .blob: marks.append(.blank)
        }
      }
    }
  }

  /// Whether a cell is blank.
  func isBlank(_ row: Int, _ place: Int) -> Bool {
    guard let mark = mark(row, place), mark.count != -1 else { return true }
    return mark.count < 0 && Cell.status(mark.start) == .blank
  }

  func cell(_ row: Int, _ place: Int) -> Cell {
    guard let mark = mark(row, place), mark.count != -1 else { return .blank }
    guard mark.count >= 0 else { return .status(mark.start) }
    let texts = texts
    return .known(String(utf8: texts.span.extracting(mark.start..<mark.start + mark.count)))
  }

  /// What a cell says, as it is read from the bytes of its text.
  func known<Value>(
    _ row: Int, _ place: Int, _ read: (Span<UInt8>) -> Known<Value>
  ) -> Known<Value> {
    guard let mark = mark(row, place), mark.count != -1 else { return .notSupplied }
    guard mark.count >= 0 else { return Cell.status(mark.start).gap() }
    let texts = texts
    return read(texts.span.extracting(mark.start..<mark.start + mark.count))
  }

  private func mark(_ row: Int, _ place: Int) -> Mark? {
    columns.slot(place).map { marks[row * columns.places.count + $0] }
  }
}

extension Cell {
  /// The cell behind a stored status code; blank for a code that says nothing.
  fileprivate static func status(_ code: Int) -> Cell { Cell(statusCode: Int64(code)) ?? .blank }

  /// Why a cell without text says nothing, or that there is nothing.
  func gap<Value>() -> Known<Value> {
    switch self {
    case .known: .notSupplied
    case .confirmedAbsent: .confirmedAbsent
    case .notCollected(let gap): .notCollected(gap)
    }
  }
}
