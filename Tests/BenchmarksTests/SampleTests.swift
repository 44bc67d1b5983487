import Testing

@testable import Benchmarks

@Suite struct SampleTests {
  @Test func `nothing measured is no sample`() {
    #expect(Sample([]) == nil)
  }

  @Test(
    arguments: [
      ([7], 7), ([1, 2], 1), ([3, 1, 2], 2), ([4, 3, 2, 1], 2), ([5, 1, 4, 2, 3], 3),
    ] as [([Double], Double)])
  func `half of what was measured does not exceed the median`(values: [Double], median: Double) {
    #expect(Sample(values)?.median == median)
  }

  @Test(arguments: [(99, 99), (100, 99), (101, 100), (200, 198), (201, 199)])
  func `one in a hundred exceeds the p99`(count: Int, p99: Double) {
    #expect(Sample((1...count).reversed().map(Double.init))?.p99 == p99)
  }

  @Test func `one measurement has no p99 and two have the larger`() {
    #expect(Sample(3).p99 == nil)
    #expect(Sample([3])?.p99 == nil)
    #expect(Sample([3, 9])?.p99 == 9)
  }
}
