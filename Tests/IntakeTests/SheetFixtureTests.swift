import Fishery
import FoundationEssentials
import Intake
import Testing

@Suite struct `Sheets as people send them` {
  @Test(arguments: ["crew-fal5", "charges-indonesia", "vessels-register", "crew-thai", "rest-log"])
  func `go in as it is written beside them`(name: String) throws {
    let told = try account(of: "good/\(name).csv")
    let wanted = try expected("good/\(name)")
    #expect(told == wanted)
  }

  @Test(arguments: [
    "ragged", "damaged-bytes", "no-such-days", "required-blank", "stray-quotes", "two-currencies",
    "headers-like-nothing", "headers-lacking",
  ])
  func `are refused row by row as it is written beside them`(name: String) throws {
    let told = try account(of: "bad/\(name).csv")
    let wanted = try expected("bad/\(name)")
    #expect(told == wanted)
  }

  private func expected(_ name: String) throws -> String {
    try String(contentsOf: sheets.appending(path: "\(name).expected.txt"), encoding: .utf8)
  }

  /// What a preview and the claims behind it say, line by line.
  private func account(of name: String) throws -> String {
    let bytes = [UInt8](try Data(contentsOf: sheets.appending(path: name)))
    do {
      let found = try Import(bytes)
      return
        (lines(of: found) + found.rows.map { line(of: $0, found.sheet) }
        + found.refused.map { line(of: $0, found.sheet) }).joined(separator: "\n") + "\n"
    } catch let fault as IntakeFault {
      return "\(fault)\n"
    }
  }

  private func lines(of found: Import) -> [String] {
    let preview = found.preview
    let counts = preview.counts
    let table = preview.table
    return [
      "\(table.encoding.value.rawValue) (\(table.encoding.confidence.rawValue)), "
        + "\(table.dialect.value.delimiter), header in row \(table.header.record)",
      "\(found.sheet.title): \(counts.rows) rows, \(counts.stored) stored, \(counts.refused) refused, "
        + "\(counts.blank) blank, \(counts.short) short",
      "not mapped: \(preview.unmapped.joined(separator: ", "))",
    ]
      + preview.proposals.map { proposal in
        "? \(proposal.column): \(proposal.quirk), \(proposal.cells): \(proposal.choice) "
          + "(\(proposal.confidence.rawValue)) "
          + proposal.examples.map { "[\($0.text)] \($0.reading)" }.joined(separator: "; ")
      } + preview.lints.map { "! \($0.column): \($0.lint), \($0.cells)" }
  }

  private func line(of row: SheetRow, _ sheet: Sheet) -> String {
    let cells = zip(sheet.columns, row.cells).compactMap { column, cell in
      cell == .blank ? nil : "\(column.key)=\(cell.text?.cleaned ?? "(\(cell.statusCode ?? -1))")"
    }
    return "\(row.number): \(cells.joined(separator: " | "))"
  }

  private func line(of row: RefusedRow, _ sheet: Sheet) -> String {
    let problems = row.problems.map { problem in
      let column = problem.place.map { sheet.columns[$0].key + ": " } ?? ""
      return "\(column)\(problem.complaint); \(problem.complaint.remedy)"
    }
    return "refused row \(row.record) line \(row.line): \(problems.joined(separator: " | "))"
  }
}
