import Fishery
import Intake

/// One field of a form: what is typed in it, or why nothing is.
struct FormField: Sendable, Hashable {
  let entry: Entry
  var text = ""
  /// Why there is no value, when somebody says so.
  var mark: Mark?
  /// Whether the mark was typed here, so that what follows may still make a text of it.
  var isMarkTyped = false
  /// What held when the field was opened, for a field that amends something.
  var was: Cell

  /// What a field fills.
  enum Entry: Sendable, Hashable {
    case column(Sheet, String)
    /// The particulars that an agreement has, or lacks, by their letters.
    case clauses(areThere: Bool)
  }

  /// One key that says why nothing is written.
  enum Mark: Character, Sendable, Hashable, CaseIterable {
    case none = "-"
    case notAsked = "?"
    case refused = "!"
    case illegible = "#"
    case notSafe = "~"

    var words: String {
      switch self {
      case .none: "none there"
      case .notAsked: "not asked"
      case .refused: "refused"
      case .illegible: "illegible"
      case .notSafe: "unsafe to ask"
      }
    }

    var cell: Cell {
      switch self {
      case .none: .confirmedAbsent
      case .notAsked: .notCollected(.notAsked)
      case .refused: .notCollected(.refused)
      case .illegible: .notCollected(.illegible)
      case .notSafe: .notCollected(.notSafeToAsk)
      }
    }
  }

  init(_ entry: Entry, was: Cell = .blank) {
    self.entry = entry
    self.was = was
    text = was.text ?? ""
    mark = was == .blank ? nil : Mark.allCases.first { $0.cell == was }
  }

  var key: String {
    switch entry {
    case .column(_, let key): key
    case .clauses(true): "clauses"
    case .clauses(false): "clauses_missing"
    }
  }

  var column: Sheet.Column? {
    if case .column(let sheet, let key) = entry { sheet[key] } else { nil }
  }

  var isBlank: Bool { text.isEmpty && mark == nil }

  /// What the field says.
  ///
  /// - Throws: what would make it acceptable.
  func cell() throws(Complaint) -> Cell {
    if let mark { return mark.cell }
    guard let column else { return text.isEmpty ? .blank : .known(text) }
    return try TypedCell.read(text, of: column)
  }

  /// Takes the one thing that what is typed can be the beginning of, when it is nothing by itself or
  /// only a word of one's own.
  mutating func settle() {
    isMarkTyped = false
    guard mark == nil, !text.isEmpty, let column else { return }
    let own = try? cell().text
    guard own == nil || own?.hasPrefix("local:") == true && text.count >= 3 else { return }
    let fitting = Completion.of(text, for: column.kind, limit: 2)
    if fitting.count == 1 { text = fitting[0].code }
  }
}
