import Fishery

/// A kind of record that has a form of its own.
enum FormKind: Sendable, Hashable {
  /// A row of a sheet.
  case row(Sheet)
  /// Money lent to a fisher: a charge of a category of its own.
  case loan
  /// A vessel's stay in a port, which ends one voyage and begins the next.
  case portCall

  /// The sheet whose columns it fills.
  var sheet: Sheet {
    switch self {
    case .row(let sheet): sheet
    case .loan: .charges
    case .portCall: .voyages
    }
  }

  /// Under which it is kept while it is unfinished.
  var name: String {
    switch self {
    case .row(let sheet): sheet.name
    case .loan: "loan"
    case .portCall: "port_call"
    }
  }

  /// The kind that is kept under a name; nil for one that is not there any more.
  init?(named name: String) {
    let own = [FormKind.loan, .portCall].first { $0.name == name }
    guard let kind = own ?? Sheet.named(name).map({ .row($0) }) else { return nil }
    self = kind
  }

  /// What it is called at the head of its form.
  var title: String {
    switch self {
    case .row(let sheet): sheet.formTitle
    case .loan: "Loan"
    case .portCall: "Port call"
    }
  }

  /// What it is called among others that can be added.
  var choice: String {
    switch self {
    case .row(.fishers): "Contact, next of kin, languages"
    case .row(.crew): "Fisher aboard, a line of the crew list"
    case .row(.placements): "Placement: role, days, agency, how it ended"
    case .row(.agreements): "Agreement, or a version of one"
    case .row(.charges): "Charge or fee"
    case .row(.voyages): "Voyage, from port to port"
    case .loan: "Loan or advance"
    case .portCall: "Port call: came in, left"
    case .row: title
    }
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
    case .charges: "Charge or fee"
    case .pay: "Pay period"
    case .rest: "Rest or work"
    case .voyages: "Voyage"
    case .positions: "Position"
    case .agencies: "Agency and licence"
    case .recruitment: "Recruitment contact"
    case .crew: "Fisher aboard"
    case .muster: "Line of the roll call"
    case .checks: "Port check"
    case .signs: "Sign of forced labour"
    case .observations: "Seen aboard"
    case .conditions: "Conditions aboard"
    case .rooms: "Room aboard"
    case .contacts: "Somebody to call"
    default: title
    }
  }
}
