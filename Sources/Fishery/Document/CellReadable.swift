/// A value of a fact that one cell of a sheet can say.
protocol CellReadable {
  static var cellKind: Sheet.Kind { get }
}

extension Bool: CellReadable { static var cellKind: Sheet.Kind { .yesNo } }
extension Int32: CellReadable { static var cellKind: Sheet.Kind { .integer } }
extension Quantity: CellReadable { static var cellKind: Sheet.Kind { .decimal(3) } }
extension CivilDate: CellReadable { static var cellKind: Sheet.Kind { .date } }
extension RoomKind: CellReadable { static var cellKind: Sheet.Kind { .word(words) } }

extension Few: CellReadable where Element == Language {
  static var cellKind: Sheet.Kind { .languages }
}

extension Known: CellReadable where Value: CellReadable {
  static var cellKind: Sheet.Kind { Value.cellKind }
}

extension JSON {
  /// What a cell says, as a document would say it.
  init(_ cell: Cell, of kind: Sheet.Kind) {
    switch cell {
    case .confirmedAbsent: self = ["status": "confirmed_absent"]
    case .notCollected(let gap): self = ["status": "not_collected", "why": .string(gap.word)]
    case .known(let text):
      switch kind {
      case .yesNo: self = .bool(text == "yes")
      case .integer, .decimal: self = Int64(text).map { .integer($0) } ?? .decimal(text)
      case .languages: self = .array(text.split(separator: " ").map { .string(String($0)) })
      default: self = .string(text)
      }
    }
  }
}

extension Shape {
  /// Takes what the cells of a row say, each under the key of its fact, into a record of which
  /// nothing is known yet; what cannot be read is illegible.
  func read(_ cell: (String) -> Cell, into record: inout Record) {
    for field in fields {
      guard let kind = field.cellKind, case let said = cell(field.cellKey), said != .blank
      else { continue }
      if !field.read(JSON(said, of: kind), &record) {
        _ = field.read(JSON(.notCollected(.illegible), of: kind), &record)
      }
    }
  }

  /// A column for each fact that a cell can say.
  var columns: [Sheet.Column] {
    fields.compactMap { field in
      field.cellKind.map { .column(field.cellKey, $0) }
    }
  }
}

extension Fact {
  /// The key of its column in the sheets of conditions and of rooms.
  var cellKey: String {
    let key = path.split(separator: ".").last.map(String.init) ?? path
    if path.hasPrefix("manning.") { return "manning_\(key)" }
    return self == .roomKind ? "room_kind" : key
  }
}
