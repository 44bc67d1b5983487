import Foundation
import Testing

/// Backup, restore and the doctor, as somebody who keeps a registry types them.
struct BackupTests {
  private static func muster() throws -> Muster {
    let muster = try Muster()
    try muster.write(
      ["registration,flag,vessel", "A-1,ID,TIRTA JAYA 88", "A-2,ID,TIRTA JAYA 89"],
      to: "vessels.csv")
    _ = try muster.run("import", "vessels.csv", "--yes", "--registry", "r.db")
    return muster
  }

  @Test func `a backup brings back what was lost since, and what was there stays beside`() throws {
    let muster = try Self.muster()
    let digest = try muster.run("log", "digest", "--registry", "r.db").output
    let kept = try muster.run("backup", "monday.db", "--registry", "r.db")
    #expect(kept.status == 0)
    #expect(kept.output.hasPrefix("kept: monday.db, read through; its log ends 2:"))
    _ = try muster.run("import", "--undo", "1", "--yes", "--registry", "r.db")
    #expect(try muster.run("log", "digest", "--registry", "r.db").output != digest)
    let refused = try muster.run("restore", "monday.db", "--registry", "r.db")
    #expect(refused.status == 3)
    #expect(refused.errors.contains("--replace"))
    let restored = try muster.run("restore", "monday.db", "--replace", "--registry", "r.db")
    #expect(restored.status == 0, "\(restored.errors)")
    #expect(try muster.run("log", "digest", "--registry", "r.db").output == digest)
    let name = try #require(restored.lines.last?.split(separator: " ").last)
    #expect(
      try muster.run("log", "digest", "--registry", String(name)).output != digest)
    #expect(try muster.run("log", "verify", "--registry", "r.db").status == 0)
  }

  @Test func `a file that is there is not written over`() throws {
    let muster = try Self.muster()
    let outcome = try muster.run("backup", "vessels.csv", "--registry", "r.db")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("there is already vessels.csv"))
  }

  @Test(arguments: [
    ["log", "checkpoint", "--out", "r.db"], ["keys", "r.db"], ["keys", "vessels.csv"],
    ["import", "ragged.csv", "--yes", "--refused", "r.db"],
    ["import", "ragged.csv", "--yes", "--refused", "ragged.csv"],
  ])
  func `no command writes over what is there, least of all the registry`(_ words: [String]) throws {
    let muster = try Self.muster()
    try muster.write(["registration,flag,vessel", "A-3,ID,X,too many"], to: "ragged.csv")
    let before = try muster.bash("cat r.db vessels.csv ragged.csv | sha256sum").output
    let outcome = try muster.run(words + ["--registry", "r.db"])
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("is there already"), "\(outcome.errors)")
    #expect(try muster.run("log", "verify", "--registry", "r.db").status == 0)
    #expect(try muster.bash("cat r.db vessels.csv ragged.csv | sha256sum").output == before)
  }

  @Test func `rows refused again stand in another file beside the one being corrected`() throws {
    let muster = try Self.muster()
    try muster.write(["registration,flag,vessel", "A-3,ID,X,too many"], to: "ragged.csv")
    for _ in 0..<2 { _ = try muster.run("import", "ragged.csv", "--yes", "--registry", "r.db") }
    let files = try muster.bash("ls refused-*").output.split(separator: "\n")
    #expect(files.count == 2, "\(files)")
  }

  @Test func `a folder that is gone is said, and nothing is left`() throws {
    let muster = try Self.muster()
    let outcome = try muster.run("backup", "gone/monday.db", "--registry", "r.db")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("cannot be made: No such file or directory"))
  }

  @Test func `the doctor says what is wrong and what to do, and changes nothing`() throws {
    let muster = try Self.muster()
    _ = try muster.bash("chmod go= . r.db")
    let well = try muster.run("doctor", "--json", "--registry", "r.db")
    let looks = well.lines.filter { !$0.contains(#""look":"volume""#) }
    #expect(looks.count == 9)
    #expect(looks.allSatisfy { $0.contains(#""well":true"#) }, "\(well.output)")
    #expect([0, 1].contains(well.status))
    _ = try muster.bash("chmod go+r r.db")
    let open = try muster.run("doctor", "--registry", "r.db")
    #expect(open.status == 1)
    #expect(open.output.contains("others may look into r.db (mode 644)"))
    #expect(open.output.contains("-> chmod go= r.db"))
    try muster.write(["no registry at all"], to: "x.db")
    #expect(try muster.run("doctor", "--registry", "x.db").status == 4)
  }
}
