public import Fishery

extension Sheet.Column {
  /// The text of a cell of the column as it may be written out: of a person's name the initials
  /// and the person's code, of a number the last three characters, and of whatever else is personal
  /// only that it is there.
  ///
  /// - Parameter person: the key of the fisher whom the row names; nil when it names none.
  public func written(_ text: String, _ disclosure: Disclosure, of person: Int64?) -> String {
    guard isPersonal, disclosure == .masked else { return text }
    switch kind {
    case .name: return MaskedName(text, key: person).text
    case .number: return MaskedNumber(text).text
    default: return "…"
    }
  }
}
