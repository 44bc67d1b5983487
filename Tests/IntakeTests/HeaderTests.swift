import Intake
import Testing

@Suite struct `Finding the header` {
  @Test func `titles above the header are no rows and no columns`() throws {
    let text =
      "CREW LIST,,,\nVessel:,TIRTA JAYA 88,,\n\nNo,Family name,Given names,Nationality\n"
      + "1,Wati,Ani,ID\n2,Cruz,Ben,PH\n"
    let table = try table(of: text)
    #expect(table.header.names == ["No", "Family name", "Given names", "Nationality"])
    #expect(table.header.record == 4)
    #expect(table.header.line == 4)
    #expect(table.header.titles == [["CREW LIST"], ["Vessel:", "TIRTA JAYA 88"]])
    #expect(try rows(of: text).map(\.number) == [1, 2])
    #expect(try rows(of: text).map(\.record) == [5, 6])
  }

  @Test func `blank and repeated names are told apart the same way every time`() throws {
    let table = try table(of: "Name,,Name,Name (2),Name\nA,B,C,D,E\n")
    #expect(table.header.names == ["Name", "column 2", "Name (2)", "Name (2) (2)", "Name (3)"])
  }

  @Test func `many equal names take no longer than as many different ones`() throws {
    let equal = [String](repeating: "Name", count: 16_384).joined(separator: ",") + "\n"
    let different = (0..<16_384).map { "Name \($0)" }.joined(separator: ",") + "\n"
    let clock = ContinuousClock()
    let usual = try clock.measure { _ = try table(of: different) }
    var names: [String] = []
    let time = try clock.measure { names = try table(of: equal).header.names }
    #expect(names.last == "Name (16384)")
    #expect(time < usual * 4 + .milliseconds(500))
  }

  @Test func `a header without rows is a table without rows`() throws {
    #expect(try rows(of: "name,flag\n").isEmpty)
  }

  @Test func `blanks and a stray mark around a name do not count`() throws {
    #expect(try table(of: " name ,\u{FEFF}flag\u{A0}\nAda,ID\n").header.names == ["name", "flag"])
  }
}
