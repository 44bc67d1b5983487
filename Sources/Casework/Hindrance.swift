public import Registry

/// Why a person may not say something of a finding, or not so.
public enum Hindrance: Error, Sendable, Hashable {
  /// Nobody decides on red lines in bulk, lets one sleep, or excepts one.
  case redLine
  /// The words are fewer letters than are asked for.
  case tooFewWords(wanted: Int)
  /// It would be awake on the day it falls asleep.
  case dayNotAhead
  /// The finding does not wait for that fact.
  case notWaitedFor(String)
  /// Nobody proposed to close it.
  case nothingProposed
  /// Who proposed a closing is not the second person.
  case ownProposal
  /// The same stands already.
  case saidAlready
  /// It is gone: there is nothing to decide.
  case isGone
  /// The repeat is for the same rule and cause only.
  case otherCause
  /// An exception stands over it: it is ended first.
  case excepted
  /// It would end later than an exception may.
  case tooFarAhead(days: Int)
  /// The finding is about no such record.
  case aboutNo(ExceptionScope.Kind)
}

extension Hindrance: CustomStringConvertible {
  public var description: String {
    switch self {
    case .redLine: "red line: one by one, never asleep or excepted"
    case .tooFewWords(let wanted): "why, in at least \(wanted) letters"
    case .dayNotAhead: "the day must lie ahead"
    case .notWaitedFor(let fact): "its verdict does not wait for \(fact)"
    case .nothingProposed: "nobody proposed to close it"
    case .ownProposal: "a second person must agree, not who proposed"
    case .saidAlready: "this is what stands already"
    case .isGone: "it is gone"
    case .otherCause: "another rule or cause"
    case .excepted: "an exception stands over it; close that first"
    case .tooFarAhead(let days): "it must end within \(days) days"
    case .aboutNo(let kind): "it is about no \(kind.rawValue)"
    }
  }
}
