import Fishery
import Law

/// Signs of forced labour, and what was promised.
extension Phrase {
  static func observed(_ sign: Sign.Kind, _ grade: Sign.Grade) -> Phrase {
    let (what, how) = (sign.phrase, grade.phrase)
    return Phrase(
      "A sign was found, \(how.english): \(what.english).",
      "Satu tanda ditemukan, \(how.indonesian): \(what.indonesian).")
  }

  static func notObserved(_ sign: Sign.Kind) -> Phrase {
    let what = sign.phrase
    return Phrase(
      "It was asked about and not found: \(what.english).",
      "Sudah ditanyakan dan tidak ditemukan: \(what.indonesian).")
  }

  static func presumed(unfree: Int32, menace: Int32) -> Phrase {
    let (one, other) = (
      Phrase.count(unfree, "fact shows", "facts show", "fakta"),
      Phrase.count(menace, "fact shows", "facts show", "fakta")
    )
    return Phrase(
      "\(one.english) that the work is not free, and \(other.english) a menace; this is no court's"
        + " finding.",
      "\(one.indonesian) menunjukkan kerja tidak bebas, dan \(other.indonesian) menunjukkan ancaman;"
        + " ini bukan putusan pengadilan.")
  }

  static func lowered(_ wage: Money, promised: Money) -> Phrase {
    let (own, first) = (wage.phrase, promised.phrase)
    return Phrase(
      "The later agreement has a wage of \(own.english); \(first.english) was promised first.",
      "Perjanjian kemudian berisi upah \(own.indonesian); semula dijanjikan \(first.indonesian).")
  }

  static func otherTerms(_ change: Reason.TermChange) -> Phrase {
    switch change {
    case .vessel:
      Phrase(
        "The later agreement names another vessel.", "Perjanjian kemudian menyebut kapal lain.")
    case .term:
      Phrase("The later agreement runs longer.", "Perjanjian kemudian berlaku lebih lama.")
    case .wage:
      Phrase(
        "The later agreement names no wage; one was promised first.",
        "Perjanjian kemudian tidak menyebut upah; semula dijanjikan upah.")
    }
  }

  static func owed(_ debt: Money, wage: Money) -> Phrase {
    let (sum, month) = (debt.phrase, wage.phrase)
    return Phrase(
      "\(sum.english) was charged or lent; a month's wage is \(month.english).",
      "\(sum.indonesian) dibebankan atau dipinjamkan; upah sebulan \(month.indonesian).")
  }

  static func deducted(
    _ amount: Money, of gross: Money, from: CivilDate, to: CivilDate
  ) -> Phrase {
    let (part, whole, days) = (amount.phrase, gross.phrase, Phrase(from: from, to: to))
    return Phrase(
      "\(part.english) was deducted from \(whole.english) for \(days.english).",
      "\(part.indonesian) dipotong dari \(whole.indonesian) untuk \(days.indonesian).")
  }

  static func feeAbove(_ fee: Money, cap: Money) -> Phrase {
    let (paid, most) = (fee.phrase, cap.phrase)
    return Phrase(
      "Recruitment cost the fisher \(paid.english); at most \(most.english) is allowed.",
      "Perekrutan menghabiskan \(paid.indonesian); paling banyak dibolehkan \(most.indonesian).")
  }

  static func paid(_ channel: PayChannel, from: CivilDate, to: CivilDate) -> Phrase {
    let (way, days) = (channel.phrase, Phrase(from: from, to: to))
    return Phrase(
      "Pay for \(days.english) came \(way.english).",
      "Upah untuk \(days.indonesian) diterima \(way.indonesian).")
  }

  static func perhapsCharged(_ amount: Money, for category: ChargeCategory) -> Phrase {
    let (money, what) = (amount.phrase, category.phrase)
    return Phrase(
      "The fisher bore \(money.english) for \(what.english); it is not sure that this law forbids"
        + " it.",
      "Awak kapal menanggung \(money.indonesian) untuk \(what.indonesian); belum pasti hukum ini"
        + " melarangnya.")
  }
}
