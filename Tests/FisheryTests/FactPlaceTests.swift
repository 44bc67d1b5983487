import Fishery
import Testing

@Suite struct FactPlaceTests {
  @Test(arguments: Fact.allCases)
  func `a fact stands in a column that its sheet has`(_ fact: Fact) {
    guard let place = fact.place, let column = place.column else { return }
    #expect(place.sheet[column] != nil, "\(fact.path) in \(place.sheet)")
  }

  @Test func `a fact of a list stands in the sheet of the list`() {
    for fact in Fact.allCases where fact != .crewListMusteredRole {
      guard let mark = fact.path.firstRange(of: "[]") else { continue }
      let list = Fact(rawValue: String(fact.path[..<mark.lowerBound]))
      #expect(fact.place?.sheet == list?.place?.sheet, "\(fact.path)")
    }
  }

  @Test func `a list as a whole stands in no single column`() {
    for list in [Fact.agreements, .medical, .documents, .charges, .pay, .rest, .voyages, .licences]
    {
      #expect(list.place != nil && list.place?.column == nil)
    }
  }
}
