public import Casework
public import Words

import Fishery
import Law

extension CaseAct {
  /// What was done, in a line; a person's own words only where all is shown.
  public func words(in tongue: Tongue, _ disclosure: Disclosure) -> String {
    let label = phrase(in: tongue)[tongue]
    guard disclosure == .full, let own else { return label }
    return "\(label): \(own)"
  }

  private func phrase(in tongue: Tongue) -> Phrase {
    switch self {
    case .note: Phrase("told", "diceritakan")
    case .age(true): Phrase("is a child", "masih anak")
    case .age(false): Phrase("is of age", "sudah dewasa")
    case .danger: Phrase("in danger", "dalam bahaya")
    case .dangerOver: Phrase("the danger is over", "bahaya berlalu")
    case .consent(let consent): consent.phrase
    case .guardian: Phrase("guardian named", "wali ditunjuk")
    case .bestInterest: Phrase("best interest determined", "kepentingan terbaik ditetapkan")
    case .status(let status, _):
      Phrase("identification: ", "identifikasi: ") + status.phrase
    case .assist(let point, let answer): point.phrase + Phrase(": ", ": ") + answer.phrase
    case .refer(let recipient, _, _):
      Phrase("referral to \(recipient.name)", "rujukan kepada \(recipient.name)")
    case .fields(_, let number):
      Phrase("fields of referral \(number)", "isian rujukan \(number)")
    case .send(let number, let at, let how, let ground):
      Phrase("referral \(number) sent \(at), \(how)", "rujukan \(number) dikirim \(at), \(how)")
        + (ground == nil
          ? Phrase("", "") : Phrase(", without consent", ", tanpa persetujuan"))
    case .countersign(let number):
      Phrase("second signature on \(number)", "tanda tangan kedua pada \(number)")
    case .acknowledge(let number, let at):
      Phrase("\(number) acknowledged \(at)", "\(number) diterima kabarnya \(at)")
    case .accept(let number, let at):
      Phrase("\(number) accepted \(at)", "\(number) ditangani \(at)")
    case .conclude(let number, let outcome):
      Phrase("\(number) concluded: ", "\(number) selesai: ") + outcome.phrase
    case .tellWithdrawal(let number, let at):
      Phrase("\(number) told of the withdrawal \(at)", "\(number) diberi tahu \(at)")
    case .plan(let step, let day): step.phrase + Phrase(", by \(day)", ", sebelum \(day)")
    case .done(let step, let day): step.phrase + Phrase(", done \(day)", ", selesai \(day)")
    case .close: Phrase("closed", "ditutup")
    }
  }

  private var own: String? {
    switch self {
    case .note(let words), .danger(let words), .guardian(let words), .bestInterest(let words),
      .close(let words):
      words
    case .status(_, let authority): authority.isEmpty ? nil : authority
    case .send(_, _, _, let ground): ground
    default: nil
    }
  }
}

extension Phrase {
  fileprivate static func + (one: Phrase, other: Phrase) -> Phrase {
    Phrase(one.english + other.english, one.indonesian + other.indonesian)
  }
}
