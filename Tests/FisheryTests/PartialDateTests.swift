import Fishery
import TestSupport
import Testing

@Suite struct PartialDateTests {
  @Test func `a year is the range of its days`() {
    let year: PartialDate = "2008"
    #expect(year.precision == .year)
    #expect(year.earliest == "2008-01-01")
    #expect(year.latest == "2008-12-31")
    #expect(year.day == nil)
    #expect(year.description == "2008")
  }

  @Test func `a month ends where the calendar says`() {
    let month: PartialDate = "2008-02"
    #expect(month.range == "2008-02-01"..."2008-02-29")
    #expect(month.description == "2008-02")
    #expect(("2009-02" as PartialDate).latest == "2009-02-28")
    #expect(("9999-12" as PartialDate).latest == .max)
  }

  @Test func `a day is itself`() {
    let day: PartialDate = "2008-11-20"
    #expect(day.day == "2008-11-20")
    #expect(day.earliest == day.latest)
    #expect(day == PartialDate("2008-11-20" as CivilDate))
    #expect(day != "2008-11")
  }

  @Test(arguments: [
    "", "8", "08", "200", "0000", "2008-", "2008-1", "2008-13", "2008-00", "2008-11-31",
  ])
  func `what is no date in part is refused`(text: String) {
    #expect(PartialDate(text) == nil)
  }
}

@Suite struct DateSpanTests {
  @Test func `both ends belong to it`() throws {
    let span = try #require(DateSpan(from: "2025-01-01", to: "2025-01-31"))
    #expect(!span.contains("2024-12-31"))
    #expect(span.contains("2025-01-01"))
    #expect(span.contains("2025-01-31"))
    #expect(!span.contains("2025-02-01"))
    #expect(span.days == 31)
    #expect(span.description == "2025-01-01/2025-01-31")
  }

  @Test func `an open one never ends and none ends before it begins`() {
    let open = DateSpan(from: "2025-01-01")
    #expect(open.contains(.max))
    #expect(open.days == nil)
    #expect(open.description == "2025-01-01/..")
    #expect(DateSpan(from: "2025-01-02", to: "2025-01-01") == nil)
    #expect(DateSpan(from: "2025-01-02", to: "2025-01-02")?.days == 1)
  }

  @Test func `an intersection holds exactly the days in both`() {
    var random = SplitMix(seed: 11)
    func anySpan() -> DateSpan {
      let from = CivilDate(ordinal: Int32.random(in: 0...30, using: &random))
      let length = Int.random(in: 0...15, using: &random)
      return DateSpan(from: from, to: Bool.random(using: &random) ? from + length : nil) ?? .always
    }
    for _ in 0..<1_000 {
      let (left, right) = (anySpan(), anySpan())
      let both = left.intersection(right)
      #expect(left.overlaps(right) == (both != nil))
      for ordinal in Int32(-1)...60 {
        let day = CivilDate(ordinal: ordinal)
        #expect((both?.contains(day) ?? false) == (left.contains(day) && right.contains(day)))
      }
    }
  }
}
