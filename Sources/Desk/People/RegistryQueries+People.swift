import Casework
import Registry

extension RegistryQueries {
  /// Whoever works here now, as they sign.
  var signature: Signature { .now(actor, as: role) }

  /// Refuses what the role of who sits here may not have answered.
  func allow(_ question: Question) throws(Refusal) {
    for needed in question.needs {
      if let not = NotForRole(role, needed) { throw Refusal(words: not.description) }
    }
  }

  /// What keeps who sits here from agreeing to a closing, beside what hinders anybody.
  func obstacle(
    toAgreeing finding: FindingLine, _ hindrance: Hindrance?
  ) throws(RegistryError) -> Answer? {
    guard hindrance == nil || hindrance == .ownProposal else { return nil }
    return try obstacle(toSigning: .closing(finding), isFirst: hindrance != nil)
  }

  /// What is asked of who sits here, or told, before anybody signs second.
  ///
  /// - Parameter isFirst: whether they signed first.
  func obstacle(toSigning act: SecondAct, isFirst: Bool) throws(RegistryError) -> Answer {
    switch try SecondPerson(registry).wanted(of: actor, isFirst: isFirst) {
    case .setting(let refused):
      .notSigned(NotForRole(role, act.capability).map { .notForRole($0) } ?? refused)
    case .ownPassphrase: .wantsPassphrase(act, of: actor)
    case .another: .wantsPassphrase(act, of: nil)
    }
  }

  /// Does what a second person signed, once it is known that it is they.
  func signed(_ signing: Signing) throws(RegistryError) -> Answer {
    if let hindered = try hindrance(to: signing) { return hindered }
    var bytes = signing.passphrase.bytes
    let signed = try SecondPerson(registry).signature(
      of: signing.name, typing: &bytes, for: signing.act.purpose,
      needing: signing.act.capability, at: signature)
    switch signed {
    case .failure(let refused): return .notSigned(refused)
    case .success(let second): return try carryOut(signing.act, by: second)
    }
  }

  /// Why this person may not sign it, whoever they are.
  private func hindrance(to signing: Signing) throws(RegistryError) -> Answer? {
    switch signing.act {
    case .closing(let finding):
      try triage.plan(.agree, on: [finding], by: signing.name).refused.first
        .map { .hindered($0.hindrance) }
    case .exception(let exception):
      exceptions.hindrance(to: .approve, on: exception, by: signing.name).map { .hindered($0) }
    case .referral(let number, let file):
      cases.hindrance(to: .countersign(referral: number), in: file, by: signing.name)
        .map { .caseHindered($0) }
    }
  }

  private func carryOut(_ act: SecondAct, by second: Signature) throws(RegistryError) -> Answer {
    switch act {
    case .closing(let finding):
      let plan = try triage.plan(.agree, on: [finding], by: second.actor)
      try triage.carryOut(plan, by: second)
      return .done(Done(words: "closing agreed to by \(second.actor)", next: "the log keeps it"))
    case .exception(let exception): return try said(.approve, to: exception, by: second)
    case .referral(let number, let file):
      return try entered(.countersign(referral: number), in: file, by: second)
    }
  }

  /// Sets the passphrase of who sits here.
  func set(_ passphrase: TypedSecret, knowing old: TypedSecret) throws(RegistryError) -> Answer {
    var (bytes, known) = (passphrase.bytes, old.bytes)
    let refused = try OwnPassphrase(registry).set(&bytes, knowing: &known, by: signature)
    if let refused { return .notSet(refused) }
    return .done(
      Done(words: "your passphrase is set: it signs as the second person", next: "the log keeps it")
    )
  }

  /// Erases a person for good.
  func erased(_ fisher: Int64, because reason: String) throws(RegistryError) -> Answer {
    let outcome = try PersonErasure(registry).erase(fisher, because: reason, by: signature)
    switch outcome {
    case .failure(let refused): return .notErased(refused)
    case .success(let erasure):
      let next =
        erasure.isWhole ? "nothing brings them back" : "traces lie beside the file"
      return .done(
        Done(words: "erased: \(erasure.rows.of("row", "rows"))", next: next))
    }
  }

  /// Whether the work may be shown again: at once for somebody who has no passphrase. Nothing here
  /// says what is beneath the cover.
  func uncovered(typing secret: TypedSecret?) throws(RegistryError) -> Answer {
    guard let secret else {
      return try registry.hasPassphrase(actor) ? .stillCovered(nil) : .uncovered
    }
    var bytes = secret.bytes
    switch try registry.check(&bytes, of: actor, for: "uncover", at: signature) {
    case .right, .none: return .uncovered
    case .wrong: return .stillCovered("this is not it")
    case .wait(let seconds): return .stillCovered("try again in \(seconds) s")
    }
  }

  /// Every complaint, for a supervisor; that they were read is in the log, and not whether there
  /// were any.
  func complaintsPage() throws(RegistryError) -> Content {
    try registry.record(Act("read_complaints", on: "registry"), by: signature)
    let complaints = try registry.complaints()
    var filter = ListFilter()
    return .complaints(
      try complaints.map { complaint throws(RegistryError) in
        filter.vessel = complaint.vessel
        let vessel =
          try complaint.vessel == nil ? nil : registry.vessels(filter, limit: 1).lines.first?.name
        return ReadComplaint(complaint: complaint, vessel: vessel)
      })
  }
}
