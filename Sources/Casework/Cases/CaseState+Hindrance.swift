internal import Fishery

extension CaseState {
  /// Letters that a reason has at least.
  public static let leastLetters = Triage.leastLetters

  /// What hinders somebody from entering something now; nil when nothing does.
  public func hindrance(to act: CaseAct, by actor: String, at clock: CaseClock) -> CaseHindrance? {
    if closed != nil {
      guard case .countersign = act else { return .closed }
    }
    switch act {
    case .note(let words), .danger(let words), .bestInterest(let words), .close(let words):
      if case .close = act, referrals.contains(where: { $0.sent?.wantsSecondSignature == true }) {
        return .signatureOwed
      }
      return tooFew(words)
    case .guardian(let name): return name.isEmpty ? .tooFewWords(letters: 1) : nil
    case .age(let isChild): return self.isChild == isChild ? .saidAlready : nil
    case .dangerOver: return danger == nil ? .saidAlready : nil
    case .consent(let consent):
      if self.consent == consent { return .saidAlready }
      return consent == .withdrawn && self.consent != .given ? .nothingToWithdraw : nil
    case .status(let status, let authority):
      if status == self.status, statusBy == authority { return .saidAlready }
      let isDecided = status == .identified || status == .notIdentified || status == .presumed
      return isDecided && authority.isEmpty ? .noAuthority : nil
    case .assist(.consularNotice, .done):
      return consent == .given ? nil : .consulateWithoutConsent
    case .assist(let point, let answer):
      return assistance[point] == answer ? .saidAlready : nil
    case .refer(let recipient, let basis, _):
      return recipient.name.isEmpty || basis.isEmpty ? .tooFewWords(letters: 1) : nil
    case .fields(_, let number):
      guard let referral = self[referral: number] else { return .noSuchReferral }
      return referral.sent == nil ? nil : .sentAlready
    case .send(let number, let at, _, let ground):
      return hindrance(toSending: number, at, ground, clock)
    case .countersign(let number):
      guard let sent = self[referral: number]?.sent else { return .notSent }
      guard sent.wantsSecondSignature else { return .noSignatureOwed }
      return ActorName.areOne(sent.by, actor) ? .ownSignature : nil
    case .acknowledge(let number, let at):
      return hindrance(toAnswer: number, at, clock, in: [.sent])
    case .accept(let number, let at):
      return hindrance(toAnswer: number, at, clock, in: [.sent, .acknowledged])
    case .conclude(let number, let outcome):
      guard let referral = self[referral: number] else { return .noSuchReferral }
      if referral.outcome != nil { return .saidAlready }
      if referral.sent == nil { return .notSent }
      let isHelp = outcome == .helped || outcome == .partlyHelped
      return isHelp && referral.accepted == nil ? .notAccepted : nil
    case .tellWithdrawal(let number, let at):
      guard let referral = self[referral: number] else { return .noSuchReferral }
      if referral.withdrawn == nil { return .saidAlready }
      return at.minutes * 60 > clock.now ? .wrongMoment : nil
    case .plan(let step, let day):
      if finished[step] != nil || planned[step] == day { return .saidAlready }
      return day < clock.today ? .wrongMoment : nil
    case .done(let step, let day):
      if finished[step] != nil { return .saidAlready }
      return day > clock.today ? .wrongMoment : nil
    }
  }

  private func tooFew(_ words: String) -> CaseHindrance? {
    words.count(where: \.isLetter) < Self.leastLetters
      ? .tooFewWords(letters: Self.leastLetters) : nil
  }

  /// With agreement anything ticked may go. Without it one officer sends in danger to life or for a
  /// child, on a ground, the least that is needed; else a refusal stands.
  private func hindrance(
    toSending number: Int, _ at: Instant, _ ground: String?, _ clock: CaseClock
  ) -> CaseHindrance? {
    guard let referral = self[referral: number] else { return .noSuchReferral }
    if referral.sent != nil { return .sentAlready }
    if at.minutes * 60 > clock.now { return .wrongMoment }
    if referral.fields.isEmpty { return .nothingTicked }
    if referral.recipient.kind == .consulate, consent != .given, isChild != true {
      return .consulateWithoutConsent
    }
    if isAgreed { return nil }
    guard isUrgent else { return .noConsent }
    guard let ground, tooFew(ground) == nil else {
      return isChild == true ? .noGuardian : .noGround(letters: Self.leastLetters)
    }
    let more = CaseField.allCases.filter { referral.fields.contains($0) && !$0.isLeast }
    return more.isEmpty ? nil : .moreThanLeast(more)
  }

  private func hindrance(
    toAnswer number: Int, _ at: Instant, _ clock: CaseClock, in phases: Set<Referral.Phase>
  ) -> CaseHindrance? {
    guard let referral = self[referral: number] else { return .noSuchReferral }
    guard let sent = referral.sent else { return .notSent }
    guard phases.contains(referral.phase) else { return .saidAlready }
    let before = referral.acknowledged ?? sent.at
    return at < before || at.minutes * 60 > clock.now ? .wrongMoment : nil
  }
}
