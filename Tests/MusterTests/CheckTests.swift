import Foundation
import Testing

/// Dossiers in files, one or one a line.
struct CheckTests {
  private static let dossier =
    #"{"dossier":"NAME","as_of":"2026-01-01","vessel":{"flag":"TW","loa_m":30},"placement":{"role":"deckhand"}}"#

  private static func lines(_ count: Int) -> [String] {
    (0..<count).map { dossier.replacingOccurrences(of: "NAME", with: "d\($0)") }
  }

  @Test func `a file of dossiers is answered line by line`() throws {
    let muster = try Muster()
    try muster.write(Self.lines(3), to: "fleet.jsonl")
    let outcome = try muster.run("check", "fleet.jsonl", "--json", "--rule", "SEA-IMO-ELIG")
    #expect(outcome.lines.count == 3)
    for (place, line) in outcome.lines.enumerated() {
      #expect(line.contains(#""dossier":"d\#(place)""#))
    }
  }

  @Test
  func `a line that is no dossier is told by number, path and nearest key; the others are judged`()
    throws
  {
    let muster = try Muster()
    var lines = Self.lines(4)
    lines[1] = #"{"dossier":"x","as_of":"2026-01-01","vessel":{"lenght_m":24}}"#
    lines[2] = "{"
    try muster.write(lines, to: "fleet.jsonl")
    let outcome = try muster.run("check", "fleet.jsonl", "--json", "--rule", "SEA-IMO-ELIG")
    #expect(outcome.status == 3)
    #expect(outcome.lines.count == 2)
    #expect(
      outcome.errors.contains(
        #"fleet.jsonl: line 2: vessel.lenght_m: unknown key; did you mean "length_m"?"#))
    #expect(outcome.errors.contains("fleet.jsonl: line 3: "))
  }

  @Test func `one dossier may stand on many lines, and comes from standard input too`() throws {
    let muster = try Muster()
    try muster.write(
      ["", "{", #"  "dossier": "d","#, #"  "as_of": "2026-01-01""#, "}"], to: "one.json")
    let outcome = try muster.run("check", "one.json", "--json", "--rule", "SEA-IMO-ELIG")
    #expect(outcome.lines.count == 1, "\(outcome.errors)")
    let piped = try muster.run(
      ["check", "-", "--json", "--rule", "SEA-IMO-ELIG"],
      input: Self.lines(2).joined(separator: "\n"))
    #expect(piped.lines.count == 2)
    let wrong = try muster.run(
      ["check", "-", "--json"], input: "{\n\"as_of\": \"2026-01-01\",\n\"vessle\": {}\n}\n")
    #expect(wrong.status == 3)
    #expect(wrong.output.isEmpty)
    #expect(wrong.errors.contains(#"vessle: unknown key; did you mean "vessel"?"#))
  }

  @Test(arguments: [[], [""], ["", "  ", "\t"]])
  func `a file without a dossier is told, and is no clean bill`(lines: [String]) throws {
    let muster = try Muster()
    try muster.write(lines, to: "empty.json")
    for outcome in [
      try muster.run("check", "empty.json"), try muster.run("check", "empty.json", "--json"),
    ] {
      #expect(outcome.status == 3)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors == "muster: empty.json holds no dossier\n")
    }
    let piped = try muster.run(["check", "-"], input: lines.joined(separator: "\n"))
    #expect(piped.status == 3)
    #expect(piped.errors == "muster: standard input holds no dossier\n")
  }

  @Test func `a file that cannot be read is told by its name and why`() throws {
    let muster = try Muster()
    let outcome = try muster.bash(
      "mkdir folder; ln -s round.json round.json; muster check folder; muster check round.json")
    #expect(outcome.status == 3)
    #expect(
      outcome.errors == """
        muster: folder is a folder, not a file
        muster: round.json is a link that leads back to itself

        """)
  }

  @Test func `memory does not grow with the number of dossiers`() throws {
    let muster = try Muster()
    var most: [Int] = []
    for count in [200, 4_000] {
      try muster.write(Self.lines(count), to: "fleet.jsonl")
      // It waits for more when all is read, long enough for its memory to be looked at.
      // A sanitizer holds what was freed for a while; not so much of it that it would count here.
      let outcome = try muster.bash(
        """
        export ASAN_OPTIONS=quarantine_size_mb=1
        muster check - --json --rule SEA-IMO-ELIG \
          < <(cat fleet.jsonl; sleep 0.5) > answers.jsonl & pid=$!
        while kill -0 $pid 2>/dev/null; do
          grep VmHWM /proc/$pid/status 2>/dev/null | tr -dc '0-9\\n'
          sleep 0.01
        done
        """)
      most.append(try #require(outcome.lines.compactMap { Int($0) }.max(), "\(outcome.errors)"))
      let answers = try String(
        contentsOf: muster.home.appending(path: "answers.jsonl"), encoding: .utf8)
      #expect(answers.split(separator: "\n").count == count)
    }
    // Kilobytes. The lines of the longer file alone would be half a megabyte more.
    #expect(most[1] < most[0] + 3_000, "\(most)")
  }
}
