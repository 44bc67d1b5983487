import Fishery
import Testing

@Suite struct EraProposalTests {
  @Test(arguments: [
    ("2568-04-01", "2025-04-01"), ("01/04/2568", "2025-04-01"), ("2568", "2025"),
    ("04/2568", "2025-04"), ("๐๑/๐๔/๒๕๖๘", "2025-04-01"), ("5 ม.ค. 2568", "2025-01-05"),
    ("5 มกราคม พ.ศ. 2568", "2025-01-05"), ("5 มี.ค. 68", "2025-03-05"), ("25680401", "2025-04-01"),
    ("29/02/2567", "2024-02-29"), ("เมษายน 2568", "2025-04"),
  ])
  func `a Buddhist year is proposed 543 years earlier`(text: String, expected: PartialDate) throws {
    let proposal = try #require(EraProposal.proposals(for: text).first)
    #expect(proposal.value == expected)
    #expect(proposal.era == .buddhist)
    #expect(proposal.written == text)
  }

  @Test(arguments: [
    ("115-01-27", "2026-01-27"), ("114/01/27", "2025-01-27"), ("民國114年1月27日", "2025-01-27"),
    ("1140127", "2025-01-27"), ("27/01/114", "2025-01-27"), ("79.5.3", "1990-05-03"),
    ("114", "2025"),
  ])
  func `a year of the Republic of China is proposed 1911 years later`(
    text: String, expected: PartialDate
  ) throws {
    let proposal = try #require(EraProposal.proposals(for: text).first)
    #expect(proposal.value == expected)
    #expect(proposal.era == .republicOfChina)
  }

  @Test func `Thai digits alone are a proposal too, and say so`() throws {
    let proposal = try #require(EraProposal.proposals(for: "๒๐๒๕-๐๒-๑๐").first)
    #expect(proposal.value == "2025-02-10")
    #expect(proposal.era == .gregorian)
    #expect(proposal.hasOtherDigits)
    #expect(EraProposal.proposals(for: "2568-04-01").map(\.hasOtherDigits) == [false])
  }

  @Test(arguments: [
    "2025-02-10", "10/02/2025", "12/05/67", "2025", "1999", "", "-", "n/a", "29/02/2568",
    "32/01/2568", "2568-13-01", "SN 2568114-77", "2568-01-01-05", "5", "13",
  ])
  func `dates that need no era and numbers that are no date get none`(text: String) {
    #expect(EraProposal.proposals(for: text).isEmpty)
  }

  @Test func `the limits of an era's years hold one step to either side`() {
    #expect(EraProposal.years(for: 2399).isEmpty)
    #expect(EraProposal.years(for: 2400).map(\.year) == [1857])
    #expect(EraProposal.years(for: 2700).map(\.year) == [2157])
    #expect(EraProposal.years(for: 2701).isEmpty)
    #expect(EraProposal.years(for: 19).isEmpty)
    #expect(EraProposal.years(for: 20).map(\.year) == [1931])
    #expect(EraProposal.years(for: 130).map(\.year) == [2041])
    #expect(EraProposal.years(for: 131).isEmpty)
  }
}
