import Foundation
import TestSupport
import Testing

/// A registry of which nothing is left but its name.
@Suite struct EmptyFileTests {
  @Test func `is no empty registry to whoever reads, screens or keeps it`() throws {
    let muster = try Muster()
    _ = try muster.bash("touch r.db")
    for command in [["crisis"], ["list", "findings"], ["screen"], ["backup", "b.db"]] {
      let outcome = try muster.run(command + ["--registry", "r.db"])
      #expect(outcome.status == 4, "\(command)")
      #expect(outcome.errors.contains("r.db is empty: a registry that was there is lost"))
    }
    let path = muster.home.appending(path: "r.db").path
    let desk = try PseudoTerminal(
      Muster.program.path, ["--registry", path], environment: ["HOME": muster.home.path])
    #expect(try desk.waitForEnding() == .exited(4))
    #expect(try muster.bash("ls; wc -c <r.db").output == "r.db\n0\n")
  }

  @Test func `is told of by an import, which makes a registry there`() throws {
    let muster = try Muster()
    try muster.write(["registration,flag,vessel", "A-1,ID,TIRTA JAYA"], to: "a.csv")
    let made = try muster.bash("touch r.db; muster import a.csv --yes --registry r.db")
    #expect(made.status == 0)
    #expect(made.errors.contains("r.db is empty: a new registry is made there"))
  }
}
