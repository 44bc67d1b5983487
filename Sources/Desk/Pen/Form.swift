import Fishery
import Registry

/// A form being filled in: a record to be entered, or cells to be amended.
struct Form: Sendable, Hashable {
  let purpose: Purpose
  let about: About
  var fields: [FormField]
  /// The field that takes the keys.
  var index = 0
  /// Whether the fields that are seldom asked for are shown too.
  var isWhole = false
  /// Where the person has from what is typed; nil when nobody says.
  var source: Amendment.Source?
  /// The name of a field that is being typed, to go there.
  var search: Search?
  /// Whether somebody was told that leaving loses what is typed.
  var isLeaving = false

  enum Purpose: Sendable, Hashable {
    case entry(FormKind)
    /// Cells of things that are there already, with the row by which each is known.
    case amendment(title: String, rows: [String: RowID])
  }

  var field: FormField { fields[index] }

  var title: String {
    switch purpose {
    case .entry(let kind): kind.title
    case .amendment(let title, _): title
    }
  }

  /// What is entered; nil when something is amended.
  var kind: FormKind? { if case .entry(let kind) = purpose { kind } else { nil } }

  var sheet: Sheet? { kind?.sheet }

  /// Whether what is typed may say where it is from: what is amended is asked for it when it is
  /// kept, and a complaint never says.
  var takesSource: Bool { sheet.map { $0 != .complaints } ?? false }

  /// Whether anything is typed that was not there when it was opened.
  var isTouched: Bool { fields.contains { $0.isChanged && $0.given == nil } }

  /// Whether another is the same form, however far filled in.
  func isSame(as other: Form) -> Bool { purpose == other.purpose && about.isSame(as: other.about) }

  /// Blanks what was carried over from the form before, and forgets the source.
  mutating func clearCarried() {
    for place in fields.indices where fields[place].given == .carried {
      fields[place].text = ""
      fields[place].mark = nil
      fields[place].given = nil
    }
    source = nil
  }
}

extension FormField {
  var isChanged: Bool { text != (was.text ?? "") || mark?.cell != Mark.kept(was) }
}

extension FormField.Mark {
  fileprivate static func kept(_ cell: Cell) -> Cell? { allCases.first { $0.cell == cell }?.cell }
}

extension About {
  fileprivate func isSame(as other: About) -> Bool {
    (fisher, vessel, agency) == (other.fisher, other.vessel, other.agency)
  }
}
