import Testing

@testable import Benchmarks

@Suite struct FigureTextTests {
  @Test(
    arguments: [
      (0, "0.0000"), (0.00004, "0.0000"), (0.00005, "0.0001"), (0.0994, "0.0994"), (0.1, "0.10"),
      (1.5, "1.50"), (9.994, "9.99"),
      (10, "10.0"), (99.94, "99.9"), (100, "100"), (999.4, "999"), (999.6, "1,000"),
      (1_000, "1,000"), (1_234_567.8, "1,234,568"), (1_000_002, "1,000,002"), (-2.5, "-2.50"),
      (-0.00001, "0.0000"),
    ] as [(Double, String)])
  func `figures keep the digits that count`(value: Double, text: String) {
    #expect(FigureText(value).description == text)
  }

  @Test func `what is no usual number is said as it is`() {
    #expect(FigureText(.infinity).description == "inf")
    #expect(FigureText(.nan).description == "nan")
    #expect(FigureText(1e16).description == "1e+16")
  }
}
