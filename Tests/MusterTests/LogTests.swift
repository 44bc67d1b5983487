import Foundation
import Testing

struct LogTests {
  private func registry() throws -> Muster {
    let muster = try Muster()
    let file = muster.home.appending(path: "vessels.csv")
    try Data("imo,registration,flag,vessel\n9074729,A-1,ID,TIRTA JAYA 88\n".utf8).write(to: file)
    _ = try muster.run("import", file.path, "--yes")
    return muster
  }

  @Test func `an untouched log is clean and says where it ends`() throws {
    let outcome = try registry().run("log", "verify", "--json")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix(#"{"log":"clean","entries":1,"head":""#))
  }

  @Test func `an altered entry is named with exit code 2`() throws {
    let muster = try registry()
    let altered = try muster.bash(
      """
      command -v sqlite3 > /dev/null || exit 77
      sqlite3 .local/share/muster/registry.db \
        "DROP TRIGGER log_is_not_changed; UPDATE log SET facts = replace(facts, '1', '2')"
      """)
    guard altered.status != 77 else { return }
    #expect(altered.status == 0)
    let outcome = try muster.run("log", "verify", "--json")
    #expect(outcome.status == 2)
    #expect(outcome.output == #"{"log":"broken","entry":1,"fault":"altered"}"# + "\n")
  }

  @Test func `a log rewritten since its end was noted is not taken for the same`() throws {
    let muster = try registry()
    let page = try muster.run("log", "verify").output
    let mark = try #require(page.split(separator: " ").last).trimmingCharacters(in: .newlines)
    #expect(try muster.run("log", "verify", "--noted", mark).status == 0)
    #expect(try muster.run("log", "verify", "--noted", "1:0123456789abcdef").status == 2)
  }

  @Test func `a path without a registry is refused and not made`() throws {
    let muster = try Muster()
    let path = muster.home.appending(path: "typo.db").path
    #expect(try muster.run("log", "verify", "--registry", path).status == 4)
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
