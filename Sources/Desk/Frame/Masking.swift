import Report

/// How people are named here: in full, or by initials and their code.
struct Masking: Sendable, Hashable {
  let showsNames: Bool
  /// The person whose record is revealed for a while.
  var revealed: Int64?

  init(showsNames: Bool) { self.showsNames = showsNames }

  /// A person's name as it may be shown.
  func name(_ name: String, of fisher: Int64?) -> String {
    shows(fisher) ? name : MaskedName(name, key: fisher).text
  }

  /// The number of a person's document as it may be shown.
  func number(_ number: String, of fisher: Int64?) -> String {
    shows(fisher) ? number : MaskedNumber(number).text
  }

  private func shows(_ fisher: Int64?) -> Bool {
    showsNames || (fisher != nil && fisher == revealed)
  }
}
