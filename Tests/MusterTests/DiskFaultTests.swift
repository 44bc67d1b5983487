import Foundation
import Glibc
import SQLite
import TestSupport
import Testing

/// What disks and other programs do to a registry: each time one clear line, and nothing lost.
@Suite(.serialized) struct `A disk that fails` {
  /// A finding to decide on, and a sheet to take in.
  private static func muster() throws -> (muster: Muster, finding: String) {
    let muster = try DecideTests.muster()
    try muster.write(
      ["registration,flag,vessel"] + (0..<400).map { "B-\($0),ID,INVENTED STAR \($0)" },
      to: "fleet.csv")
    _ = try muster.bash("cp .local/share/muster/registry.db r.db")
    return (muster, try DecideTests.fee(muster))
  }

  /// Puts the cursor on the finding in the queue.
  static func pointAtFee(_ terminal: PseudoTerminal) throws {
    try terminal.type("7frule:C188-22.3b-fees<CR>")
    // What is under the cursor is told once it is there.
    try terminal.wait("the fee") {
      $0.text.contains("1 of 1") && $0.text.contains("The fisher bore USD 900.00")
    }
  }

  /// Everything that writes, or reads from a file that something may be wrong with.
  private static func commands(_ finding: String) -> [String] {
    [
      "import fleet.csv --yes", "screen --today 2026-11-29", "decide \(finding) confirm",
      "backup disk/b.db", "export vessels --csv --to disk/x.csv", "law use --built-in",
    ]
  }

  /// How a command ended on the small disk, and the last line of what it said.
  private struct Ended {
    let command: Substring
    let status: Int32
    let line: Substring

    /// From `command|status|line`.
    init?(_ text: Substring) {
      let parts = text.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, let status = Int32(parts[1]) else { return nil }
      (command, self.status, line) = (parts[0], status, parts[2])
    }
  }

  /// Runs every command while the disk is spoilt, and looks afterwards that nothing is half there and
  /// one can work on.
  ///
  /// - Parameter changesNothing: whether all must be as before.
  private static func ended(
    _ muster: Muster, _ finding: String, spoiling: String, mending: String,
    changesNothing: Bool = true
  ) throws -> [Ended] {
    let trials = commands(finding).map { command in
      """
      code=0; muster \(command) --registry disk/r.db >out 2>err || code=$?
      echo "\(command)|$code|$(tail -1 err)"
      """
    }
    let outcome = try SmallDisk.run(
      """
      cp r.db disk
      before=$(muster log digest --registry disk/r.db)
      \(spoiling)
      \(trials.joined(separator: "\n"))
      \(mending)
      muster log verify --registry disk/r.db >out || echo "log is broken"
      muster doctor --registry disk/r.db --json >out || true
      grep -q '"look":"pages","well":true' out || echo "pages are damaged"
      ls disk | grep partial
      if \(changesNothing); then
        [ "$(muster log digest --registry disk/r.db)" = "$before" ] || echo "something changed"
        [ "$(ls disk)" = r.db ] || echo "left: $(ls disk)"
        muster decide \(finding) confirm --registry disk/r.db >out || echo "no decision afterwards"
      fi
      """, muster)
    #expect(!outcome.errors.contains("unshare"), "\(outcome.errors)")
    let ended = outcome.lines.compactMap(Ended.init)
    #expect(ended.count == trials.count)
    #expect(outcome.lines.count == trials.count, "\(outcome.output)")
    return ended
  }

  /// Each ended because of the disk, and says so.
  private static func expect(
    _ ended: [Ended], toSay words: [String], _ location: SourceLocation = #_sourceLocation
  ) {
    for end in ended {
      #expect(end.status == 4, "\(end.command): \(end.line)", sourceLocation: location)
      let isSaid = words.contains { end.line.contains($0) }
      #expect(isSaid, "\(end.command): \(end.line)", sourceLocation: location)
    }
  }

  @Test(.enabled(if: SmallDisk.canBeMade)) func `is full: every command says so`() throws {
    let (muster, finding) = try Self.muster()
    let ended = try Self.ended(
      muster, finding, spoiling: "head -c 9m /dev/zero >disk/rest 2>/dev/null || true",
      mending: "rm disk/rest")
    Self.expect(ended, toSay: ["the disk is full"])
  }

  @Test(.enabled(if: SmallDisk.canBeMade)) func `is full but for a little`() throws {
    let (muster, finding) = try Self.muster()
    // Room to begin in, and none to end in.
    let ended = try Self.ended(
      muster, finding,
      spoiling: """
        head -c 9m /dev/zero >disk/rest 2>/dev/null || true
        truncate -s -96K disk/rest
        """, mending: "rm disk/rest", changesNothing: false)
    let failed = ended.filter { $0.status > 2 }
    #expect(!failed.isEmpty)
    Self.expect(failed, toSay: ["the disk is full"])
  }

  @Test(.enabled(if: SmallDisk.canBeMade)) func `is read-only: what would write says so`() throws {
    let (muster, finding) = try Self.muster()
    let ended = try Self.ended(
      muster, finding, spoiling: "mount -o remount,ro disk",
      mending: "mount -o remount,rw disk")
    Self.expect(
      ended,
      toSay: [
        "muster: the registry cannot be written: the file or its disk is read-only",
        "muster: disk/x.csv cannot be written (the disk is read-only)",
        "muster: disk/b.db cannot be made: the disk is read-only",
      ])
  }

  @Test(.enabled(if: SmallDisk.canBeMade))
  func `is full under the desk: the decision does not stand, and does once there is room`() throws {
    let (muster, _) = try Self.muster()
    let terminal = try SmallDisk.desk(muster)
    try terminal.wait(for: "7 Findings")
    try Self.pointAtFee(terminal)
    let disk = SmallDisk.path(of: terminal, muster)
    _ = try muster.bash("head -c 9m /dev/zero > \(disk)/rest")
    try terminal.type("c")
    try terminal.wait(for: "the disk is full")
    #expect(!terminal.screen.text.contains("confirmed"))
    _ = try muster.bash("rm \(disk)/rest")
    try terminal.type("c")
    try terminal.wait(for: "confirmed")
    try terminal.type("Q")
    #expect(try terminal.waitForEnding() == .exited(0))
    expectSane(terminal)
  }

  @Test func `is pulled out from under the desk: what cannot be kept is not shown as kept`() throws
  {
    let (muster, _) = try Self.muster()
    _ = try muster.bash("mkdir stick && cp r.db stick")
    let terminal = try muster.desk("stick/r.db")
    try Self.pointAtFee(terminal)
    _ = try muster.bash("rm -r stick")
    try terminal.type("c")
    try terminal.wait(for: "not at its place any more; nothing was written")
    #expect(!terminal.screen.text.contains("confirmed"))
    try terminal.type("Q")
    #expect(try terminal.waitForEnding() == .exited(0))
    expectSane(terminal)
    let gone = try muster.run("list", "findings", "--registry", "stick/r.db")
    #expect(gone.status == 4)
    #expect(gone.errors.contains("there is no registry at stick/r.db"))
  }

  @Test func `is held by another program: a command and the desk say so, and go on after it`()
    throws
  {
    let (muster, finding) = try Self.muster()
    let terminal = try muster.desk("r.db")
    try Self.pointAtFee(terminal)
    let holder = try Connection(muster.home.appending(path: "r.db").path, .write)
    let held = try holder.transaction()
    try terminal.type("c")
    let outcome = try muster.run("decide", finding, "confirm", "--registry", "r.db")
    #expect(outcome.status == 4)
    #expect(outcome.errors == "muster: another process is writing to the registry\n")
    try terminal.wait(for: "another process is writing to the registry")
    #expect(!terminal.screen.text.contains("confirmed"))
    try held.commit()
    try terminal.type("c")
    try terminal.wait(for: "confirmed")
    try terminal.type("Q")
    #expect(try terminal.waitForEnding() == .exited(0))
  }
}
