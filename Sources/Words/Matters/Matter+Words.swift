import Fishery
public import Law

extension Matter {
  /// What the laws speak of, to stand before what they ask.
  public var phrase: Phrase {
    switch self {
    case .restInDay: Phrase("rest in 24 hours", "istirahat dalam 24 jam")
    case .restInWeek: Phrase("rest in seven days", "istirahat dalam tujuh hari")
    case .age: Phrase("age aboard", "usia di kapal")
    case .wage: Phrase("monthly wage", "upah bulanan")
    case .fees: Phrase("charges to the fisher", "biaya yang ditanggung awak")
    case .waysOfPay: Phrase("way of pay", "cara pembayaran upah")
    case .timeAtSea: Phrase("time at sea", "masa di laut")
    }
  }
}

extension Demand {
  /// What is asked, to follow "asks": `at least 10 h 00`.
  public var phrase: Phrase {
    switch self {
    case .atLeast(let number, let unit):
      Phrase("at least ", "sekurangnya ") + Reason.FigureQuantity.integer(number).phrase(unit)
    case .atMost(let number, let unit):
      Phrase("at most ", "paling lama ") + Reason.FigureQuantity.integer(number).phrase(unit)
    case .wage(let amount): Phrase("at least ", "sekurangnya ") + amount.phrase
    case .free(.placement): Phrase("no fee for placement", "tanpa biaya penempatan")
    case .free(.costs):
      Phrase("no fee and no cost of papers or travel", "tanpa biaya jasa, dokumen dan perjalanan")
    case .cap(let tenths):
      Phrase(
        "a fee of \(tenths) tenths of a month's wage a year at most",
        "biaya paling banyak \(tenths) persepuluh upah bulanan setahun")
    case .ways(let ways):
      .list(PayChannel.allCases.filter(ways.contains).map(\.phrase))
    }
  }
}
