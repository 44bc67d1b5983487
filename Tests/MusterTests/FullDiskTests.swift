import Foundation
import TestSupport
import Testing

/// What is read and told while a disk takes no more.
@Suite(.serialized) struct FullDiskTests {
  /// A finding to explain, and `r.db`.
  private static func muster() throws -> (muster: Muster, finding: String) {
    let muster = try DecideTests.muster()
    _ = try muster.bash("cp .local/share/muster/registry.db r.db")
    return (muster, try DecideTests.fee(muster))
  }

  private static let fill = "head -c 9m /dev/zero >disk/rest 2>/dev/null || true"

  @Test(.enabled(if: SmallDisk.canBeMade)) func `a full disk keeps nobody from reading`() throws {
    let (muster, finding) = try Self.muster()
    let commands = [
      "crisis", "list vessels --json", "list findings --json", "explain \(finding)", "log verify",
      "log digest", "needs", "export vessels --csv", "snapshot findings",
    ]
    let all = commands.map {
      "muster \($0) --today 2026-11-23 --registry disk/r.db 2>>errors || [ $? -le 2 ] || return 1"
    }
    let outcome = try SmallDisk.run(
      """
      cp r.db disk
      all() {
        \(all.joined(separator: "\n"))
      }
      all >before; echo "before: $? $(wc -l <errors)"
      rm -f errors
      \(Self.fill)
      all >after; echo "after: $? $(grep -c 'disk/r.db is read as it was written last' errors)"
      cmp before after
      muster doctor --registry disk/r.db --json | grep -c '"look":"pages","well":true'
      rm disk/rest
      muster law --registry disk/r.db >out; ls disk
      """, muster)
    let pattern = /before: 0 \d+\nafter: 0 (\d+)\n1\nr.db\n/
    let said = try #require(try pattern.wholeMatch(in: outcome.output), "\(outcome.output)")
    #expect(Int(said.1) == commands.count, "\(outcome.errors)")
  }

  @Test(.enabled(if: SmallDisk.canBeMade))
  func `a line says which disk is full, and nothing half written stays there`() throws {
    let (muster, _) = try Self.muster()
    try muster.write(["registration,flag,vessel", "A-3,ID,X,too many"], to: "ragged.csv")
    let outcome = try SmallDisk.run(
      """
      \(Self.fill)
      for command in "backup disk/b.db" "restore r.db --registry disk/n.db" \\
        "import ragged.csv --yes --refused disk/no.csv" "export vessels --csv --to disk/x.csv"; do
        muster $command >out 2>err; echo "$? $(tail -1 err)"
      done
      ls disk
      """, muster)
    #expect(
      outcome.output == """
        4 muster: the disk is full where disk/b.db was to be written
        4 muster: the disk is full where disk/n.db was to be written
        4 muster: ragged.csv: the refused rows cannot be written (the disk is full)
        4 muster: disk/x.csv cannot be written (the disk is full)
        rest

        """)
  }

  @Test func `a file larger than the shell lets one be is told of, and none is left`() throws {
    let (muster, _) = try Self.muster()
    let outcome = try muster.bash(
      """
      ulimit -f 256
      muster backup b.db --registry r.db; echo $?
      muster generate --placements 4000 --csv sheets 2>&1 >/dev/null | tail -1
      find . -name 'b.db*'; find sheets -size +250k
      """)
    #expect(outcome.errors.contains("muster: a file too large for the limits"))
    #expect(outcome.output.hasPrefix("4\n"))
    #expect(outcome.output.hasSuffix("larger than this system or shell lets a file be)\n"))
  }

  @Test func `a deed whose answer nobody takes is kept, and the line says so`() throws {
    let (muster, finding) = try Self.muster()
    let outcome = try muster.bash("muster decide \(finding) confirm >/dev/full; echo $?")
    #expect(outcome.output == "4\n")
    #expect(
      outcome.errors == "muster: standard output cannot be written (the disk is full): the command "
        + "was done and what it stored is kept; only its answer is lost\n")
    let kept = try muster.run("list", "findings", "--filter", "decision:confirmed", "--json")
    #expect(kept.output.contains(finding))
  }

  @Test func `an import that is ended between files tells which of them are stored`() throws {
    let muster = try Muster()
    try muster.write(["registration,flag,vessel", "A-1,ID,TIRTA JAYA"], to: "a.csv")
    try muster.write(
      ["registration,flag,vessel"] + (0..<40_000).map { "B-\($0),ID,STAR \($0)" }, to: "b.csv")
    let terminal = try PseudoTerminal(
      "/bin/bash",
      ["-c", "cd; exec \(Muster.program.path) import a.csv b.csv --yes --registry r.db"],
      environment: ["HOME": muster.home.path])
    try terminal.wait(for: "1 stored")
    terminal.process?.send(signal: SIGTERM)
    #expect(try terminal.waitForEnding() == .exited(130))
    #expect(terminal.screen.text.contains("cancelled; stored: a.csv; not stored: b.csv"))
    #expect(try muster.run("list", "vessels", "--json", "--registry", "r.db").lines.count == 1)
  }
}
