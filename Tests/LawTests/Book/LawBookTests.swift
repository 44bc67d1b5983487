import Fishery
import Law
import Testing

@Suite struct LawBookTests {
  @Test func `the built-in book opens and holds every figure that the rules read`() throws {
    let book = try LawBook.builtIn()
    for name in FigureName.allCases { #expect(book.figure(name)?.id == name.id) }
    #expect(book.overlays.isEmpty)
  }

  @Test(
    arguments: [
      ("2022-12-31", 45_000), ("2023-01-01", 55_000), ("2017-01-20", 45_000),
    ] as [(CivilDate, Int64)])
  func `a floor is the one of its day`(day: CivilDate, cents: Int64) throws {
    let floor = try LawBook.builtIn().money(.taiwanWageFloorEarly, on: day)
    #expect(floor == Money(minor: cents, currency: "USD"))
  }

  @Test func `asking before the first day of a figure is refused by its name`() throws {
    let book = try LawBook.builtIn()
    let fault = try #require(throws: LawFault.self) {
      try book.money(.taiwanWageFloorEarly, on: "2017-01-19")
    }
    #expect(fault == .beforeFirst(.taiwanWageFloorEarly, "2017-01-19"))
    #expect("\(fault)" == "taiwan.wage_floor_early has no value yet on 2017-01-19")
  }

  @Test func `a figure that has ended is refused and not read as zero`() throws {
    let book = try overlay(
      #"{"from": "2020-01-01", "value": null, "source": "x", "status": "enacted", "verified": "seen"}"#
    )
    #expect(try book.integer(.minimumAge, on: "2019-12-31") == 16)
    #expect(throws: LawFault.ended(.minimumAge, "2020-01-01")) {
      try book.integer(.minimumAge, on: "2020-01-01")
    }
  }

  @Test(arguments: ["announced", "expected"])
  func `a figure that is only hoped for never decides`(status: String) throws {
    let book = try overlay(
      #"{"from": "2020-01-01", "value": 18, "source": "x", "status": "\#(status)", "verified": "seen"}"#
    )
    #expect(try book.integer(.minimumAge, on: "2021-01-01") == 16)
    #expect(book.nextChange(of: .minimumAge, after: "2018-01-01") == nil)
    #expect(book.figure(.minimumAge)?.entries.count == 2)
  }

  @Test func `a policy figure decides`() throws {
    let book = try overlay(
      #"{"from": "2020-01-01", "value": 18, "source": "x", "status": "policy", "verified": "seen"}"#
    )
    #expect(try book.integer(.minimumAge, on: "2019-12-31") == 16)
    #expect(try book.integer(.minimumAge, on: "2020-01-01") == 18)
    #expect(book.nextChange(of: .minimumAge, after: "2019-12-31") == "2020-01-01")
    #expect(book.nextChange(of: .minimumAge, after: "2020-01-01") == nil)
  }

  @Test func `a local pack replaces one figure, says so, and moves only its digest`() throws {
    let builtIn = try LawBook.builtIn()
    let book = try overlay(
      #"{"from": "2020-01-01", "value": 18, "source": "x", "status": "enacted", "verified": "seen"}"#
    )
    #expect(book.overlays == ["local"])
    #expect(book.figure(.minimumAge)?.overlay == "local")
    #expect(book.figure(.trainingAge)?.overlay == nil)
    #expect(book.digest != builtIn.digest)
    #expect(book.differences(from: builtIn.digests) == ["c188.minimum_age"])
    #expect(try LawBook.builtIn().digest == builtIn.digest)
  }

  @Test func `a local pack can say what a flag State declared`() throws {
    let pack = LawBook.Pack(
      name: "local",
      bytes: Array(
        #"""
        {"pack": "local", "title": "Local", "profiles": {"ID": {"in_force": [
          {"from": "2026-01-01", "value": "2027-12-01", "source": "x", "status": "enacted",
           "verified": "memory"}]}}}
        """#.utf8))
    let book = try LawBook.builtIn().laying(pack)
    let indonesia = try #require(book.profiles["ID"])
    #expect(indonesia.date(.inForce, on: "2025-12-31") == nil)
    #expect(indonesia.date(.inForce, on: "2026-01-01") == "2027-12-01")
    #expect(indonesia.answer(.restExceptions, on: "2026-01-01") == nil)
    #expect(book.profiles["TH"]?.date(.inForce, on: "2026-01-01") == "2020-01-30")
    #expect(book.differences(from: try LawBook.builtIn().digests) == ["profiles.ID.in_force"])
  }

  @Test func `a State became a party on the day it registered, and was none before`() throws {
    let kenya = try #require(try LawBook.builtIn().profiles["KE"])
    #expect(kenya.answer(.party, on: "2022-02-03") == false)
    #expect(kenya.answer(.party, on: "2022-02-04") == true)
    #expect(kenya.date(.inForce, on: "2022-02-03") == "2023-02-04")
    #expect(kenya.figures[.inForce]?.entries.first?.verified == .memory)
  }

  private func overlay(_ entry: String) throws -> LawBook {
    let pack = """
      {"pack": "local", "title": "Local", "figures": {"c188.minimum_age": {"title": "Least age",
      "type": "integer", "unit": "years", "values": [
      {"from": "2017-11-16", "value": 16, "source": "x", "status": "enacted", "verified": "seen"},
      \(entry)]}}}
      """
    return try LawBook.builtIn().laying(LawBook.Pack(name: "local", bytes: Array(pack.utf8)))
  }
}
