import Fishery
import Testing

@testable import Benchmarks

/// A figure with a p99 beside one that is half as large.
private func measured(beside yardstick: Yardstick) -> Measurement {
  Measurement("start", "ms", Sample([4, 5, 6].map(Double.init)) ?? Sample(0), beside: yardstick)
}

private let half = Yardstick("tig", Sample([1, 2.5, 4]))

@Suite struct TableTests {
  @Test func `a ratio is ours to one of the yardstick, by medians and by p99`() {
    let row = measured(beside: half)
    #expect(row.ratio == 2)
    #expect(row.p99Ratio == 1.5)
    #expect(measured(beside: Yardstick("tig", Sample(2))).p99Ratio == nil)
  }

  @Test func `there is no ratio to nothing`() {
    #expect(measured(beside: Yardstick("tig", nil)).ratio == nil)
    #expect(measured(beside: Yardstick("tig", Sample(0))).ratio == nil)
  }

  @Test func `columns stand under their heads, figures end together`() {
    let lines = Table([measured(beside: half), measured(beside: Yardstick("less", nil))]).lines
    #expect(
      lines == [
        "what   ours   p99  yardstick            its   p99  ratio   p99  unit  n",
        "start  5.00  6.00  tig                 2.50  4.00   2.00  1.50  ms    3",
        "start  5.00  6.00  less       not installed                     ms    3",
      ])
  }

  @Test func `an object has every key, and null for what is not there`() {
    #expect(
      measured(beside: half).json(of: "start").line
        == #"{"benchmark":"start","what":"start","unit":"ms","ours":5.0,"ours_p99":6.0,"#
        + #""yardstick":"tig","yardstick_value":2.5,"yardstick_p99":4.0,"ratio":2.0,"#
        + #""ratio_p99":1.5,"n":3,"installed":true}"#)
    let alone = measured(beside: Yardstick("tig", nil)).json(of: "start")
    #expect(alone["ratio"] == .null)
    #expect(alone["yardstick_value"] == .null)
    #expect(alone["installed"] == false)
  }
}
