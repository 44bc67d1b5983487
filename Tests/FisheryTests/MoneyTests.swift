import Fishery
import TestSupport
import Testing

@Suite struct CurrencyTests {
  @Test(arguments: [
    ("VND", 0), ("KRW", 0), ("JPY", 0), ("CLP", 0), ("XOF", 0), ("USD", 2), ("THB", 2), ("IDR", 2),
    ("PHP", 2), ("MMK", 2), ("KHR", 2), ("LAK", 2), ("MYR", 2), ("SGD", 2), ("TWD", 2), ("MGA", 2),
    ("KWD", 3), ("TND", 3), ("OMR", 3), ("CLF", 4), ("UYW", 4),
  ])
  func `the minor unit is that of the standard`(code: String, exponent: Int) throws {
    #expect(try #require(Currency(code)).exponent == exponent)
  }

  @Test func `every currency comes back from its code and its number`() {
    for currency in Currency.all {
      #expect(Currency(currency.code) == currency)
      #expect(Currency(packed: currency.packed) == currency)
      #expect(!currency.name.isEmpty && currency.name != currency.code)
    }
    #expect(Currency.all.count { $0.isActive } == 164)
    #expect(Set(Currency.all.map(\.exponent)) == [0, 2, 3, 4])
  }

  @Test(arguments: ["", "US", "usd", "USDX", "XAU", "XXX", "XTS", "AAA", "U$D", "ＵＳＤ"])
  func `what is no currency with a minor unit is refused`(text: String) {
    #expect(Currency(text) == nil)
  }
}

@Suite struct MoneyTests {
  let dollars: Currency = "USD"

  @Test func `an amount shows all its decimals and groups`() {
    #expect(Money(minor: 120_000, currency: dollars).description == "1,200.00 USD")
    #expect(Money(minor: -5, currency: dollars).description == "-0.05 USD")
    #expect(Money(minor: 0, currency: dollars).description == "0.00 USD")
    #expect(Money(minor: 1_234_567, currency: "VND").description == "1,234,567 VND")
    #expect(Money(minor: 1_000, currency: "KWD").description == "1.000 KWD")
    #expect(Money(minor: .min, currency: "VND").description == "-9,223,372,036,854,775,808 VND")
    #expect(Money(minor: 120_050, currency: "IDR").amount(as: .continental) == "1.200,50")
    #expect(Money(minor: 120_050, currency: "IDR").amount(as: .plain) == "1200.50")
  }

  @Test func `an amount is read only in the format that is named`() throws {
    #expect(try Money("1,200.00", as: .english, currency: dollars).minor == 120_000)
    #expect(try Money("1.200,00", as: .continental, currency: "IDR").minor == 120_000)
    #expect(try Money("1200", as: .english, currency: dollars).minor == 120_000)
    #expect(try Money("-1200.5", as: .plain, currency: dollars).minor == -120_050)
    #expect(try Money("1.200", as: .continental, currency: "VND").minor == 1200)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "1,2", "12,00.00", "1,,200", ",200", "1,2000", "1 200", "1.2.3",
    "1,200.0x", "１２", "1e3", "--1", "+1",
  ])
  func `a text that is no amount in the format is refused`(text: String) {
    #expect(throws: MoneyError.malformed) {
      try Money(text, as: .english, currency: dollars)
    }
  }

  @Test func `a comma read as English by mistake is refused, not a thousand times too much`() {
    #expect(throws: MoneyError.malformed) {
      try Money("1.200,00", as: .english, currency: dollars)
    }
    #expect(throws: MoneyError.decimals(found: 3, allowed: 2)) {
      try Money("1.200", as: .english, currency: dollars)
    }
    #expect(throws: MoneyError.decimals(found: 1, allowed: 0)) {
      try Money("1.5", as: .english, currency: "JPY")
    }
  }

  @Test func `arithmetic refuses to overflow or to mix currencies`() throws {
    let most = Money(minor: .max, currency: dollars)
    let cent = Money(minor: 1, currency: dollars)
    #expect(throws: MoneyError.overflow(dollars)) { try most.adding(cent) }
    #expect(try most.subtracting(cent).adding(cent) == most)
    #expect(throws: MoneyError.overflow(dollars)) {
      try Money(minor: .min, currency: dollars).subtracting(cent)
    }
    #expect(throws: MoneyError.overflow(dollars)) { try most.multiplied(by: 2) }
    #expect(throws: MoneyError.overflow("USD")) {
      try Money("92233720368547758.08", as: .plain, currency: dollars)
    }
    #expect(try Money("92233720368547758.07", as: .plain, currency: dollars) == most)
    #expect(throws: MoneyError.differentCurrencies("USD", "TWD")) {
      try cent.adding(.zero("TWD"))
    }
  }

  @Test func `a proportion rounds once, the way that is named`() throws {
    let wage = Money(minor: 1000, currency: dollars)
    #expect(try wage.proportion(1, of: 3, rounding: .down).minor == 333)
    #expect(try wage.proportion(1, of: 3, rounding: .up).minor == 334)
    #expect(try wage.proportion(2, of: 3, rounding: .nearest).minor == 667)
    #expect(
      try Money(minor: 5, currency: dollars).proportion(1, of: 2, rounding: .nearest).minor == 2)
    #expect(
      try Money(minor: 7, currency: dollars).proportion(1, of: 2, rounding: .nearest).minor == 4)
    #expect(
      try Money(minor: -7, currency: dollars).proportion(1, of: 2, rounding: .down).minor == -3)
    #expect(try Money(minor: -7, currency: dollars).proportion(1, of: 2, rounding: .up).minor == -4)
    #expect(try wage.proportion(30, of: 30, rounding: .up) == wage)
    #expect(throws: MoneyError.divisor) { try wage.proportion(1, of: 0, rounding: .down) }
    #expect(throws: MoneyError.overflow(dollars)) {
      try Money(minor: .max, currency: dollars).proportion(2, of: 1, rounding: .down)
    }
    #expect(
      try Money(minor: .min, currency: dollars).proportion(.max, of: .max, rounding: .down).minor
        == .min)
  }

  @Test func `every amount comes back from its text`() throws {
    var random = SplitMix(seed: 9)
    let currencies = Currency.all
    for _ in 0..<3_000 {
      let currency = try #require(currencies.randomElement(using: &random))
      let money = Money(minor: Int64.random(in: .min ... .max, using: &random), currency: currency)
      for format in [MoneyFormat.english, .continental, .plain] {
        #expect(try Money(money.amount(as: format), as: format, currency: currency) == money)
      }
    }
  }
}
