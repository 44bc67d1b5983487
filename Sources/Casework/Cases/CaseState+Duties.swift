internal import Fishery

extension CaseState {
  /// Everything that the case waits for, the first limit first; nothing once it is closed but the
  /// signatures that are owed.
  public var duties: [CaseDuty] {
    let owed = referrals.flatMap { duties(of: $0) }
    let steps = planned.filter { finished[$0.key] == nil }.map { step, day in
      CaseDuty(task: .aftercare(step), limit: .day(day))
    }
    let all =
      closed == nil
      ? owed + steps
      : owed.filter { if case .secondSignature = $0.task { true } else { false } }
    return all.sorted { ($0.day, "\($0.task)") < ($1.day, "\($1.task)") }
  }

  private func duties(of referral: Referral) -> [CaseDuty] {
    guard let sent = referral.sent else { return [] }
    var duties: [CaseDuty] = []
    func owe(_ task: CaseDuty.Task, _ from: Int64, _ seconds: Int64) {
      duties.append(CaseDuty(task: task, limit: .moment(from + seconds)))
    }
    if sent.wantsSecondSignature {
      owe(.secondSignature(referral: referral.id), sent.entered, CaseDuty.signatureSeconds)
    }
    if let withdrawn = referral.withdrawn, referral.outcome == nil {
      owe(.tellWithdrawal(referral: referral.id), withdrawn, CaseDuty.signatureSeconds)
    }
    switch referral.phase {
    case .drafted, .concluded: break
    case .sent:
      owe(
        .acknowledgement(referral: referral.id), sent.at.minutes * 60,
        sent.ground == nil ? CaseDuty.answerSeconds : CaseDuty.urgentAnswerSeconds)
    case .acknowledged:
      owe(
        .acceptance(referral: referral.id), (referral.acknowledged ?? sent.at).minutes * 60,
        CaseDuty.acceptanceSeconds)
    case .accepted:
      owe(
        .outcome(referral: referral.id), (referral.accepted ?? sent.at).minutes * 60,
        CaseDuty.outcomeSeconds)
    }
    return duties
  }
}
