import Foundation
import SQLite
import Testing

/// Clocks that stand wrong, as whoever types commands meets them.
@Suite struct ClockTests {
  private static let path = ".local/share/muster/registry.db"

  private static func alter(_ muster: Muster, _ statements: SQL...) throws {
    let base = try Connection(muster.home.appending(path: path).path, .write)
    for statement in statements { try base.run(statement) }
  }

  /// As if this machine's clock had been set back by a year since.
  private static func setBack(_ muster: Muster) throws {
    try alter(
      muster, "DROP TRIGGER log_is_not_changed",
      "UPDATE log SET at = at + 31536000 WHERE entry = (SELECT max(entry) FROM log)")
  }

  @Test func `a clock behind the log is told by every command, and not where the day is named`()
    throws
  {
    let muster = try DecideTests.muster()
    let fee = try DecideTests.fee(muster)
    try Self.setBack(muster)
    let commands = [
      ["crisis"], ["list", "vessels"], ["needs"], ["explain", fee], ["screen"],
      ["import", "vessels.csv", "--yes"],
    ]
    for command in commands {
      let said = try muster.run(command).errors
      #expect(
        said.contains("muster: this machine's clock is behind the log"), "\(command): \(said)")
    }
    let named = try muster.run("crisis", "--today", "2026-11-23")
    #expect(!named.errors.contains("clock"), "\(named.errors)")
  }

  @Test func `a clock behind the log is told in the head of the dashboard`() throws {
    let muster = try DecideTests.muster()
    let before = try muster.run("snapshot", "findings", "--registry", Self.path)
    #expect(!before.output.contains("CLOCK"))
    try Self.setBack(muster)
    let after = try muster.run("snapshot", "findings", "--registry", Self.path)
    #expect(after.output.contains("CLOCK IS BEHIND THE LOG"), "\(after.output)")
  }

  @Test func `findings of a day that has not come are remarked upon, and screened away`() throws {
    let muster = try DecideTests.muster()
    try Self.alter(muster, "UPDATE judged SET day = day + 13149")
    let list = try muster.run("list", "findings")
    #expect(list.errors.contains("the findings were judged for 2062-11-23, which has not come"))
    let screened = try muster.run("screen")
    #expect(screened.output.contains("judged for"), "\(screened.output)")
    #expect(!screened.output.contains("what-if"), "\(screened.output)")
    let after = try muster.run("list", "findings", "--json")
    #expect(!after.errors.contains("has not come"), "\(after.errors)")
    #expect(!after.lines.isEmpty)
    #expect(try muster.run("log", "verify").status == 0)
  }

  @Test func `where the log ran ahead too, somebody must say which clock is right`() throws {
    let muster = try DecideTests.muster()
    try Self.alter(muster, "UPDATE judged SET day = day + 13149")
    try Self.setBack(muster)
    #expect(try muster.run("screen").output.contains("what-if: the registry is judged for 2062"))
    let anew = try muster.run("screen", "--anew")
    #expect(!anew.output.contains("what-if"), "\(anew.output)")
    #expect(try !muster.run("list", "findings").errors.contains("has not come"))
  }

  @Test func `a day after tomorrow is judged and not kept`() throws {
    let muster = try DecideTests.muster()
    let before = try muster.run("log", "digest").output
    let ahead = try muster.run("screen", "--today", "2062-11-23")
    #expect(ahead.output.contains("judged for 2062-11-23"), "\(ahead.output)")
    #expect(ahead.output.contains("what-if: today is"), "\(ahead.output)")
    #expect(try muster.run("log", "digest").output == before)
    let seen = try muster.run(
      "snapshot", "findings", "--today", "2062-11-23", "--registry", Self.path)
    #expect(seen.output.contains("THIS DAY HAS NOT COME"), "\(seen.output)")
  }
}
