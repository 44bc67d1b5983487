import FoundationEssentials
import Fishery
import Intake
import Testing

@Suite struct `The file of refused rows` {
  @Test func `says where, why and what to do, and holds the row as it came`() throws {
    let text =
      "mmsi,at,note\n525000001,soon,\"a, \"\"b\"\"\"\n525000001,2026-01-02T03:04Z,ok\n,1,2,3\n"
    let written = try refusals(of: text)
    #expect(
      written == """
        \u{FEFF}row,line,column,reason,what to do,mmsi,at,note
        2,2,at,not a day with a time,write the time as 2026-11-23T06:40+07:00,525000001,soon,"a, ""b""\"
        4,4,,1 more cells than the header has names,"take the extra cells out, or quote the cell \
        that holds the delimiter",,1,2,3

        """)
  }

  @Test func `names the header where it is not the column's key`() throws {
    let written = try refusals(of: "mmsi,Timestamp\n525000001,soon\n")
    #expect(written.contains("Timestamp (at),not a day with a time"))
  }

  @Test(arguments: ["=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "＝1"])
  func `never runs in a spreadsheet`(cell: String) throws {
    let written = try refusals(of: "mmsi,at,note\n525000001,soon,\"\(cell)\"\n")
    let shown = cell.contains("\t") ? "\"'\(cell)\"" : "'\(cell)"
    #expect(written.hasSuffix(",\(shown)\n"))
  }

  @Test func `hides nothing in a spreadsheet`() throws {
    let cells = "525000001,soon,0\u{202E}51\u{200B}\u{1B}[2J"
    let written = try refusals(of: "mmsi,at,no\u{202E}te\n\(cells)\n")
    #expect(written.contains(",no<U+202E>te\n"))
    #expect(written.hasSuffix(",0<U+202E>51<U+200B><U+001B>[2J\n"))
  }

  @Test func `may be read by its owner only and leaves nothing half written`() throws {
    try withFile(Array("mmsi,at\n525000001,soon\n".utf8)) { path in
      let target = path + ".refused.csv"
      defer { try? FileManager.default.removeItem(atPath: target) }
      do {
        let file = try RefusalFile(path: target, for: preview(path))
        _ = consume file
      }
      #expect(!FileManager.default.fileExists(atPath: target))
      #expect(!FileManager.default.fileExists(atPath: target + ".partial"))
      try writeRefusals(path, to: target)
      let mode = try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions]
      #expect(mode as? Int == 0o600)
      #expect(!FileManager.default.fileExists(atPath: target + ".partial"))
    }
  }

  @Test func `is refused where it cannot be written`() throws {
    try withFile(Array("mmsi,at\n525000001,soon\n".utf8)) { path in
      #expect(throws: IntakeFault.unwritable(code: 2)) {
        try writeRefusals(path, to: path + ".none/refused.csv")
      }
    }
  }

  @Test func `can be imported again once it is corrected`() throws {
    let written = try refusals(of: "mmsi,at\n525000001,soon\n")
    let corrected = written.split(separator: ",soon").joined(separator: ",2026-01-02T03:04Z")
    let found = try Import(corrected)
    #expect(found.sheet == .positions)
    #expect(found.texts("at") == ["2026-01-02T03:04Z"])
  }

  private func refusals(of text: String) throws -> String {
    try withFile(Array(text.utf8)) { path in
      let target = path + ".refused.csv"
      defer { try? FileManager.default.removeItem(atPath: target) }
      try writeRefusals(path, to: target)
      return String(decoding: try Data(contentsOf: URL(filePath: target)), as: UTF8.self)
    }
  }
}

private func preview(_ path: String) throws -> Preview {
  let table = try Table(path: path)
  return try Preview(of: table, as: table.bestMapping(as: .positions))
}

private func writeRefusals(_ path: String, to target: String) throws {
  let preview = try preview(path)
  var file = try RefusalFile(path: target, for: preview)
  var reader = try ClaimReader(preview)
  while let claims = try reader.next() {
    for case .refused(let row) in claims { try file.add(row) }
  }
  try file.finish()
}
