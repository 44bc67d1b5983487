import Fishery
import Law
import Testing

/// What is at stake for a person is money they would have, never what an agency owns.
@Suite struct StakeTests {
  @Test(arguments: Catalogue.standard.rules)
  func `no sum at stake is nothing or less`(_ rule: Rule) throws {
    for sheet in try SheetCase.all(of: rule) {
      let judgement = try rule.judgement(of: sheet.bare, on: sheet.day, under: sheet.book)
      if let stake = judgement.stake { #expect(stake.minor > 0, "\(sheet)") }
    }
  }
}
