public import Fishery
public import Registry

/// How far an exception has come on a day. Only an active one keeps findings out of the queue.
public enum ExceptionPhase: String, Sendable, Hashable, CaseIterable {
  /// Nobody but who asked has said anything.
  case asked
  /// Another person said yes, and its last day is not over.
  case active
  /// Its last day is over: the findings are back, and somebody must look at it again.
  case overdue
  case refused
  /// Somebody ended it, or looked at it after its day.
  case closed

  /// - Parameter day: the last day of an exception still counts.
  public init(of exception: KeptException, on day: CivilDate) {
    self =
      if exception.closed != nil {
        .closed
      } else if let answer = exception.answer {
        answer.isYes ? (day <= exception.ends ? .active : .overdue) : .refused
      } else {
        .asked
      }
  }
}

extension KeptException {
  /// How far it has come on a day.
  public func phase(on day: CivilDate) -> ExceptionPhase { ExceptionPhase(of: self, on: day) }
}
