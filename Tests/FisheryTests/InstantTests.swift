import Fishery
import TestSupport
import Testing

@Suite struct InstantTests {
  @Test func `the same minute on two clocks is one instant`() {
    let utc: Instant = "2025-02-10T04:00Z"
    let taipei: Instant = "2025-02-10T12:00+08:00"
    #expect(utc == taipei)
    #expect(utc.hashValue == taipei.hashValue)
    #expect(utc.minutes == 28_986_000)
    #expect(taipei.description == "2025-02-10T12:00+08:00")
    #expect(utc.description == "2025-02-10T04:00Z")
    #expect(utc < "2025-02-10T04:01Z")
    #expect(taipei - "2025-02-09T12:00+08:00" == 1440)
  }

  @Test func `the local day is that of the clock that was read`() {
    let late: Instant = "2025-02-10T23:30-10:00"
    #expect(late.date == "2025-02-10")
    #expect(late.minuteOfDay == 1410)
    #expect(late == "2025-02-11T09:30Z")
    let early: Instant = "1969-12-31T00:15+14:00"
    #expect(early.date == "1969-12-31")
    #expect(early.minuteOfDay == 15)
  }

  @Test func `a day may end at minute 1440 and not later`() {
    let midnight = Instant(date: "2025-02-10", minuteOfDay: 1440, offset: 480)
    #expect(midnight == "2025-02-11T00:00+08:00")
    #expect(Instant(date: "2025-02-10", minuteOfDay: 1441, offset: 480) == nil)
    #expect(Instant(date: "2025-02-10", minuteOfDay: -1, offset: 480) == nil)
  }

  @Test func `offsets go from 12 hours behind to 14 ahead`() {
    let clocks = ["+14:00", "+14:01", "-12:00", "-12:01"].map { "2025-02-10T04:00" + $0 }
    #expect(clocks.map { Instant($0) != nil } == [true, false, true, false])
    #expect(Instant(minutes: .max, offset: 0) == nil)
    #expect(Instant(minutes: .min, offset: 0) == nil)
  }

  @Test(arguments: [
    "2025-02-10", "2025-02-10T04:00", "2025-02-10 04:00Z", "2025-02-10T4:00Z", "2025-02-10T24:00Z",
    "2025-02-10T04:60Z", "2025-02-10T04:00-00:00", "2025-02-10T04:00+8:00", "2025-02-10T04:00+0800",
    "2025-02-10T04:00:30Z", "2025-02-10T04:00:00.0Z", "2025-02-30T04:00Z", "2025-02-10T04:00Zz",
    "2025-02-10T04:00+08:60",
  ])
  func `what is not strict is refused`(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test func `seconds of zero lose nothing`() {
    #expect(Instant("2025-02-10T04:00:00Z") == "2025-02-10T04:00Z")
  }

  @Test func `every minute comes back from its text`() throws {
    var random = SplitMix(seed: 5)
    for _ in 0..<3_000 {
      let minutes = Int64.random(in: -50_000_000...120_000_000, using: &random)
      let offset = Int16.random(in: Instant.offsets, using: &random)
      let instant = try #require(Instant(minutes: minutes, offset: offset))
      let back = try #require(Instant(instant.description))
      #expect(back.minutes == minutes && back.offset == offset)
      #expect(Instant(date: back.date, minuteOfDay: back.minuteOfDay, offset: offset) == back)
    }
  }
}
