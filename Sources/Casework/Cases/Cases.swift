internal import Fishery
public import Registry

/// Opening cases, and entering what people do in them. Nothing is sent, decided or identified by
/// the program: only a person enters that it was.
public struct Cases: Sendable {
  public let registry: Registry
  public let clock: CaseClock

  public init(_ registry: Registry, at clock: CaseClock) {
    self.registry = registry
    self.clock = clock
  }

  /// What a case is opened from.
  public enum Opening: Sendable, Hashable {
    case finding(FindingLine)
    /// A fisher of the registry, by a placement.
    case placement(Int64)
    /// Somebody whom the registry does not know, aboard a vessel that it may know.
    case call(vessel: Int64?)
  }

  /// Opens a case with what was told, and with the person's age where the registry knows it. A
  /// finding that it is opened from is referred from now on.
  public func open(
    from opening: Opening, saying words: String, by signature: Signature
  ) throws(RegistryError) -> Result<CaseFile, CaseHindrance> {
    let note = CaseAct.note(words)
    if let hindrance = CaseState().hindrance(to: note, by: signature.actor, at: clock) {
      return .failure(hindrance)
    }
    var fisher: Int64?
    var vessel: Int64?
    var finding: String?
    switch opening {
    case .finding(let line): (fisher, vessel, finding) = (line.fisher, line.vessel, line.id)
    case .placement(let placement):
      let parties = try registry.parties(ofPlacement: placement)
      (fisher, vessel) = (parties?.fisher, parties?.vessel)
    case .call(let aboard): vessel = aboard
    }
    let nobody = CaseRecord(
      id: 0, finding: finding, fisher: fisher, vessel: vessel, fisherName: nil, vesselName: nil,
      steps: [])
    // First, so that what is taken back first is the case.
    if case .finding(let line) = opening {
      try Triage(registry, today: clock.today).refer(line, by: signature)
    }
    let age = try registry.person(of: nobody).isChild(on: clock.today)
      .map { CaseAct.age(isChild: $0) }
    let number = try registry.openCase(
      about: fisher, aboard: vessel, from: finding,
      saying: [note, age].compactMap { $0?.kept }, by: signature)
    guard let record = try registry.caseRecord(number) else { throw .noSuchRow }
    return .success(try CaseFile(record))
  }

  /// What hinders somebody from entering an act in a case as they saw it.
  public func hindrance(
    to act: CaseAct, in file: CaseFile, by actor: String
  ) -> CaseHindrance? {
    file.state.hindrance(to: act, by: actor, at: clock)
  }

  /// Enters an act in a case as the person saw it.
  ///
  /// A ground for sending without agreement is not kept where there is agreement.
  public func enter(
    _ act: CaseAct, in file: CaseFile, by signature: Signature
  ) throws(RegistryError) -> Result<CaseFile, CaseHindrance> {
    var act = act
    if case .send(let referral, let at, let how, _) = act, file.state.isAgreed {
      act = .send(referral: referral, at, how: how, ground: nil)
    }
    if let hindrance = hindrance(to: act, in: file, by: signature.actor) {
      return .failure(hindrance)
    }
    if case .refer(let recipient, _, _) = act, try registry.isAgencyOrOwner(recipient.name) {
      return .failure(.recipientMayBeParty)
    }
    try registry.add(
      act.kept, toCase: file.id, after: file.record.steps.last?.entry ?? 0, by: signature)
    guard let record = try registry.caseRecord(file.id) else { throw .noSuchRow }
    return .success(try CaseFile(record))
  }

  /// All cases: those with something overdue first, then open ones, the newest first.
  public func all() throws(RegistryError) -> [CaseFile] {
    let files = try registry.cases().map { record throws(RegistryError) in try CaseFile(record) }
    return files.sorted { one, other in
      (other.overdue(at: clock).isEmpty ? 0 : 1, other.state.closed == nil ? 1 : 0, other.id)
        < (one.overdue(at: clock).isEmpty ? 0 : 1, one.state.closed == nil ? 1 : 0, one.id)
    }
  }

  /// The open case of the person that a case would be opened about, else of the finding alone; nil
  /// when there is none.
  public func open(about opening: Opening) throws(RegistryError) -> CaseFile? {
    let fisher: Int64?
    var finding: String?
    switch opening {
    case .finding(let line): (fisher, finding) = (line.fisher, line.id)
    case .placement(let placement): fisher = try registry.parties(ofPlacement: placement)?.fisher
    case .call: fisher = nil
    }
    guard fisher != nil || finding != nil else { return nil }
    return try all().first { file in
      file.state.closed == nil
        && (fisher.map { file.record.fisher == $0 } ?? (file.record.finding == finding))
    }
  }

  /// Whether a decision about a fisher is pending in any case.
  public static func isDecisionPending(
    about fisher: Int64, in registry: Registry
  ) throws(RegistryError) -> Bool {
    for record in try registry.cases() where record.fisher == fisher {
      if try CaseFile(record).state.isDecisionPending { return true }
    }
    return false
  }
}

extension CaseFile {
  /// What somebody should have done by now.
  public func overdue(at clock: CaseClock) -> [CaseDuty] {
    state.duties.filter { $0.isOverdue(at: clock) }
  }
}

extension CasePerson {
  /// Whether the person is under eighteen; nil where that cannot be told.
  func isChild(on day: CivilDate) -> Bool? {
    guard let birthDate else { return nil }
    if birthDate.latest.addingYears(18, rounding: .firstOfNextMonth) <= day { return false }
    return birthDate.earliest.addingYears(18, rounding: .firstOfNextMonth) > day ? true : nil
  }
}
