import Fishery
import Foundation
import TestSupport
import Testing

@testable import muster

/// Nothing that steers, hides, turns or runs comes out, wherever it went in.
@Suite struct `Hostile text` {
  private static let why = ["--full", "--reason", "a test of hostile text"]
  private static let rows = 84

  /// A registry of hostile sheets, screened; made once for those that only look.
  private static let filled = Result {
    let muster = try Muster()
    let sheets = HostileSheets(rows: rows)
    let outcome = try sheets.bring(into: muster)
    _ = try muster.run("screen", "--as-of", "2026-11-23")
    return (muster, sheets, outcome)
  }

  private static func expectHarmless(
    _ outcome: Muster.Outcome, csv: Bool = false, _ what: String,
    _ location: SourceLocation = #_sourceLocation
  ) {
    let ends: Set<Unicode.Scalar> = csv ? ["\n", "\r", "\t"] : ["\n"]
    let harm = HostileText.harm(in: outcome.outputBytes, allowing: ends)
    #expect(harm.isEmpty, "\(what)", sourceLocation: location)
    let told = HostileText.harm(in: outcome.errorBytes)
    #expect(told.isEmpty, "\(what), on standard error", sourceLocation: location)
  }

  @Test func `in ten thousand cells of every sheet is stored, and nothing is lost`() throws {
    let (muster, sheets, outcome) = try Self.filled.get()
    #expect(sheets.texts.count >= 10_000)
    #expect(outcome.status == 0)
    Self.expectHarmless(outcome, "import")
    #expect(outcome.lines.count == sheets.files.count)
    for (file, line) in zip(sheets.files, outcome.lines) {
      #expect(line.contains("\"sheet\":\"\(file.sheet.name)\""), "\(line)")
      #expect(line.contains("\"stored\":\(file.lines.count - 1),"), "\(line)")
    }
    #expect(try muster.run("log", "verify").status == 0)
    #expect(try muster.run("doctor").output.contains("search      well"))
  }

  @Test func `leaves through no export, neither as JSON nor as a sheet`() throws {
    let (muster, sheets, _) = try Self.filled.get()
    var found: Set<Substring> = []
    for sheet in Sheet.all {
      let exact = try muster.run(["export", sheet.name, "--json"] + Self.why)
      Self.expectHarmless(exact, "export \(sheet) --json")
      #expect(exact.lines.count == sheets.rows(of: sheet), "\(sheet)")
      let exported = try muster.run(["export", sheet.name, "--csv"] + Self.why)
      Self.expectHarmless(exported, csv: true, "export \(sheet) --csv")
      let cells = HostileSheets.lines(of: exported.output)
      #expect(cells.count == sheets.rows(of: sheet) + 1, "\(sheet)")
      #expect(cells.allSatisfy { $0.count == cells.first?.count }, "\(sheet)")
      for cell in cells.joined() {
        let first = cell.unicodeScalars.first { !$0.properties.isWhitespace }
        #expect(first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } != true, "\(sheet): \(cell)")
        if let number = cell.lastIndex(of: "x") { found.insert(cell[number...]) }
      }
    }
    // Whatever became of the rest of it, of every text the letter and number at its end are there.
    let missed = sheets.texts.indices.filter { !found.contains("x\($0)") }
    #expect(missed == [], "\(missed.prefix(5).map { sheets.texts[$0].debugDescription })")
  }

  @Test func `leaves through no list and no report`() throws {
    let (muster, _, _) = try Self.filled.get()
    for list in ListName.allCases {
      for format in [[], ["--json"] + Self.why, ["--csv"] + Self.why] {
        let arguments = ["list", list.rawValue] + format
        let outcome = try muster.run(arguments)
        #expect(outcome.status == 0, "\(outcome.errors)")
        Self.expectHarmless(outcome, csv: format.first == "--csv", "\(arguments)")
      }
    }
    let placements = try muster.run("list", "placements", "--json").lines.prefix(3)
    let keys = placements.compactMap { line in
      line.firstMatch(of: /"placement":"([0-9a-f]+)"/).map { String($0.1) }
    }
    #expect(!keys.isEmpty)
    let findings = try muster.run("list", "findings", "--json").lines.prefix(12).compactMap {
      line in
      line.firstMatch(of: /"finding":"([0-9a-f]+)"/).map { String($0.1) }
    }
    #expect(!findings.isEmpty)
    let reports =
      [
        ["needs"], ["needs", "--json"], ["recruiters"], ["links"], ["links", "--json"],
        ["imports"], ["imports", "--json"], ["doctor"], ["law"], ["crisis"] + Self.why,
        ["crisis", "--json"] + Self.why, ["crisis", "--csv"] + Self.why,
      ] + keys.map { ["card", $0] + Self.why }
      + findings.map { ["explain", $0, "--level", "4"] }
      + ["overview", "vessels", "placements", "agreements", "agencies", "findings"].map {
        ["snapshot", $0, "--size", "200x100"]
      }
    for arguments in reports {
      let outcome = try muster.run(arguments)
      #expect(outcome.status < 3, "\(arguments): \(outcome.errors)")
      #expect(!outcome.output.isEmpty, "\(arguments)")
      Self.expectHarmless(outcome, csv: arguments.contains("--csv"), "\(arguments)")
    }
  }

  @Test func `reaches no terminal, however its lists and cards are walked through`() throws {
    let (muster, _, _) = try Self.filled.get()
    let terminal = try PseudoTerminal(
      Muster.program.path, ["--actor", "Sari", "--today", "2026-11-23"],
      environment: ["HOME": muster.home.path], rows: 50, columns: 160)
    try terminal.wait(for: "2 Vessels")
    for tab in ["2", "3", "4", "5", "7"] {
      try terminal.type(tab)
      try terminal.wait("its list") { $0.text.firstMatch(of: #/ of \d/#) != nil }
      for keys in ["<PgDn>", "<PgDn>", "j", "<CR>", "<PgDn>", "e", "<PgDn>", "N", "<Esc>", "<Esc>"]
      {
        try terminal.type(keys)
        terminal.idle(milliseconds: keys == "<Esc>" ? 300 : 80)
      }
    }
    try terminal.type("2/=x<CR>")
    try terminal.wait(for: "/=x 1/")
    try terminal.type("Q")
    #expect(try terminal.waitForEnding() == .exited(0))
    #expect(HostileText.harm(toTerminal: terminal.output) == [])
    expectSane(terminal)
  }

  /// Whoever writes a quotation mark once where an accent makes one letter of the two has ended the
  /// cell there, and nobody can tell any more which cell belongs to which column.
  @Test func `is refused where a quotation mark in it was not written twice, and kept beside`()
    throws
  {
    let muster = try Muster()
    try muster.write(
      [
        "registration,flag,vessel", "A-1,ID,\"SINAR \"\"\u{301}1\"\"\"",
        "A-2,ID,\"SINAR \"\u{301}2\"",
        "A-3,ID,SINAR \"\u{301}3",
      ], to: "vessels.csv")
    let outcome = try muster.run("import", "vessels.csv", "--yes", "--json", "--refused", "no.csv")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("\"rows\":3,\"stored\":2,"))
    let refused = try muster.bash("cat no.csv").output
    let lines = HostileSheets.lines(of: refused)
    #expect(lines.count == 2)
    #expect(
      lines.last?.prefix(5) == [
        "3", "3", "", "text follows a closing quotation mark",
        "write each quotation mark inside a quoted cell twice",
      ])
    #expect(refused.unicodeScalars.contains("\u{301}"))
  }

  @Test func `in names of files and in headers is shown harmless and stored`() throws {
    let muster = try Muster()
    let names = HostileText.fileNames(60, seed: 7)
    for (place, name) in names.enumerated() {
      let header = HostileSheets.csv(["registration", "flag", "vessel", "length", name])
      try muster.write(
        [
          header, "A-\(place),ID,SINAR \(place),20,\"\(place)\"",
          "B-\(place),ID,\"SINAR\"\(place),20,",
        ], to: "\(name).csv")
    }
    let files = names.map { "./\($0).csv" }
    let outcome = try muster.run(["import"] + files + ["--as", "vessels", "--yes"])
    #expect(outcome.status < 2, "\(outcome.errors)")
    Self.expectHarmless(outcome, "import")
    let gone = try muster.run(["import"] + files.map { "none/\($0)" } + ["--yes"])
    #expect(gone.status == 3)
    #expect(gone.errors.utf8.count { $0 == UInt8(ascii: "\n") } == names.count, "\(gone.errors)")
    Self.expectHarmless(gone, "import of none")
    for arguments in [["imports"], ["imports", "--json"], ["list", "vessels"]] {
      let outcome = try muster.run(arguments)
      #expect(outcome.lines.count >= names.count)
      Self.expectHarmless(outcome, "\(arguments)")
    }
    // What refused rows went to is a sheet too.
    let folder = muster.home.appending(path: ".local/share/muster")
    let refused = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasPrefix("refused-")
    }
    #expect(refused.count == names.count)
    for name in refused {
      let bytes = try Data(contentsOf: folder.appending(path: name)).dropFirst(3)
      #expect(HostileText.harm(in: bytes, allowing: ["\n", "\r", "\t"]) == [], "\(name)")
    }
  }

  @Test func `in dossiers, packs of law and mappings is shown harmless`() throws {
    let muster = try Muster()
    let texts = HostileText.texts(40, seed: 11)
    for place in stride(from: 0, to: texts.count, by: 8) {
      let text = texts[place..<place + 8].joined()
      let quoted = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
      for document in [
        #"{"dossier":\#(quoted),"as_of":"2026-11-23"}"#,
        #"{"as_of":"2026-11-23","vessel":{"flag":"TW","names":[\#(quoted)]}}"#,
        #"{"as_of":"2026-11-23",\#(quoted):1}"#, #"{"as_of":\#(quoted)}"#,
        #"{"as_of":"2026-11-23","vessel":{"flag":\#(quoted)}}"#, quoted, text,
        #"{"pack":\#(quoted),"title":\#(quoted),"figures":{\#(quoted):1}}"#,
        #"{"pack":"p","title":"t",\#(quoted):1}"#, #"{"sheet":\#(quoted)}"#,
        #"{"sheet":"vessels","columns":{\#(quoted):"vessel"}}"#,
      ] {
        try Data(document.utf8).write(to: muster.home.appending(path: "x.json"))
        for arguments in [
          ["check", "x.json", "--rule", "C188-9.1-min-age", "--explain", "4"],
          ["check", "x.json", "--rule", "C188-9.1-min-age", "--json"],
          ["rules", "check", "x.json"], ["open", "x.json"],
        ] {
          let outcome = try muster.run(arguments)
          #expect(outcome.status <= 3, "\(outcome.errors)")
          Self.expectHarmless(outcome, "\(arguments) of \(document.debugDescription)")
        }
      }
    }
  }

  @Test func `in a pack that is taken is shown harmless wherever its words are`() throws {
    let muster = try Muster()
    let text = HostileText.texts(2, seed: 13)[1] + "\u{1B}]0;owned\u{7}\u{202E}\u{200B}"
    let quoted = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
    let pack = """
      {"pack": \(quoted), "title": \(quoted), "profiles": {"TW": {"party":
      [{"from": "2000-01-01", "value": false, "source": \(quoted), "status": "enacted",
      "verified": "memory", "note": \(quoted)}]}}}
      """
    let name = HostileText.fileNames(1, seed: 13)[0] + "\u{1B}]0;owned\u{7}.json"
    try Data(pack.utf8).write(to: muster.home.appending(path: name))
    try muster.write(["registration,flag,vessel", "A-1,TW,SINAR"], to: "vessels.csv")
    _ = try muster.run("import", "vessels.csv", "--yes")
    for arguments in [
      ["rules", "check", name], ["law", "use", name], ["law"], ["law", "--json"],
      ["rules", "C188-9.1-min-age", "--law", name],
      ["rules", "C188-9.1-min-age", "--law", name, "--json"], ["rules", "impact", name],
      ["snapshot", "law"], ["snapshot", "vessels", "--law", name],
    ] {
      let outcome = try muster.run(arguments)
      #expect(outcome.status < 3, "\(arguments): \(outcome.errors)")
      Self.expectHarmless(outcome, "\(arguments)")
    }
  }

  @Test(arguments: ["USER", "LOGNAME", "MUSTER_REGISTRY", "HOME", "XDG_DATA_HOME", "TERM", "LANG"])
  func `in the environment is shown harmless`(variable: String) throws {
    let muster = try Muster()
    try muster.write(["registration,flag,vessel", "A-1,TW,SINAR"], to: "vessels.csv")
    let spelled = #"$'a\x1b]0;owned\x07\xe2\x80\xae\xe2\x80\x8b\x9b6666h\xff\x01 =1+1'"#
    let place = ["HOME", "XDG_DATA_HOME"].contains(variable) ? "\"$PWD/\"" : ""
    // The story takes a while, and where it lies depends on one of them.
    let story = variable == "HOME" ? "demo" : ""
    let outcome = try muster.bash(
      """
      export \(variable)=\(place)\(spelled)
      mkdir -p "$HOME"
      for command in 'import vessels.csv --yes' 'screen --as-of 2026-11-23' 'list vessels' \\
        'list vessels --json' 'log verify' doctor 'backup b.db' imports 'imports --json' \(story); do
        muster $command || [ $? -le 4 ] || echo "ended otherwise: $command"
      done
      """)
    Self.expectHarmless(outcome, variable)
    #expect(!outcome.output.contains("ended otherwise"))
  }
}
