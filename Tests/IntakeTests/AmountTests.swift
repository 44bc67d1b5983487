import Fishery
import Intake
import Testing

@Suite struct `Reading amounts` {
  private func charges(_ rows: [(amount: String, currency: String)]) throws -> Import {
    let lines = rows.map { "A,passport,P1,medical,\"\($0.amount)\",\($0.currency)" }
    return try Import(
      "name,document type,document number,category,amount,currency\n"
        + lines.joined(separator: "\n"), as: .charges)
  }

  @Test func `the currency in the cell fills the column that is blank`() throws {
    let found = try charges([
      ("Rp 3.500.000", ""), ("3.500.000,-", "IDR"), ("USD 1,200.50", ""), ("US$1,200.50", "USD"),
      ("NT$ 28,590", ""), ("฿9000", ""),
    ])
    #expect(
      found.texts("amount") == ["3500000", "3500000", "1200.5", "1200.5", "28590", "9000"])
    #expect(found.texts("currency") == ["IDR", "IDR", "USD", "USD", "TWD", "THB"])
  }

  @Test(arguments: [
    ("$", "USD"), ("US dollars", "USD"), ("dolar", "USD"), ("NTD", "TWD"), ("新台幣", "TWD"),
    ("rupiah", "IDR"), ("baht", "THB"), ("บาท", "THB"), ("RM", "MYR"), ("₱", "PHP"),
    ("dong", "VND"), ("₫", "VND"), ("kyats", "MMK"), ("Ks", "MMK"), ("៛", "KHR"), ("₭", "LAK"),
    ("円", "JPY"), ("renminbi", "CNY"), ("人民币", "CNY"), ("₩", "KRW"), ("€", "EUR"),
    ("pounds", "GBP"), ("tk.", "BDT"), ("usd", "USD"),
  ])
  func `a sign or word that means one currency alone is read`(sign: String, code: String) throws {
    #expect(try charges([("1500", sign), ("\(sign) 1500", "")]).texts("currency") == [code, code])
  }

  @Test(arguments: ["shells", "rupee", "元", "XAU"])
  func `a sign or word of several currencies or of none is no currency`(sign: String) throws {
    #expect(try charges([("1500", sign)]).texts("currency") != ["USD"])
    #expect(try charges([("\(sign) 1500", "")]).cells("amount") == [.notCollected(.illegible)])
  }

  @Test func `three figures behind one mark are thousands of money unless points are decimal`()
    throws
  {
    #expect(
      try charges([("Rp 3.500", ""), ("NT$ 28,590", "")]).texts("amount") == ["3500", "28590"])
    let points = try charges([("10.555", "KWD"), ("10.25", "KWD")])
    #expect(points.texts("amount") == ["10.555", "10.25"])
  }

  @Test(arguments: [
    (
      "name,birth_date,nationality,vessel,signed,wage,currency,share_percent", Sheet.agreements,
      "Budi,1990-01-30,ID,KM A,2026-01-05,1.250,USD,7.5", "wage", "1250"
    ),
    (
      "name,birth_date,nationality,category,amount,currency,refunded", .charges,
      "Budi,1990-01-30,ID,medical,9.500,USD,0.5", "amount", "9500"
    ),
    (
      "name,birth_date,nationality,period_from,period_to,gross,allowance,currency", .pay,
      "Budi,1990-01-30,ID,2026-01-01,2026-01-31,1.250,12.50,USD", "gross", "1250"
    ),
    (
      "name,birth_date,nationality,period_from,period_to,gross,allowance,deductions,currency", .pay,
      "Budi,1990-01-30,ID,2026-01-01,2026-01-31,4.500.000,150.500,10.5,IDR", "allowance", "150500"
    ),
    (
      "name;birth_date;nationality;period_from;period_to;gross;allowance;currency", .pay,
      "Budi;1990-01-30;ID;2026-01-01;2026-01-31;1,250;12,5;USD", "gross", "1250"
    ),
  ])
  func `no other column makes decimals of three figures that the currency has not`(
    header: String, sheet: Sheet, row: String, column: String, amount: String
  ) throws {
    let found = try Import("\(header)\n\(row)\n", as: sheet)
    #expect(found.texts(column) == [amount])
    let proposal = try #require(found.proposal(column, .numberStyle))
    #expect(proposal.confidence == .doubtful)
    #expect(proposal.examples.map(\.reading) == [amount])
  }

  @Test(arguments: [("12.50", "1.250"), ("12,50", "1,250"), ("1,200.50", "1.250")])
  func `three figures are refused where the column itself shows their mark to be decimal`(
    sure: String, either: String
  ) throws {
    let found = try charges([(sure, "USD"), (either, "USD")])
    #expect(found.complaints == [["amount": .tooFine(decimals: 2)]])
    #expect(
      found.proposal("amount", .numberStyle)?.examples.last?.reading.hasPrefix("refused") == true)
  }

  @Test func `three figures are no cents, also where a person says that points are decimal`() throws
  {
    let header = "name,nationality,birth date,category,amount,currency\n"
    let decided = try deciding(("amount", .numberStyle, .english))
    let found = try Import(
      header + "A,ID,2001-02-03,medical,1.250,USD\nB,ID,2001-02-03,medical,1.250,KWD\n",
      as: .charges, decided: decided)
    #expect(found.texts("amount") == ["1.25"])
    #expect(found.complaints == [["amount": .tooFine(decimals: 2)]])
  }

  @Test func `dinars have thousandths, and each row is read by its own currency`() throws {
    let found = try charges([
      ("150.500", "KWD"), ("150.500", "USD"), ("BHD 1.250", ""), ("1.250", ""), ("1.250", "Dinar"),
    ])
    #expect(found.texts("amount") == ["150.5", "150500", "1.25", "1250", "1250"])
    let proposal = try #require(found.proposal("amount", .numberStyle))
    #expect(proposal.cells == 5)
    #expect(proposal.confidence == .doubtful)
    #expect(proposal.examples.map(\.reading) == ["150.5", "150500", "1.25"])
  }

  @Test func `two currencies for one amount refuse the row`() throws {
    let found = try charges([("USD 5", "IDR"), ("5", "IDR")])
    #expect(found.complaints == [["amount": .otherCurrency]])
  }

  @Test func `as many decimals as the currency has are read and one more refuses the row`() throws {
    let found = try charges([
      ("10.25", "USD"), ("10.255", "USD"), ("10", "VND"), ("10.5", "VND"), ("10.555", "KWD"),
    ])
    #expect(found.texts("amount") == ["10.25", "10", "10.555"])
    #expect(
      found.complaints == [["amount": .tooFine(decimals: 2)], ["amount": .tooFine(decimals: 0)]])
  }

  @Test func `a blank amount stays blank`() throws {
    #expect(try charges([("", "USD")]).cells("amount") == [.blank])
  }
}
