import Foundation
import TestSupport
import Testing

@testable import muster

struct ImportTests {
  private static let register = [
    "imo,registration,flag,vessel,length_overall",
    "9074729,A-1,ID,TIRTA JAYA 88,31.4",
    "9074730,A-2,ID,HARVEST MOON 3,24",
    ",A-3,TW,陳大文,49.9",
    ",A-4,TW,\"LUCKY, STAR\",18",
  ]

  private func sheet(_ lines: [String], _ name: String, of muster: Muster) throws -> String {
    let file = muster.home.appending(path: name)
    try Data((lines.joined(separator: "\r\n") + "\r\n").utf8).write(to: file)
    return file.path
  }

  /// The summary of the only file of a run.
  private func summary(_ outcome: Muster.Outcome) throws -> [String: Any] {
    let line = try #require(outcome.lines.last)
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
    return try #require(object as? [String: Any])
  }

  private func counts(_ summary: [String: Any]) -> [Int] {
    ["rows", "stored", "new", "changed", "unchanged", "refused"].map { summary[$0] as? Int ?? -1 }
  }

  @Test func `every row of a file is stored or refused, and the sums say so`() throws {
    let muster = try Muster()
    let file = try sheet(Self.register, "vessels.csv", of: muster)
    let outcome = try muster.run("import", file, "--yes", "--json")
    #expect(outcome.status == 0)
    let summary = try summary(outcome)
    #expect(summary["sheet"] as? String == "vessels")
    #expect(counts(summary) == [4, 4, 4, 0, 0, 0])
  }

  @Test func `the same file again, and with rows and columns shuffled, changes nothing`() throws {
    let muster = try Muster()
    let file = try sheet(Self.register, "vessels.csv", of: muster)
    _ = try muster.run("import", file, "--yes")
    #expect(
      counts(try summary(muster.run("import", file, "--yes", "--json"))) == [4, 4, 0, 0, 4, 0])
    let shuffled = [
      "vessel,length_overall,flag,imo,registration", "\"LUCKY, STAR\",18,TW,,A-4",
      "HARVEST MOON 3,24,ID,9074730,A-2", "陳大文,49.9,TW,,A-3", "TIRTA JAYA 88,31.4,ID,9074729,A-1",
    ]
    let other = try sheet(shuffled, "shuffled.csv", of: muster)
    #expect(
      counts(try summary(muster.run("import", other, "--yes", "--json"))) == [4, 4, 0, 0, 4, 0])
  }

  @Test func `refused rows go to a file of its owner alone, with what to do`() throws {
    let muster = try Muster()
    let lines = [
      "imo,vessel,mustered_on,name,result", ",TIRTA,2026-11-01,Budi,present", ",TIRTA,,Eko,present",
    ]
    let file = try sheet(lines, "roll.csv", of: muster)
    let outcome = try muster.run("import", file, "--as", "muster", "--yes", "--json")
    #expect(outcome.status == 1)
    let summary = try summary(outcome)
    #expect(counts(summary) == [2, 1, 1, 0, 0, 1])
    let path = try #require(summary["refused_file"] as? String)
    let refused = try String(contentsOfFile: path, encoding: .utf8)
    #expect(refused.contains("Eko") && !refused.contains("Budi"))
    let modes = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(modes == 0o600)
  }

  @Test(arguments: [
    ("empty.csv", "", "the file is empty"),
    ("words.csv", "a,b,c\n1,2,3\n", "its columns are like no sheet"),
    ("page.csv", "<!DOCTYPE html><html><body>no</body></html>\n", "this is no table"),
  ])
  func `what is no sheet is refused in one line, with exit code 3`(
    name: String, text: String, reason: String
  ) throws {
    let muster = try Muster()
    let file = muster.home.appending(path: name)
    try Data(text.utf8).write(to: file)
    let outcome = try muster.run("import", file.path, "--yes", "--json")
    #expect(outcome.status == 3)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.split(separator: "\n").filter { $0.contains(reason) }.count == 1)
  }

  @Test(arguments: [
    (#"{"columns":{}}"#, "map.json: the mapping is not understood at columns"),
    (#"{"sheet":"crews"}"#, "map.json: no sheet is called crews: do you mean crew?"),
    (#"{"headers":"#, "map.json: line "),
  ])
  func `a mapping that is not understood is told by the name of its file`(
    map: String, reason: String
  ) throws {
    let muster = try Muster()
    let file = try sheet(Self.register, "vessels.csv", of: muster)
    try muster.write([map], to: "map.json")
    let outcome = try muster.run("import", "--map", "map.json", file, "--yes")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("muster: \(reason)"))
  }

  @Test func `a folder or a link to itself in place of a mapping or a sheet is told by name`()
    throws
  {
    let muster = try Muster()
    let file = try sheet(Self.register, "vessels.csv", of: muster)
    let outcome = try muster.bash(
      """
      mkdir folder; ln -s round.csv round.csv
      muster import --map folder \(file) --yes; muster import round.csv --yes
      """)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("muster: folder is a folder, not a file\n"))
    #expect(
      outcome.errors.contains("muster: round.csv: this is a link that leads back to itself\n"))
  }

  @Test func `a sheet that tells of nobody is refused also where it is named`() throws {
    let muster = try Muster()
    try muster.write(["x,y", "1,2", "3,4"], to: "nobody.csv")
    let outcome = try muster.run("import", "nobody.csv", "--as", "fishers", "--yes", "--json")
    #expect(outcome.status == 3)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("nobody.csv: for fishers, nothing tells whom a row is about"))
  }

  @Test func `an encoding that was guessed is among the doubts`() throws {
    let muster = try Muster()
    let bytes = Array("vessel,flag\nPE\u{D1}A,ES\n".unicodeScalars.map { UInt8($0.value) })
    try Data(bytes).write(to: muster.home.appending(path: "western.csv"))
    let outcome = try muster.run("import", "western.csv", "--as", "vessels", "--yes")
    #expect(outcome.errors.contains("  ? encoding: cp1252, doubtful"))
  }

  @Test func `nothing is stored when nobody can be asked`() throws {
    let muster = try Muster()
    let file = try sheet(Self.register, "vessels.csv", of: muster)
    let outcome = try muster.run("import", file)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("--yes"))
    #expect(try muster.run("imports").status == 4)
  }

  @Test(arguments: [("yes\r", "stored"), ("no\r", "not imported")])
  func `a person is shown the preview and asked`(answer: String, end: String) throws {
    let muster = try Muster()
    let file = try sheet(Self.register, "vessels.csv", of: muster)
    let terminal = try PseudoTerminal(
      Muster.program.path, ["import", file], environment: ["HOME": muster.home.path])
    try terminal.wait(for: "(yes/no)")
    #expect(terminal.screen.text.contains("register of vessels"))
    try terminal.send(Array(answer.utf8))
    try terminal.wait(for: end)
    #expect(try terminal.waitForEnding() == .exited(0))
  }

  @Test func `Ctrl-C at the question cancels with 130 and stores nothing`() throws {
    let muster = try Muster()
    let file = try sheet(Self.register, "vessels.csv", of: muster)
    let terminal = try PseudoTerminal(
      Muster.program.path, ["import", file], environment: ["HOME": muster.home.path])
    try terminal.wait(for: "(yes/no)")
    try terminal.type("<C-c>")
    #expect(try terminal.waitForEnding() == .exited(130))
    #expect(try muster.run("imports", "--json").output.isEmpty)
  }
}
