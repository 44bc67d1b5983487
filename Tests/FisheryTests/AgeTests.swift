import Fishery
import TestSupport
import Testing

@Suite struct AgeTests {
  @Test func `a year is complete on the birthday and not the day before`() {
    let age = Age(born: "2009-11-23")
    #expect(age.ages(on: "2025-11-22") == 15...15)
    #expect(age.ages(on: "2025-11-23") == 16...16)
    #expect(age.dayTurning(16).earliest == "2025-11-23")
    #expect(age.dayTurning(16).latest == "2025-11-23")
  }

  @Test func `a birth on 29 February completes a common year on 1 March`() {
    let age = Age(born: "2000-02-29")
    #expect(age.ages(on: "2018-02-28") == 17...17)
    #expect(age.ages(on: "2018-03-01") == 18...18)
    #expect(age.dayTurning(18).earliest == "2018-03-01")
    #expect(age.ages(on: "2020-02-28") == 19...19)
    #expect(age.ages(on: "2020-02-29") == 20...20)
    #expect(age.dayTurning(20).latest == "2020-02-29")
  }

  @Test func `a year of birth alone gives two ages for most of a year`() {
    let age = Age(born: "2009")
    #expect(age.ages(on: "2024-12-31") == 15...15)
    #expect(age.ages(on: "2025-01-01") == 15...16)
    #expect(age.ages(on: "2025-12-30") == 15...16)
    #expect(age.ages(on: "2025-12-31") == 16...16)
    #expect(age.dayTurning(16).earliest == "2025-01-01")
    #expect(age.dayTurning(16).latest == "2025-12-31")
  }

  @Test func `before birth the age is negative`() {
    #expect(Age(born: "2025-06-01").ages(on: "2025-05-31") == -1 ... -1)
    #expect(Age(born: "2025-06-01").ages(on: "2025-06-01") == 0...0)
  }

  @Test func `ages and the days of turning agree for every birth and day`() {
    var random = SplitMix(seed: 3)
    for _ in 0..<4_000 {
      let birth = CivilDate(ordinal: Int32.random(in: 0...20_000, using: &random))
      let born =
        [
          PartialDate(birth), PartialDate(year: birth.year),
          PartialDate(year: birth.year, month: birth.month),
        ].compactMap(\.self)
        .randomElement(using: &random) ?? PartialDate(birth)
      let age = Age(born: born)
      let years = Int32.random(in: 1...70, using: &random)
      let (earliest, latest) = age.dayTurning(years)
      #expect(age.ages(on: earliest - 1).upperBound == Int(years) - 1)
      #expect(age.ages(on: earliest).upperBound == Int(years))
      #expect(age.ages(on: latest - 1).lowerBound == Int(years) - 1)
      #expect(age.ages(on: latest).lowerBound == Int(years))
    }
  }
}
