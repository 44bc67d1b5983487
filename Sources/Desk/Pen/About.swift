/// The records that something entered by hand speaks of, as far as the place tells them.
struct About: Sendable, Hashable {
  var fisher: Int64?
  var vessel: Int64?
  var agency: Int64?
  /// What they are called, for the head of the form.
  var words = ""
  /// The name of the vessel, where there is one.
  var aboard = ""
  /// The voyage that the vessel is on, where one is known.
  var voyage: Voyage?

  /// A voyage under way: when it began, and in which port.
  struct Voyage: Sendable, Hashable {
    let departed: String
    let port: String
  }
}
