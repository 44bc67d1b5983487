public import Fishery

/// Why a law pack is refused, with the place in it.
public struct PackFault: Error, Sendable, Hashable {
  public let pack: String
  /// The path of the value, such as `figures.c188.minimum_age.values[1].from`.
  public let path: String
  public let kind: Kind

  public enum Kind: Sendable, Hashable {
    case notJSON(JSONFault)
    case unknownKey
    case missingKey(String)
    case wrongKind(wanted: String, found: String)
    case badDate
    case badWord(allowed: [String])
    case badMoney
    /// A number such as no law says.
    case tooLarge
    case emptySource
    case noEntries
    /// Two entries begin on the same day, so both would be in force.
    case overlap(CivilDate)
    case unsorted(CivilDate)
    case unknownFigure
    case unknownState
    case wrongUnit(wanted: FigureUnit?, found: FigureUnit?)
    /// A figure that the rules read and no pack holds.
    case absentFigure
    /// A figure that two packs of one book hold.
    case heldTwice(by: String)
    /// A local pack that changes nothing.
    case empty
    case unreadable
  }
}

extension PackFault: CustomStringConvertible {
  public var description: String {
    let place = path.isEmpty ? pack : "\(pack): \(path)"
    return "\(place): \(words)"
  }

  private var words: String {
    switch kind {
    case .notJSON(let fault): "no JSON document: \(fault)"
    case .unknownKey: "unknown key"
    case .missingKey(let key): "\"\(key)\" is missing"
    case .wrongKind(let wanted, let found): "\(wanted) is wanted, this is \(found)"
    case .badDate: "no date written YYYY-MM-DD"
    case .badWord(let allowed): "must be one of \(allowed.joined(separator: ", "))"
    case .badMoney: "no amount: {\"minor\": whole number, \"currency\": code} is wanted"
    case .tooLarge: "no law says a number beyond 1000000000"
    case .emptySource: "a source is wanted, this is empty"
    case .noEntries: "at least one dated value is wanted"
    case .overlap(let day): "two values begin on \(day)"
    case .unsorted(let day): "the value from \(day) stands after a later one"
    case .unknownFigure: "no rule reads a figure of this name"
    case .unknownState: "no State has this code"
    case .wrongUnit(let wanted, let found):
      "the unit must be \(wanted?.rawValue ?? "absent"), this is \(found?.rawValue ?? "absent")"
    case .absentFigure: "a rule reads this figure and no pack holds it"
    case .heldTwice(let other): "the pack \(other) holds it as well"
    case .empty: "holds neither figures nor profiles"
    case .unreadable: "cannot be read"
    }
  }
}
