import Fishery
import Registry

/// A form being filled in: a row of a sheet to be entered, or cells to be amended.
struct Form: Sendable, Hashable {
  let purpose: Purpose
  let about: About
  var fields: [FormField]
  /// The field that takes the keys.
  var index = 0
  /// Whether somebody was told that leaving loses what is typed.
  var isLeaving = false

  enum Purpose: Sendable, Hashable {
    case entry(Sheet)
    /// Cells of things that are there already, with the row by which each is known.
    case amendment(title: String, rows: [String: RowID])
  }

  var field: FormField { fields[index] }

  var title: String {
    switch purpose {
    case .entry(let sheet): sheet.formTitle
    case .amendment(let title, _): title
    }
  }

  var sheet: Sheet? { if case .entry(let sheet) = purpose { sheet } else { nil } }

  /// Whether anything is typed that was not there when it was opened.
  var isTouched: Bool { fields.contains { $0.isChanged } }

  /// Whether another is the same form, however far filled in.
  func isSame(as other: Form) -> Bool { purpose == other.purpose && about.isSame(as: other.about) }

  mutating func move(by steps: Int) {
    fields[index].settle()
    index = (index + steps + fields.count) % fields.count
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

extension Sheet {
  /// What one row of it is called where one is entered.
  var formTitle: String {
    switch self {
    case .vessels: "Vessel"
    case .fishers: "Fisher: contact, next of kin, languages"
    case .complaints: "Complaint, sealed"
    case .placements: "Placement"
    case .agreements: "Fisher's work agreement"
    case .documents: "Document"
    case .charges: "Charge or loan"
    case .pay: "Pay period"
    case .rest: "Rest or work"
    case .voyages: "Voyage"
    case .positions: "Position"
    case .agencies: "Agency and licence"
    case .recruitment: "Recruitment contact"
    case .crew: "Fisher aboard"
    case .muster: "Line of the roll call"
    case .checks: "Port check"
    case .observations: "Seen aboard"
    case .conditions: "Conditions aboard"
    case .rooms: "Room aboard"
    case .contacts: "Somebody to call"
    default: title
    }
  }
}
