import Report

/// How people are named here: in full, or by initials and their code.
struct Masking: Sendable, Hashable {
  let showsNames: Bool
  /// Whether whatever else is personal on a card is left out too, as on paper that anybody may read.
  let hidesFacts: Bool
  /// The persons whose records are revealed for a while.
  var revealed: Set<Int64> = []

  init(showsNames: Bool, hidesFacts: Bool = false) {
    self.showsNames = showsNames
    self.hidesFacts = hidesFacts
  }

  /// People of a story are invented, and stand with their names; others only for a reason.
  static func onPaper(inFull: Bool) -> Masking {
    Masking(showsNames: inFull, hidesFacts: !inFull)
  }

  /// A person's name as it may be shown.
  func name(_ name: String, of fisher: Int64?) -> String {
    shows(fisher) ? name : MaskedName(name, key: fisher).text
  }

  /// The number of a person's document as it may be shown.
  func number(_ number: String, of fisher: Int64?) -> String {
    shows(fisher) ? number : MaskedNumber(number).text
  }

  /// Whether what is personal about somebody is shown.
  func shows(_ fisher: Int64?) -> Bool {
    showsNames || fisher.map { revealed.contains($0) } ?? false
  }
}
