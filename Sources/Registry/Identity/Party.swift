internal import Fishery
internal import SQLite

/// The three kinds of record that a row can speak of by name or number.
enum Party: Int64, CaseIterable, Sendable {
  case fisher = 1
  case vessel = 2
  case agency = 3

  /// The keys of the columns by which rows say which one they mean.
  var keys: [String] {
    switch self {
    case .fisher:
      [
        "document_type", "document_number", "document_issuer", "person_source", "person_number",
        "name", "family_name", "given_names", "birth_date", "nationality",
      ]
    case .vessel:
      [
        "register", "source_number", "imo", "registration", "flag", "mmsi", "call_sign", "vessel",
      ]
    case .agency: ["agency", "agency_country", "agency_number"]
    }
  }

  /// Where each of the columns stands among them.
  var places: [String: Int] { layout.places }

  var layout: Layout { Party.layouts[Int(rawValue) - 1] }

  private static let layouts = allCases.map { Layout($0.home, $0.keys) }

  /// The column of a rows table with the anchor of the one meant, and the table of its records.
  var name: Name {
    switch self {
    case .fisher: "fisher"
    case .vessel: "vessel"
    case .agency: "agency"
    }
  }

  var record: Sheet.Record {
    switch self {
    case .fisher: .fisher
    case .vessel: .vessel
    case .agency: .agency
    }
  }

  /// The sheet whose rows make such a record even when they name it in no known way.
  var home: Sheet {
    switch self {
    case .fisher: .fishers
    case .vessel: .vessels
    case .agency: .agencies
    }
  }
}
