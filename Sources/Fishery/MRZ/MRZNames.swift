extension MRZ {
  /// The name as the zone spells it: what comes before the double filler, and what comes after.
  public struct Names: Sendable, Hashable {
    /// The family name, or the whole of a name that has only one part.
    public let primary: String
    /// Given names; nil when the person has one name, or none was given.
    public let secondary: String?
  }

  public var names: Names {
    let field = field(.names)
    let parts = field.split(separator: "<<", maxSplits: 1, omittingEmptySubsequences: false)
    let given = parts.count > 1 ? MRZ.spaced(parts[1]) : ""
    return Names(
      primary: MRZ.spaced(parts[0]), secondary: given.isEmpty ? nil : given)
  }

  private static func spaced(_ text: Substring) -> String {
    text.split(separator: "<").joined(separator: " ")
  }
}
