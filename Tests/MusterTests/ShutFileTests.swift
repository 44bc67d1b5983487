import TestSupport
import Testing

/// Files and folders that somebody else keeps, and paths at which no registry lies.
@Suite struct ShutFileTests {
  /// Whoever is root may do everything: this is somebody who is not.
  private static let nobody = "setpriv --reuid=65534 --clear-groups"

  /// Runs a script with a registry `r.db`, where `as` begins what nobody special does.
  private static func run(_ script: String) throws -> Muster.Outcome {
    let muster = try DecideTests.muster()
    return try muster.bash(
      """
      cp .local/share/muster/registry.db r.db
      chmod 755 .; as=; [ "$(id -u)" -gt 0 ] || as="\(nobody)"
      program=$(command -v muster)
      \(script)
      """)
  }

  @Test func `a file that is read-only is read, the doctor tells, and nothing lies beside`() throws
  {
    let outcome = try Self.run(
      """
      mkdir own; cp r.db own; chmod 777 own; chmod 444 own/r.db
      muster list vessels --json --registry r.db >whole
      $as $program list vessels --json --registry own/r.db | cmp - whole && echo same
      $as $program screen --today 2026-11-24 --registry own/r.db; echo $?
      $as $program doctor --registry own/r.db | grep -A1 '^registry'
      ls own
      """)
    #expect(
      outcome.output == """
        same
        4
        registry    the file is read-only for you: nothing can be kept in it
                    -> it can be read; ask its owner, or chmod u+w where it is yours
        r.db

        """)
    #expect(
      outcome.errors
        == "muster: the registry cannot be written: the file or its disk is read-only\n")
  }

  @Test func `what may not be looked at is not said to be absent, nor to be well`() throws {
    let outcome = try Self.run(
      """
      mkdir own shut; cp r.db own; chmod 666 own/r.db; chmod 711 own; cp r.db shut; chmod 000 shut
      for command in "list vessels" doctor "restore r.db"; do
        $as $program $command --registry shut/r.db 2>&1 >out | sed 's/^/said: /'
      done
      cp r.db secret.db; chmod 600 secret.db
      $as $program restore secret.db --registry /tmp/none/r.db
      chmod 755 own; chmod 666 own/r.db; chmod 711 own
      $as $program doctor --registry own/r.db --json | grep leftovers
      chmod 755 shut own
      """)
    guard outcome.output.contains("said") else { return }
    #expect(!outcome.output.contains("there is no registry"), "\(outcome.output)")
    #expect(
      outcome.output.split(separator: "\n").count { $0.contains("Permission denied") } == 2
        || outcome.output.contains("shut/r.db cannot be looked at: Permission denied"),
      "\(outcome.output)")
    #expect(outcome.errors.contains("secret.db cannot be looked at: Permission denied"))
    #expect(!outcome.output.contains(#""look":"leftovers","well":true"#), "\(outcome.output)")
  }

  @Test(arguments: [
    ("/dev/null", "name the file"), (".", "name the file"), ("pipe", "name the file"),
    ("other.db", "leave it to its own program"), ("later.db", "use the muster that made it"),
    ("empty.db", "move the empty file away"), ("text.db", "name it with --registry"),
  ])
  func `the doctor's advice is for what was found`(path: String, advice: String) throws {
    let outcome = try Self.run(
      """
      mkfifo pipe; touch empty.db; echo no registry >text.db
      cp r.db other.db; printf '\\0\\0\\0M' | dd of=other.db bs=1 seek=68 conv=notrunc status=none
      cp r.db later.db; printf '\\0\\0\\1\\0' | dd of=later.db bs=1 seek=60 conv=notrunc status=none
      timeout 20 muster doctor --registry \(path); echo $?
      """)
    #expect(outcome.output.contains(advice), "\(outcome.output)")
    #expect(outcome.output.hasSuffix("\n4\n"), "\(outcome.output)")
    if !advice.contains("name it") { #expect(!outcome.output.contains("--replace")) }
  }
}
