import Fishery
import Testing

@Suite struct TermTests {
  @Test(arguments: ["P2Y", "P1Y6M", "P90D", "P1Y2M3D", "P0D", "P6M"])
  func `a term comes back as it was written`(text: String) {
    #expect(Term(text)?.description == text)
  }

  @Test(arguments: [
    "", "P", "2Y", "P2", "PY", "P2M1Y", "P1Y1Y", "P-1Y", "PT1H", "P1W", "p1Y", "P1Y ",
  ])
  func `other shapes are refused`(text: String) {
    #expect(Term(text) == nil)
  }

  @Test func `a term forward and back is a day again except where it rounded`() {
    let term = Term(months: 3)
    let day: CivilDate = "2025-11-30"
    let later = day.adding(term, rounding: .clampToMonthEnd)
    #expect(later == "2026-02-28")
    #expect(later.adding(term.reversed, rounding: .clampToMonthEnd) == "2025-11-28")
    #expect(Term(years: 1).reversed == Term(years: -1))
  }
}
