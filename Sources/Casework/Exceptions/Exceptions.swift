public import Fishery
public import Registry

/// Excepting findings from the queue for a time: one person asks, another answers.
///
/// A finding that is excepted is counted wherever all are; it only leaves the queue. A red line
/// cannot be excepted.
public struct Exceptions: Sendable {
  public let registry: Registry
  public let today: CivilDate

  /// The furthest day ahead on which one may end: whoever wants longer asks again.
  public static let mostDays = 365

  public init(_ registry: Registry, today: CivilDate) {
    self.registry = registry
    self.today = today
  }

  /// What an exception would be for: the rule of a finding, within one of its records.
  public struct Request: Sendable, Hashable {
    public let finding: FindingLine
    public let kind: ExceptionScope.Kind
    /// Its last day.
    public let ends: CivilDate
    public let reason: String

    public init(
      for finding: FindingLine, within kind: ExceptionScope.Kind, until ends: CivilDate,
      because reason: String
    ) {
      self.finding = finding
      self.kind = kind
      self.ends = ends
      self.reason = reason
    }
  }

  /// What a person says to an exception that is there.
  public enum Answer: String, Sendable, Hashable, CaseIterable {
    case approve, refuse
    /// End it before its day, or say that it was looked at after.
    case close
  }

  /// Asks for an exception.
  ///
  /// - Returns: its number, or what hinders.
  public func ask(
    _ request: Request, by signature: Signature
  ) throws(RegistryError) -> Result<Int, Hindrance> {
    if let hindrance = hindrance(to: request) { return .failure(hindrance) }
    guard let scope = try registry.scope(request.kind, of: request.finding.id) else {
      return .failure(.aboutNo(request.kind))
    }
    let isThere = try registry.exceptions().contains { other in
      other.rule == request.finding.rule && other.scope == scope
        && [.asked, .active].contains(other.phase(on: today))
    }
    if isThere { return .failure(.saidAlready) }
    return .success(
      try registry.ask(
        forExceptionOf: request.finding.rule, within: scope, until: request.ends,
        because: request.reason, by: signature))
  }

  /// What hinders asking, as far as that can be told without looking anything up.
  public func hindrance(to request: Request) -> Hindrance? {
    if request.finding.isRedLine { return .redLine }
    if request.finding.state == .gone { return .isGone }
    if request.ends <= today { return .dayNotAhead }
    if request.ends - today > Self.mostDays { return .tooFarAhead(days: Self.mostDays) }
    if request.reason.count(where: \.isLetter) < Triage.leastLetters {
      return .tooFewWords(wanted: Triage.leastLetters)
    }
    return nil
  }

  /// Keeps what a person says to an exception.
  ///
  /// - Returns: what hinders; nil when it is kept.
  public func say(
    _ answer: Answer, to exception: KeptException, by signature: Signature
  ) throws(RegistryError) -> Hindrance? {
    if let hindrance = hindrance(to: answer, on: exception, by: signature.actor) {
      return hindrance
    }
    switch answer {
    case .approve, .refuse:
      try registry.answer(
        exception: exception.id, isYes: answer == .approve, by: signature)
    case .close: try registry.close(exception: exception.id, by: signature)
    }
    return nil
  }

  /// What hinders an answer.
  public func hindrance(
    to answer: Answer, on exception: KeptException, by actor: String
  ) -> Hindrance? {
    switch (exception.phase(on: today), answer) {
    case (.closed, _), (.refused, _): return .saidAlready
    case (.active, .approve), (.active, .refuse), (.overdue, .approve), (.overdue, .refuse):
      return .saidAlready
    case (.asked, .approve):
      if ActorName.areOne(exception.asked.actor, actor) { return .ownProposal }
      return exception.ends < today ? .dayNotAhead : nil
    case (.asked, .refuse):
      return ActorName.areOne(exception.asked.actor, actor) ? .ownProposal : nil
    case (.asked, .close), (.active, .close), (.overdue, .close): return nil
    }
  }
}
