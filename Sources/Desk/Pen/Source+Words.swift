import Registry

extension Amendment.Source {
  /// Where a person has it from, as it is chosen.
  var words: String {
    switch self {
    case .document: "a document says this"
    case .ownEyes: "seen with own eyes"
    case .saidAboard: "said aboard (nobody is named)"
    case .device: "a device recorded this"
    }
  }

  /// The source that comes after one when they are gone through; nil after the last.
  static func next(after source: Amendment.Source?) -> Amendment.Source? {
    guard let source else { return allCases.first }
    guard let place = allCases.firstIndex(of: source) else { return nil }
    return allCases.dropFirst(place + 1).first
  }
}
