import Foundation
import Testing

struct ExportTests {
  /// One row of an export.
  private struct Row: Decodable {
    let row: Int
    let effective: String?
    let cells: [String: String]
    let read_as: [String: Reading]

    /// A canonical text, or why there is none.
    struct Reading: Decodable, Equatable {
      let text: String?
      let status: String?

      init(from decoder: any Decoder) throws {
        let single = try decoder.singleValueContainer()
        text = try? single.decode(String.self)
        status = try? single.decode([String: String].self)["status"]
      }
    }
  }

  private static let why = ["--full", "--reason", "a test"]

  private static func rows(_ sheet: String, of muster: Muster) throws -> [Row] {
    let outcome = try muster.run(["export", sheet, "--json"] + why)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try outcome.lines.map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
  }

  private static let placements = [
    ["name", "birth_date", "nationality", "vessel", "registration", "flag", "embarked", "role"],
    [" Budi  Santika", "4/3/1999", "Indonesia", "SINAR 3", "A-1", "ID", "2026-01-25", "deckhand"],
    ["Siti", "25/12/1998", "IDN", "SINAR 3", "A-1", "Indonesia", "NA", "cook"],
    ["Nguyễn Văn An, \"An\"", "1990", "VN", "海龍 18", "CT4-1", "TW", "2026", ""],
    ["Than\nHtike", "-", "MM", "海龍 18", "CT4-1", "Taiwan", "2026-02", "deckhand"],
  ]

  private static func csv(_ rows: [[String]]) -> [String] {
    rows.map { row in
      row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
    }
  }

  private static func muster() throws -> Muster {
    let muster = try Muster()
    try muster.write(csv(placements), to: "placements.csv")
    let outcome = try muster.run("import", "placements.csv", "--yes", "--dated", "2026-03-01")
    #expect(outcome.status == 0, "\(outcome.errors)")
    return muster
  }

  @Test func `every cell that went in comes out letter for letter, and how it was read`() throws {
    let exported = try Self.rows("placements", of: Self.muster())
    let header = Self.placements[0]
    #expect(exported.count == Self.placements.count - 1)
    for (row, texts) in zip(exported, Self.placements.dropFirst()) {
      let filled = zip(header, texts).filter { !$0.1.isEmpty }
      #expect(row.cells == Dictionary(uniqueKeysWithValues: filled))
    }
    #expect(exported[0].read_as["birth_date"]?.text == "1999-03-04")
    #expect(exported[0].read_as["nationality"]?.text == "ID")
    #expect(exported[1].read_as["embarked"]?.status == "not_collected")
    #expect(exported[2].read_as.isEmpty)
  }

  @Test func `an export that is imported elsewhere makes an equal registry`() throws {
    let muster = try Self.muster()
    let exported = try muster.run(
      ["export", "placements", "--csv", "--to", "out.csv"] + Self.why)
    #expect(exported.status == 0 && exported.output.isEmpty)
    #expect(exported.errors.contains("2026-03-01"))
    let path = muster.home.appending(path: "out.csv").path
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let again = try muster.run(
      "import", "out.csv", "--yes", "--dated", "2026-03-01", "--registry", "two.db")
    #expect(again.status == 0, "\(again.errors)")
    let digests = try [[], ["--registry", "two.db"]].map {
      try muster.run(["log", "digest"] + $0).output
    }
    #expect(digests[0] == digests[1])
    #expect(try muster.run(["export", "placements", "--csv", "--to", "out.csv"]).status == 3)
  }

  @Test func `what is personal is masked unless a reason is given, which is logged`() throws {
    let muster = try Self.muster()
    for format in ["--json", "--csv"] {
      let masked = try muster.run("export", "placements", format)
      #expect(masked.status == 0)
      #expect(masked.output.contains("SINAR 3") && masked.output.contains("B.S. "))
      for text in ["Budi", "1999", "Siti", "1998"] { #expect(!masked.output.contains(text)) }
      #expect(masked.errors.contains("--full"))
    }
    let entries = { try muster.run("log", "verify", "--json").output }
    #expect(try entries().contains(#""entries":1"#))
    #expect(try muster.run("export", "placements", "--json", "--full").status == 3)
    #expect(try muster.run(["export", "placements", "--json"] + Self.why).status == 0)
    #expect(try entries().contains(#""entries":2"#))
  }

  @Test func `a birth date that a document shows is masked as one that a row names`() throws {
    let muster = try Muster()
    try muster.write(
      [
        "name,birth_date,nationality,document_type,document_number,birth_date_shown",
        "Budi Santika,1999-03-04,ID,passport,A1234567,1997-03-04",
      ], to: "documents.csv")
    _ = try muster.run("import", "documents.csv", "--as", "documents", "--yes")
    for format in ["--json", "--csv"] {
      let masked = try muster.run("export", "documents", format)
      #expect(masked.output.contains("passport") || masked.output.contains("…"))
      for text in ["1997", "1999"] { #expect(!masked.output.contains(text), "\(masked.output)") }
    }
    let full = try muster.run(["export", "documents", "--csv"] + Self.why)
    #expect(full.output.contains("1997-03-04"))
  }

  @Test(arguments: [[], ["--json", "--csv"]])
  func `one format is asked for`(formats: [String]) throws {
    let outcome = try Self.muster().run(["export", "vessels"] + formats)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("--json or --csv"))
  }

  /// Names that have broken programs: they steer terminals, run in spreadsheets, hide or pile up.
  private static let hostile = [
    "\u{1B}[2J\u{1B}[31mMERAH", "\u{7}bel\u{8}", "abc\u{202E}cba\u{202C}", "\u{2066}iso\u{2069}",
    "nol\u{200B}le\u{FEFF}bar\u{200D}x", "=1+1", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)",
    "＝HYPERLINK(\"x\")", "kutip\"dua\"", "'satu", "baris\nbaru", "baris\r\nbaru", "tab\tulator",
    "; DROP TABLE fisher; --", "🚢👩‍👩‍👧‍👦🏴‍☠️", "Z̴̡͈̤a̵͇͝l̸̟̑g̴͙͝o̷͚̊", "e\u{301}e\u{301}", "\u{E0041}tag",
    "null", "undefined", "NaN", "0x00", "true", "<script>alert(1)</script>", "%s%n%x", "../../etc",
    "陳大文", "សុខ", "สมชาย", "ﷺ", "I\u{307}stanbul ß ŉ", "\u{2028}line\u{2029}", "\u{85}nel",
    String(repeating: "panjang ", count: 800),
  ]

  @Test func `hostile names go in, are listed, sorted and found, and come out equal`() throws {
    let muster = try Muster()
    let people = Self.hostile.enumerated().map {
      [$0.element, "P\(100 + $0.offset)", "SINAR 3", "ID"]
    }
    try muster.write(
      Self.csv([["name", "document_number", "vessel", "flag"]] + people), to: "crew.csv")
    let outcome = try muster.run("import", "crew.csv", "--as", "placements", "--yes", "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try Self.rows("placements", of: muster).map { $0.cells["name"] } == Self.hostile)
    let list = { try muster.run(["list", "placements"] + $0 + Self.why) }
    let listed = try list(["--json"]).lines.map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return try #require(object?["name"] as? String)
    }
    let wanted = Self.hostile.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
    #expect(listed.sorted() == wanted.sorted())
    for (place, name) in Self.hostile.enumerated() {
      let found = try list(["--json", "--filter", "P\(100 + place)"]).lines
      #expect(found.count == 1, "\(name.debugDescription)")
    }
    for (word, place) in [("merah", 0), ("zalgo", 17), ("陳大", 28), ("panjang", 35)] {
      #expect(try list(["--json", "--filter", word]).lines.count == 1, "\(Self.hostile[place])")
    }
    for bytes in [
      try list([]).output, try list(["--json"]).output, try list(["--csv"]).output,
      try muster.run(["export", "placements", "--csv"] + Self.why).output,
      try muster.run(["export", "placements", "--json"] + Self.why).output,
    ] {
      let raw = bytes.unicodeScalars.filter { scalar in
        let isLayout = scalar == "\n" || scalar == "\r" || scalar == "\t"
        return scalar.properties.generalCategory == .control && !isLayout
          || scalar.properties.isBidiControl
      }
      #expect(raw.isEmpty)
    }
  }
}
