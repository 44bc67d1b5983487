import Fishery
import Law

/// Charges, pay and wage floors.
extension Phrase {
  static func charged(_ amount: Money, for category: ChargeCategory) -> Phrase {
    let (money, what) = (amount.phrase, category.phrase)
    return Phrase(
      "The fisher bore \(money.english) for \(what.english).",
      "Awak kapal menanggung \(money.indonesian) untuk \(what.indonesian).")
  }

  /// Several charges in one sentence, added up by currency.
  static func charged(_ count: Int, _ sums: [Money]) -> Phrase {
    let total = Phrase.list(sums.map(\.phrase))
    return Phrase(
      "The fisher bore \(count) charges, \(total.english) together.",
      "Awak kapal menanggung \(count) biaya, seluruhnya \(total.indonesian).")
  }

  static func refunded(_ amount: Money, for category: ChargeCategory) -> Phrase {
    let (money, what) = (amount.phrase, category.phrase)
    return Phrase(
      "\(money.english) taken for \(what.english) was given back in full.",
      "\(money.indonesian) untuk \(what.indonesian) telah dikembalikan seluruhnya.")
  }

  static func undecidedCost(_ amount: Money, for category: ChargeCategory) -> Phrase {
    let (money, what) = (amount.phrase, category.phrase)
    return Phrase(
      "The fisher bore \(money.english) for \(what.english); C188 does not say who must bear it.",
      "Awak kapal menanggung \(money.indonesian) untuk \(what.indonesian); C188 tidak menyebut siapa"
        + " yang harus menanggungnya.")
  }

  static func unpaid(from: CivilDate, to: CivilDate, due: CivilDate) -> Phrase {
    let days = Phrase(from: from, to: to)
    return Phrase(
      "Pay for \(days.english) was due on \(due) and is not paid.",
      "Upah untuk \(days.indonesian) jatuh tempo pada \(due) dan belum dibayar.")
  }

  static func paidLate(
    from: CivilDate, to: CivilDate, due: CivilDate, paid: CivilDate
  ) -> Phrase {
    let days = Phrase(from: from, to: to)
    let late = Phrase.count(paid - due, "day", "days", "hari")
    return Phrase(
      "Pay for \(days.english) was due on \(due) and was paid on \(paid), \(late.english) late.",
      "Upah untuk \(days.indonesian) jatuh tempo pada \(due) dan dibayar pada \(paid), terlambat"
        + " \(late.indonesian).")
  }

  static func heldBack(_ amount: Money, from: CivilDate, to: CivilDate) -> Phrase {
    let (money, days) = (amount.phrase, Phrase(from: from, to: to))
    return Phrase(
      "\(money.english) of the pay for \(days.english) was neither paid nor recorded as deducted.",
      "\(money.indonesian) dari upah \(days.indonesian) tidak dibayar dan tidak dicatat sebagai"
        + " potongan.")
  }

  static func unrecordedPay(from: CivilDate, to: CivilDate) -> Phrase {
    let days = Phrase(from: from, to: to)
    return Phrase(
      "No pay is recorded for \(days.english).",
      "Tidak ada catatan upah untuk \(days.indonesian).")
  }

  static func paid(by basis: PayBasis) -> Phrase {
    let words = basis.phrase
    return basis == .share
      ? Phrase(
        "The fisher is paid \(words.english), which this does not reach.",
        "Awak kapal dibayar dengan \(words.indonesian), yang tidak diatur di sini.")
      : Phrase(
        "The fisher is paid \(words.english).", "Awak kapal dibayar dengan \(words.indonesian).")
  }

  static func paid(_ interval: PaymentInterval) -> Phrase {
    let words = interval.phrase
    return Phrase("Pay comes \(words.english).", "Upah dibayar \(words.indonesian).")
  }

  static func remittanceFee(_ amount: Money) -> Phrase {
    let money = amount.phrase
    return Phrase(
      "A fee of \(money.english) was taken for sending pay home.",
      "Biaya \(money.indonesian) dipungut untuk pengiriman upah ke rumah.")
  }

  static func below(_ wage: Money, least: Money, from day: CivilDate) -> Phrase {
    let (wage, least) = (wage.phrase, least.phrase)
    return Phrase(
      "The wage is \(wage.english) a month; at least \(least.english) is asked from \(day) on.",
      "Upah \(wage.indonesian) sebulan; diminta sekurangnya \(least.indonesian) sejak \(day).")
  }

  static func atLeast(_ wage: Money, least: Money) -> Phrase {
    let (wage, least) = (wage.phrase, least.phrase)
    return Phrase(
      "The wage is \(wage.english) a month; at least \(least.english) is asked.",
      "Upah \(wage.indonesian) sebulan; diminta sekurangnya \(least.indonesian).")
  }

  static func eitherFloor(_ one: Money, _ other: Money) -> Phrase {
    let (one, other) = (one.phrase, other.phrase)
    return Phrase(
      "It is not sure whether \(one.english) or \(other.english) a month is asked.",
      "Belum pasti apakah diminta \(one.indonesian) atau \(other.indonesian) sebulan.")
  }

  static func otherCurrency(_ currency: Currency, wanted: Currency) -> Phrase {
    Phrase(
      "The amount is in \(currency), and cannot be compared with one in \(wanted) without a rate.",
      "Jumlahnya dalam \(currency), dan tidak dapat dibandingkan dengan \(wanted) tanpa kurs.")
  }

  static func figure(
    _ name: FigureName, _ quantity: Reason.FigureQuantity, since: CivilDate
  ) -> Phrase {
    if case .bool = quantity { return isLaw(name, since: since) }
    let (title, value) = (name.phrase, quantity.phrase(name.unit))
    // A figure of our own is of no law, and begins with the first of all days.
    guard since > .min else {
      return Phrase(
        "\(title.english): \(value.english).", "\(title.indonesian): \(value.indonesian).")
    }
    return Phrase(
      "\(title.english): \(value.english), in force since \(since).",
      "\(title.indonesian): \(value.indonesian), berlaku sejak \(since).")
  }

  private static func isLaw(_ name: FigureName, since day: CivilDate) -> Phrase {
    let title = name.phrase
    return Phrase(
      "\(title.english): the law since \(day).", "\(title.indonesian): hukum sejak \(day).")
  }

  static func noFigure(_ name: FigureName) -> Phrase {
    let title = name.phrase.clause
    return Phrase(
      "The law book says nothing for that day about: \(title.english).",
      "Buku hukum tidak memuat untuk hari itu: \(title.indonesian).")
  }
}
