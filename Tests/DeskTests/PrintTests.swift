import Fishery
import Foundation
import Registry
import Terminal
import TestSupport
import Testing

@testable import Desk

/// What leaves the desk on paper.
@Suite struct PrintTests {
  /// Types keys that end in a file's name, and reads the file.
  private static func written(
    _ keys: String, _ registry: Registry, isStory: Bool = false
  ) throws -> String {
    var desk = try Rehearsal(registry, isStory: isStory)
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "muster-print-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "out.txt").path
    try desk.type(keys)
    for character in path { desk.press(.character(character)) }
    try desk.type("<CR>")
    #expect(desk.footer.contains("written to") || !desk.footer.contains("cannot"))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    return try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test func `a list is written whole and masked, and says what it is`() throws {
    let registry = try Harbour.registry()
    let text = try Self.written("3:write<CR>", registry)
    #expect(text.contains("judged for 2026-11-23"))
    #expect(text.contains("names masked · Sari"))
    #expect(text.contains("5 lines · names masked"), "its heading is none of them")
    #expect(!text.contains("Sutrisno"))
    #expect(try registry.log(limit: 1).first?.act == "write")
  }

  @Test func `what is looked up for a screen alone has no empty column on paper`() throws {
    let registry = try Harbour.registry()
    let text = try Self.written("7:write<CR>", registry)
    let open = try #require(text.split(separator: "\n").first { $0.contains("WHAT") })
    #expect(open.contains("W V U S"), "\(open)")
    let entry = try #require(try registry.log(limit: 1).first)
    let count = try registry.count(of: .findings(.worst))
    #expect(text.contains("\(count) lines") && entry.facts.contains("\"lines\":\(count)"))
  }

  @Test func `names stand in full only for a reason, which is sealed beside the log`() throws {
    let registry = try Harbour.registry()
    let text = try Self.written("3:writeFull<CR>master's copy<CR>", registry)
    #expect(text.contains("Sutrisno"))
    #expect(text.contains("names in full"))
    let entry = try #require(try registry.log(limit: 1).first)
    #expect(!entry.facts.contains("master"))
    #expect(
      try registry.content(ofLogEntry: entry.number) == ["reason": "master's copy"])
  }

  @Test func `a roll-call sheet has a box for everybody, and what to ask is a list`() throws {
    let registry = try Harbour.registry()
    let sheet = try Self.written("2f star<CR><CR>:roll call<CR>:write<CR>", registry, isStory: true)
    #expect(sheet.contains("[ ] Sutrisno"))
    #expect(sheet.contains("roll call of STAR OF EXAMPLE"))
    let questions = try Self.written("2f star<CR><CR>:questions<CR>:write<CR>", registry)
    #expect(questions.contains("to ask aboard STAR"))
    #expect(questions.contains("[ ] "))
  }

  @Test func `a blank roll-call sheet is had after the first answer, and the filled one too`()
    throws
  {
    let registry = try Harbour.registry()
    let answered = "2f star<CR><CR>:roll call<CR>y"
    let blank = try Self.written("\(answered):blankRollCall<CR>:write<CR>", registry)
    #expect(blank.contains("blank roll-call sheet of STAR OF EXAMPLE"))
    #expect(blank.contains("[ ] S. "), "\(blank)")
    #expect(!blank.contains("[y] S."))
    #expect(!blank.contains("Sutrisno"))
    #expect(blank.contains("passports in the wheelhouse"))
    let filled = try Self.written("2f star<CR><CR>:roll call<CR>:write<CR>", registry)
    #expect(filled.contains("[y]"))
    let list = try Self.written("2f star<CR>:blankRollCall<CR>:write<CR>", registry, isStory: true)
    #expect(list.contains("[ ] Sutrisno"))
    for line in list.split(separator: "\n") { #expect(line.count <= 80) }
  }

  @Test func `what to ask aboard is a sheet of plain questions, for the fisher alone and others`()
    throws
  {
    let registry = try Harbour.registry()
    let text = try Self.written("2f star<CR><CR>:questions<CR>:write<CR>", registry)
    for heading in ["THE FISHER, IN PRIVATE", "THE PAPERS", "THE SHIP ITSELF", "THE MASTER"] {
      #expect(text.contains(heading), "\(text)")
    }
    #expect(text.contains("Awak kapal, secara tertutup"))
    #expect(text.contains("[ ] How did you find this work"))
    #expect(text.contains("Bagaimana Anda mendapat pekerjaan ini"))
    let boxes = text.split(separator: "\n").count { $0.hasPrefix("[ ] ") }
    let rules = text.split(separator: "\n").count { $0.contains("____") }
    #expect(boxes > 20 && boxes == rules)
    #expect(text.contains("S. "), "a fisher is named by initials and code")
    #expect(!text.contains("Sutrisno"))
    #expect(text.contains("\(boxes - 1) questions · names masked"))
    // No question is cut in two by the end of a page.
    for page in text.split(separator: "\u{c}") {
      let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 61)
      let last = lines.last { !$0.isEmpty } ?? ""
      #expect(last.contains("____"), "\(last)")
    }
  }

  @Test(arguments: [
    "3<CR>", "3f sutrisno<CR><CR>", "3<CR>:rollCall<CR>", "3<CR><Down><Down>x",
    "3<CR><Down><Down>t",
    "3<CR>:questions<CR>", "3<CR>=", "2<CR>:rollCall<CR>", "3<CR>:imports<CR>", "3<CR>:links<CR>",
  ])
  func `what is masked tells no name, number or birth date of a person`(keys: String) throws {
    let text = try Self.written("\(keys):write<CR>", try Harbour.registry())
    #expect(text.contains("names masked"))
    for told in [
      "Sutrisno", "Nguy", "陳大文", "สมชาย", "1999-04-01", "1990-12-31", "1988-06-06", "2011-05-01",
    ] {
      #expect(!text.contains(told), "\(text)")
    }
  }

  @Test func `a file that is there is not written over`() throws {
    let registry = try Harbour.registry()
    var desk = try Rehearsal(registry, isStory: false)
    let path = FileManager.default.temporaryDirectory
      .appending(path: "muster-print-\(UUID().uuidString).txt").path
    try Data("precious".utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    try desk.type("3:write<CR>")
    for character in path { desk.press(.character(character)) }
    try desk.type("<CR>")
    #expect(desk.footer.contains("there is already"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "precious")
  }

  @Test(arguments: [":write<CR>", ":writeFull<CR>master's copy<CR>"])
  func `nothing is written where the log cannot keep that it was`(keys: String) throws {
    let folder = try TemporaryFolder.make()
    var desk = try Rehearsal(Harbour.registry(at: "\(folder)/r.db"), isStory: false)
    try desk.type("3\(keys)")
    try FileManager.default.removeItem(atPath: "\(folder)/r.db")
    for character in "\(folder)/out.txt" { desk.press(.character(character)) }
    try desk.type("<CR>")
    #expect(desk.footer.contains("nothing was written"), "\(desk.footer)")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).allSatisfy {
        $0.hasPrefix("r.db")
      })
  }

  @Test func `every line fits 80 columns and steers nothing`() throws {
    let registry = try Harbour.registry()
    for keys in ["2:write<CR>", "3:write<CR>", "3<CR>:write<CR>", "7:write<CR>", "7<CR>:write<CR>"]
    {
      let text = try Self.written(keys, registry, isStory: true)
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        #expect(line.count <= 80)
        #expect(
          !line.unicodeScalars.contains { $0.value < 32 && $0 != "\u{c}" || $0.value == 0x202E })
      }
    }
  }
}
