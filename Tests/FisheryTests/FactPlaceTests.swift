import Fishery
import Testing

@Suite struct FactPlaceTests {
  @Test(arguments: Fact.allCases.filter { $0.place?.column != nil })
  func `a fact stands in a column that its sheet has`(_ fact: Fact) throws {
    let place = try #require(fact.place)
    let column = try #require(place.column)
    #expect(place.sheet[column] != nil, "\(fact.path) in \(place.sheet)")
  }

  @Test(
    arguments: Fact.allCases.filter { $0.path.contains("[]") && $0 != .crewListMusteredRole })
  func `a fact of a list stands in the sheet of the list`(_ fact: Fact) throws {
    let mark = try #require(fact.path.firstRange(of: "[]"))
    let list = try #require(Fact(rawValue: String(fact.path[..<mark.lowerBound])))
    #expect(fact.place?.sheet == list.place?.sheet)
  }

  @Test func `a list as a whole stands in no single column`() {
    for list in [Fact.agreements, .medical, .documents, .charges, .pay, .rest, .voyages, .licences]
    {
      #expect(list.place != nil && list.place?.column == nil)
    }
  }
}
