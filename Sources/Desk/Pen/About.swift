/// The records that something entered by hand speaks of, as far as the place tells them.
struct About: Sendable, Hashable {
  var fisher: Int64?
  var vessel: Int64?
  var agency: Int64?
  /// The name of the fisher; blank where it is about none.
  var person = ""
  /// What the vessel or the agency is called.
  var called = ""
  /// The name of the vessel, where there is one.
  var aboard = ""
  /// The voyage that the vessel is on, where one is known.
  var voyage: Voyage?

  /// A voyage under way: when it began, and in which port.
  struct Voyage: Sendable, Hashable {
    let departed: String
    let port: String
  }

  /// What all of them are called.
  var words: String { person.isEmpty ? called : "\(person) aboard \(called)" }

  /// The same as people may be named here.
  func words(_ masking: Masking) -> String {
    guard let fisher, !masking.shows(fisher) else { return words }
    let masked = person.isEmpty ? "a fisher" : masking.name(person, of: fisher)
    return called.isEmpty || person.isEmpty ? masked : "\(masked) aboard \(called)"
  }
}
