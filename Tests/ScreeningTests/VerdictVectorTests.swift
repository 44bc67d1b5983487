import Law
import Registry
import Testing

@testable import Screening

@Suite struct VerdictVectorTests {
  @Test(arguments: [1, 2, 3, 5, 8, 21, 200])
  func `every place keeps its own verdict`(_ rules: Int) throws {
    var generator = SystemRandomNumberGenerator()
    var vector = VerdictVector(places: rules)
    var expected: [Verdict?] = Array(repeating: nil, count: rules)
    for _ in 0..<rules * 10 {
      let place = Int.random(in: 0..<rules, using: &generator)
      let verdict = (Verdict.allCases.map(Optional.some) + [nil]).randomElement() ?? nil
      vector[place] = verdict
      expected[place] = verdict
      for other in 0..<rules { #expect(vector[other] == expected[other]) }
    }
    #expect(VerdictVector(bytes: vector.bytes, places: rules) == vector)
    #expect(VerdictVector(bytes: vector.bytes + [0], places: rules) == nil)
  }
}
