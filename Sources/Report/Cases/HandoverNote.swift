public import Casework
public import Words

import Fishery
import Law
import Registry

/// What whoever takes a case over must know: how it stands, what is owed and when, what was done.
public struct HandoverNote: Sendable {
  private let file: CaseFile
  private let clock: CaseClock
  private let tongue: Tongue

  public init(_ file: CaseFile, at clock: CaseClock, in tongue: Tongue) {
    self.file = file
    self.clock = clock
    self.tongue = tongue
  }

  /// Lines to read, not yet broken or cleaned.
  public func lines(_ disclosure: Disclosure) -> [String] {
    let state = file.state
    let who = file.record.fisherName.map { name in
      disclosure == .full ? name : MaskedName(name, key: file.record.fisher).text
    }
    let whom = [who, file.record.vesselName].compactMap(\.self).joined(separator: ", ")
    var lines = [
      Phrase("CASE \(file.id)   \(clock.today)", "KASUS \(file.id)   \(clock.today)")[tongue],
      whom.isEmpty
        ? Phrase("somebody whom the registry does not know", "seseorang di luar registri")[tongue]
        : whom,
    ]
    lines += [state.shield?[tongue]].compactMap(\.self) + [""]
    lines += standing(state, disclosure)
    lines += heading(Phrase("Owed", "Harus dilakukan"))
    let duties = state.duties
    lines += duties.map { duty in
      let mark = duty.isOverdue(at: clock) ? Phrase("OVERDUE ", "TERLAMBAT ")[tongue] : ""
      return "  \(duty.day)  \(mark)\(duty.task.phrase[tongue])"
    }
    if duties.isEmpty { lines.append("  " + Phrase("nothing", "tidak ada")[tongue]) }
    lines += heading(Phrase("Referrals", "Rujukan")) + state.referrals.flatMap(referral)
    lines += heading(Phrase("At once", "Segera"))
    lines += Assistance.allCases.map { point in
      "  \(point.phrase[tongue]): \((state.assistance[point] ?? .notYet).phrase[tongue])"
    }
    for stage in Aftercare.Stage.allCases { lines += aftercare(stage, state) }
    return lines + heading(Phrase("Step by step", "Langkah demi langkah")) + history(disclosure)
  }

  private func heading(_ phrase: Phrase) -> [String] { ["", phrase[tongue]] }

  private func standing(_ state: CaseState, _ disclosure: Disclosure) -> [String] {
    var lines = [
      Phrase("identification: ", "identifikasi: ")[tongue] + state.status.phrase[tongue]
        + (state.statusBy.flatMap { $0.isEmpty ? nil : " (\($0))" } ?? "")
    ]
    if state.isChild == true { lines.append(Phrase("A CHILD", "ANAK")[tongue]) }
    if let danger = state.danger {
      lines.append(Phrase("IN DANGER", "DALAM BAHAYA")[tongue] + shown(danger, disclosure))
    }
    lines.append(
      (state.consent?.phrase ?? Phrase("consent not asked", "persetujuan belum ditanyakan"))[tongue]
    )
    if let closed = state.closed {
      lines.append(Phrase("closed", "ditutup")[tongue] + shown(closed, disclosure))
    }
    return lines
  }

  private func referral(_ referral: Referral) -> [String] {
    let kind = referral.recipient.kind.phrase[tongue]
    var words = referral.phase.phrase[tongue]
    if let sent = referral.sent { words += ", \(sent.at), \(sent.how)" }
    if let outcome = referral.outcome { words += ", \(outcome.phrase[tongue])" }
    return ["  \(referral.id)  \(referral.recipient.name) (\(kind)): \(words)"]
  }

  private func aftercare(_ stage: Aftercare.Stage, _ state: CaseState) -> [String] {
    let steps = Aftercare.allCases.filter { $0.stage == stage }
    return heading(stage.phrase)
      + steps.map { step in
        let when =
          state.finished[step].map { "\(AssistanceAnswer.done.phrase[tongue]) \($0)" }
          ?? state.planned[step].map { Phrase("by \($0)", "sebelum \($0)")[tongue] }
          ?? AssistanceAnswer.notYet.phrase[tongue]
        return "  \(step.phrase[tongue]): \(when)"
      }
  }

  private func history(_ disclosure: Disclosure) -> [String] {
    file.acts.map { entered in
      "  \(entered.signature.moment)  \(entered.signature.actor): "
        + entered.act.words(in: tongue, disclosure)
    }
  }

  private func shown(_ words: String, _ disclosure: Disclosure) -> String {
    disclosure == .full ? ": \(words)" : ""
  }
}
