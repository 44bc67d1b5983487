public import Fishery
public import Registry

/// Deciding on findings: what a person may say, and keeping it.
///
/// The machine's verdict is never touched: a decision stands beside it, for as long as the finding
/// is what was decided on.
public struct Triage: Sendable {
  public let registry: Registry
  public let today: CivilDate

  /// Letters that a reason for closing has at least.
  public static let leastLetters = 15

  public init(_ registry: Registry, today: CivilDate) {
    self.registry = registry
    self.today = today
  }

  /// What a ruling would do to findings, changing nothing.
  ///
  /// In bulk nothing is said of a red line but that it be asked about or is for a colleague.
  ///
  /// - Parameter isBulk: whether the findings were picked out together; of itself, when there are
  ///   more than one.
  public func plan(
    _ ruling: Ruling, on findings: [FindingLine], isBulk: Bool = false, by actor: String
  ) throws(RegistryError) -> Plan {
    let isBulk = isBulk || findings.count > 1
    var changing: [FindingLine] = []
    var refused: [Plan.Refused] = []
    for finding in findings {
      let hindrance = try hindrance(to: ruling, on: finding, isBulk: isBulk, by: actor)
      if let hindrance {
        refused.append(Plan.Refused(finding: finding, hindrance: hindrance))
      } else {
        changing.append(finding)
      }
    }
    return Plan(ruling: ruling, changing: changing, refused: refused)
  }

  /// Keeps what a plan says; it is on the disk when this returns.
  ///
  /// - Returns: the entry of the log, by which the whole of it can be taken back.
  /// - Throws: `.decidedMeanwhile` when any of the findings is not as it was seen; then nothing is
  ///   kept.
  @discardableResult
  public func carryOut(_ plan: Plan, by signature: Signature) throws(RegistryError) -> Int {
    try registry.decide(plan.ruling.decision, on: plan.changing.map(\.seen), by: signature)
  }

  /// Keeps that the person whom a finding is about has a case, where that does not stand already.
  ///
  /// It decides nothing of the finding, so it holds of the finding as it is now, however it was seen:
  /// nothing that changed meanwhile may keep somebody from a case.
  public func refer(
    _ finding: FindingLine, by signature: Signature
  ) throws(RegistryError) {
    let plan = try plan(.refer, on: registry.findings([finding.id]), by: signature.actor)
    if !plan.changing.isEmpty { try carryOut(plan, by: signature) }
  }

  private func hindrance(
    to ruling: Ruling, on finding: FindingLine, isBulk: Bool, by actor: String
  ) throws(RegistryError) -> Hindrance? {
    if finding.state == .gone { return .isGone }
    if finding.standing == .excepted { return .excepted }
    if finding.isRedLine, isBulk, !ruling.isSaidOfMany { return .redLine }
    switch ruling {
    case .confirm: return finding.standing == .confirmed ? .saidAlready : nil
    case .ask: return finding.standing == .asked ? .saidAlready : nil
    case .refer: return finding.standing == .referred ? .saidAlready : nil
    case .close(_, let words):
      return words.count(where: \.isLetter) < Self.leastLetters
        ? .tooFewWords(wanted: Self.leastLetters) : nil
    case .snooze(let sleep):
      if finding.isRedLine { return .redLine }
      switch sleep {
      case .day(let day): return day > today ? nil : .dayNotAhead
      case .fact(let fact):
        return try registry.facts(wantedIn: finding.id).contains(fact) ? nil : .notWaitedFor(fact)
      }
    case .assign(let colleague, _):
      if !colleague.contains(where: \.isLetter) { return .tooFewWords(wanted: 1) }
      let isTheirs = finding.assigned.map { ActorName.areOne($0, colleague) } ?? false
      return isTheirs ? .saidAlready : nil
    case .agree:
      guard finding.standing == .proposed else { return .nothingProposed }
      let proposal = try registry.decisions(on: finding.id)
        .first { $0.id == finding.seen.decided }
      guard let proposal else { return .nothingProposed }
      return ActorName.areOne(proposal.signature.actor, actor) ? .ownProposal : nil
    }
  }
}
