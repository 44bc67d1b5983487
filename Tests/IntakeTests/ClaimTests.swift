import Fishery
import Intake
import TestSupport
import Testing

@Suite struct `Claims of a file` {
  @Test(arguments: 0..<60)
  func `are the same for shuffled columns, whatever the file is written in`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let names = [
      "Family name", "Given names", "Nationality", "DOB", "Passport No", "Rank", "Remark",
    ]
    let rows = (0..<30).map { row in
      [
        ["Cruz", "-", "Nguyễn", "", "Slamet"][Int.random(in: 0..<5, using: &random)],
        ["Ana", "Văn Tèo", "SLAMET"][Int.random(in: 0..<3, using: &random)],
        ["ID", "PHL", "Viet Nam", "x", "PH/ID"][Int.random(in: 0..<5, using: &random)],
        ["13/04/2001", "03/04/2001", "2001-04-03", "03/04/2544", "??"][
          Int.random(in: 0..<5, using: &random)],
        ["P\(row)", "6.28E+12", "NA"][Int.random(in: 0..<3, using: &random)],
        ["Cook", "none", "  Mate "][Int.random(in: 0..<3, using: &random)], "r\(row)",
      ]
    }
    let straight = try Import(csv([names] + rows, ","), as: .crew)
    let order = names.indices.shuffled(using: &random)
    let shuffled = ([names] + rows).map { row in order.map { row[$0] } }
    let delimiter = Dialect.Delimiter.allCases.randomElement(using: &random) ?? .comma
    let text = csv(shuffled, String(UnicodeScalar(delimiter.rawValue)))
    let other = try Import(Encoding.utf16BigEndian.mark + utf16(text, isBig: true), as: .crew)
    #expect(other.rows == straight.rows)
    #expect(other.refused.map(\.problems) == straight.refused.map(\.problems))
    #expect(other.preview.counts == straight.preview.counts)
    #expect(other.preview.decisions == straight.preview.decisions)
    #expect(Set(other.preview.proposals) == Set(straight.preview.proposals))
  }

  @Test(arguments: 0..<100)
  func `are as many as the data rows, stored or refused, as the preview says`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    var rows = 0
    var lines = ["mmsi,at,latitude"]
    for _ in 0..<Int.random(in: 0..<200, using: &random) {
      switch Int.random(in: 0..<9, using: &random) {
      case 0: lines.append("")
      case 1: lines.append(",,")
      case 2: lines.append("525000001,yesterday,1")
      case 3: lines.append("525000001,2026-01-02T03:04Z,99")
      case 4: lines.append("525000001,2026-01-02T03:04Z,1,2,3")
      case 5: lines.append("\"5\"25,2026-01-02T03:04Z")
      case 6: lines.append("525000001")
      default: lines.append("525000001,2026-01-02T03:04Z,1.5")
      }
      if !lines[lines.count - 1].allSatisfy({ $0 == "," }) { rows += 1 }
    }
    let found = try Import(lines.joined(separator: "\n"), as: .positions)
    #expect(found.preview.counts.rows == rows)
    #expect(found.rows.count + found.refused.count == rows)
    #expect(found.preview.counts.stored == found.rows.count)
    #expect(found.preview.counts.refused == found.refused.count)
    #expect(
      (found.rows.map(\.number) + found.refused.map(\.number)).sorted()
        == Array(1...max(1, rows)).prefix(rows).map(\.self))
  }

  @Test func `are the same when a preview is decided as it recommends`() throws {
    let text = "name,nationality,birth date\nA,ID,13/04/2001\nB,ID,03/04/2544\n"
    let recommended = try Import(text, as: .crew)
    let decided = try Import(text, as: .crew, decided: recommended.preview.decisions)
    #expect(decided.rows == recommended.rows)
  }

  @Test func `stop when the preview is cancelled`() throws {
    try withFile(Array("name,nationality\nA,ID\n".utf8)) { path in
      let table = try Table(path: path)
      let mapping = try table.bestMapping(as: .crew)
      #expect(throws: IntakeFault.cancelled) { try Preview(of: table, as: mapping) { _ in .stop } }
    }
  }

  @Test func `tell how far they are`() throws {
    let text = "name,nationality\n" + String(repeating: "Ana Cruz,PH\n", count: 100_000)
    try withFile(Array(text.utf8)) { path in
      let table = try Table(path: path)
      var seen: [Int] = []
      let preview = try Preview(of: table, as: table.bestMapping(as: .crew)) {
        seen.append($0.done)
        return .goOn
      }
      #expect(seen == seen.sorted() && seen.count > 3)
      #expect(seen.last == text.utf8.count)
      var reader = try ClaimReader(preview)
      while let claims = try reader.next() { #expect(claims.count < 100_000) }
      #expect(reader.progress.done == reader.progress.total)
      #expect(reader.progress.pass == .reading)
    }
  }

  private func csv(_ rows: [[String]], _ delimiter: String) -> String {
    rows.map { row in
      row.map { "\"\($0)\"" }.joined(separator: delimiter)
    }.joined(separator: "\n")
  }
}
