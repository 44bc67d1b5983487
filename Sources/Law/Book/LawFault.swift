public import Fishery

/// What a book of law cannot answer.
public enum LawFault: Error, Sendable, Hashable {
  /// The figure was asked for a day before its history begins.
  case beforeFirst(FigureName, CivilDate)
  /// The figure had ended by that day.
  case ended(FigureName, CivilDate)
  /// The figure holds another kind of value than the rule reads.
  case otherKind(FigureName)
}

extension LawFault {
  /// The figure that was asked for.
  public var figure: FigureName {
    switch self {
    case .beforeFirst(let figure, _), .ended(let figure, _), .otherKind(let figure): figure
    }
  }
}

extension LawFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .beforeFirst(let figure, let day): "\(figure.id) has no value yet on \(day)"
    case .ended(let figure, let day): "\(figure.id) has no value any more on \(day)"
    case .otherKind(let figure): "\(figure.id) holds another kind of value"
    }
  }
}
