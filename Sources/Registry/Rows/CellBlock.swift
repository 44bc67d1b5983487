internal import Fishery
internal import SQLite

/// The cells of many rows that were read together.
final class CellBlock: Sendable {
  let columns: ColumnSet
  private let texts: [UInt8]
  private let marks: [Gathering.Mark]

  init(_ columns: ColumnSet, _ gathered: consuming Gathering) {
    self.columns = columns
    texts = gathered.texts
    marks = gathered.marks
  }

  /// Whether a cell is blank, as one is that was not read.
  func isBlank(_ row: Int, _ place: Int) -> Bool {
    let mark = mark(row, place)
    return mark.isNull || !mark.isText && Cell(mark) == .blank
  }

  func cell(_ row: Int, _ place: Int) -> Cell {
    let mark = mark(row, place)
    guard mark.isText else { return Cell(mark) }
    let texts = texts
    return .known(String(utf8: texts.span.extracting(mark.range)))
  }

  /// What a cell says, as it is read from the bytes of its text.
  func known<Value>(
    _ row: Int, _ place: Int, _ read: (Span<UInt8>) -> Known<Value>
  ) -> Known<Value> {
    let mark = mark(row, place)
    guard mark.isText else { return Cell(mark).gap() }
    let texts = texts
    return read(texts.span.extracting(mark.range))
  }

  private func mark(_ row: Int, _ place: Int) -> Gathering.Mark {
    let slot = columns.slot(place)
    return slot < 0 ? .null : marks[row * columns.places.count + slot]
  }
}

extension Gathering.Mark {
  fileprivate var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
}

extension Cell {
  /// The cell behind what is no text; blank for a status code that says nothing.
  fileprivate init(_ mark: Gathering.Mark) {
    self = mark.isNull ? .blank : Cell(statusCode: Int64(mark.start)) ?? .blank
  }

  /// Why a cell without text says nothing, or that there is nothing.
  func gap<Value>() -> Known<Value> {
    switch self {
    case .known: .notSupplied
    case .confirmedAbsent: .confirmedAbsent
    case .notCollected(let gap): .notCollected(gap)
    }
  }
}
