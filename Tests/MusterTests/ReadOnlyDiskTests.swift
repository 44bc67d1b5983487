import Foundation
import SQLite
import TestSupport
import Testing

@testable import muster

/// A registry that cannot be written can be read.
@Suite(.serialized) struct `A disk that is read-only` {
  /// A finding to explain and to decide on.
  private static func muster() throws -> (muster: Muster, finding: String) {
    let muster = try DecideTests.muster()
    _ = try muster.bash("cp .local/share/muster/registry.db r.db")
    return (muster, try DecideTests.fee(muster))
  }

  @Test(.enabled(if: SmallDisk.canBeMade)) func `shows a reader the registry as it was`() throws {
    let (muster, finding) = try Self.muster()
    let commands =
      ListName.allCases.map { "list \($0) --json" } + [
        "list vessels --filter EXAMPLE", "explain \(finding)", "log verify", "log digest",
        "imports",
        "law", "needs", "recruiters", "links", "crisis", "export vessels --csv --to exported.csv",
        "snapshot findings", "snapshot overview",
      ]
    let all = commands.map {
      "muster \($0) --today 2026-11-23 --registry disk/r.db || [ $? -le 2 ] || return 1"
    }
    let outcome = try SmallDisk.run(
      """
      cp r.db disk
      all() {
        \(all.joined(separator: "\n"))
        cat exported.csv && rm exported.csv
      }
      all >before 2>&1
      echo "before: $? $(wc -l <before)"
      mount -o remount,ro disk
      all >after 2>&1
      echo "after: $?"
      cmp before after
      muster doctor --registry disk/r.db --json | grep -c '"well":true'
      # Names are shown to nobody without a line in the log.
      muster list vessels --full --reason "a look" --registry disk/r.db 2>&1
      muster restore disk/r.db --registry copy.db >out && muster log verify --registry copy.db
      ls disk
      """, muster)
    #expect(outcome.errors == "")
    let pattern = /before: 0 \d{2,}\nafter: 0\n\d+\n(muster: .*)\nclean: .*\nr.db\n/
    let said = try #require(try pattern.wholeMatch(in: outcome.output), "\(outcome.output)")
    #expect(
      said.1 == "muster: the registry cannot be written: the file or its disk is read-only")
  }

  /// What was written last is in it, and without it the registry would be another.
  @Test(.enabled(if: SmallDisk.canBeMade))
  func `keeps a write-ahead log that nobody folded in, and says what to do`() throws {
    let (muster, _) = try Self.muster()
    let writer = try Connection(muster.home.appending(path: "r.db").path, .write)
    try writer.run("CREATE TABLE ahead(a INTEGER) STRICT")
    let outcome = try SmallDisk.run(
      """
      cp r.db r.db-wal disk
      mount -o remount,ro disk
      muster list vessels --registry disk/r.db; echo $?
      """, muster)
    #expect(outcome.output == "4\n")
    #expect(
      outcome.errors == """
        muster: the disk is read-only, and what was written last lies still in \
        disk/r.db-wal: copy it and the registry together to a disk that can be written

        """)
    // With the index that the writer keeps of it, all can be read where it lies.
    let whole = try SmallDisk.run(
      """
      cp r.db r.db-wal r.db-shm disk
      mount -o remount,ro disk
      muster list vessels --json --registry disk/r.db; echo $?
      """, muster)
    #expect(whole.lines.count == 2 && whole.lines.last == "0", "\(whole.output) \(whole.errors)")
    #expect(try writer.integer("SELECT count(*) FROM ahead") == 0)
  }

  @Test(.enabled(if: SmallDisk.canBeMade))
  func `lets a backup be taken, and no other file take its place`() throws {
    let (muster, _) = try Self.muster()
    let outcome = try SmallDisk.run(
      """
      cp r.db disk
      mount -o remount,ro disk
      muster backup b.db --registry disk/r.db >out; echo $?
      muster log verify --registry b.db >out; echo $?
      muster restore b.db --replace --registry disk/r.db; echo $?
      """, muster)
    #expect(outcome.output == "0\n0\n4\n")
    #expect(
      outcome.errors.contains(
        "the log of the registry does not tell of this copy: the disk is read-only"))
    #expect(outcome.errors.contains("cannot be made: the disk is read-only"), "\(outcome.errors)")
  }

  @Test func `may be a folder that is shut: it says what to do`() throws {
    let (muster, _) = try Self.muster()
    let outcome = try muster.bash(
      """
      mkdir shut && cp r.db shut && chmod 666 shut/r.db && chmod 555 shut
      # Whoever is root may write everywhere.
      as=; [ "$(id -u)" -gt 0 ] || as="setpriv --reuid=65534 --clear-groups"
      $as "$(command -v muster)" list vessels --registry shut/r.db; echo $?
      chmod 755 shut; ls shut
      """)
    #expect(outcome.output == "4\nr.db\n")
    let said = "muster: the folder shut cannot be written, and reading makes two small files in it"
    #expect(outcome.errors.hasPrefix(said), "\(outcome.errors)")
  }

  @Test(.enabled(if: SmallDisk.canBeMade))
  func `shows the desk all, and lets no decision stand`() throws {
    let (muster, _) = try Self.muster()
    let terminal = try SmallDisk.desk(muster, isReadOnly: true)
    try terminal.wait(for: "7 Findings")
    try `A disk that fails`.pointAtFee(terminal)
    try terminal.type("c")
    try terminal.wait(for: "the registry cannot be written")
    #expect(!terminal.screen.text.contains("confirmed"))
    try terminal.type("Q")
    #expect(try terminal.waitForEnding() == .exited(0))
    expectSane(terminal)
  }
}
