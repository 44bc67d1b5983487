import Fishery

extension FormField {
  /// What it is called on the screen.
  var label: String {
    if let name { return name }
    switch entry {
    case .column(_, let key): return Self.names[key] ?? key.spaced
    case .clauses(true): return "clauses it has"
    case .clauses(false): return "clauses it lacks"
    case .departure: return "left"
    }
  }

  /// Columns whose keys are too long to be told apart in the room that a label has.
  private static let names = [
    "manning_skipper_certified": "skipper certified",
    "manning_skipper_certificate_expires": "skipper certificate to",
  ]
}
