/// Why a text is no machine-readable zone of a shape that is read here.
public enum MRZError: Error, Sendable, Hashable {
  /// The characters of each line that was found; 44 and 44, or 30, 30 and 30 are needed.
  case lengths([Int])
}

extension MRZError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .lengths(let found):
      "lines of \(found.map(String.init).joined(separator: ", ")) characters; "
        + "a passport has 44 and 44, a card 30, 30 and 30"
    }
  }
}
