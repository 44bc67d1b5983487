import Fishery
import FoundationEssentials
import Law
import TestSupport
import Testing

/// Every fact that a rule reads has a case in which it is not known, unless no case of the sheet
/// would be undetermined without it: then it can only excuse or aggravate.
@Suite struct MissingCaseTests {
  /// With `MUSTER_CASES` set, cases that lack are written at the end of the sheets, to be read again
  /// by a person.
  @Test(arguments: Catalogue.standard.rules)
  func `a sheet holds a case without each fact that can decide`(_ rule: Rule) throws {
    let sheets = try SheetCase.all(of: rule)
    let bare = sheets.map(\.bare)
    var lacking: [String] = []
    for fact in rule.facts where !sheets.contains(where: { $0.lacks(fact) }) {
      for (sheet, document) in zip(sheets, bare) where sheet.verdict != "undetermined" {
        guard let path = try path(of: fact, in: document, deciding: sheet) else { continue }
        lacking.append(sheet.line(without: path))
        break
      }
    }
    if ProcessInfo.processInfo.environment["MUSTER_CASES"] != nil, !lacking.isEmpty {
      let text =
        try Fixture.text("law/\(rule.sheetName)") + lacking.map { $0 + "\n" }.joined()
      try Data(text.utf8).write(
        to: Fixture.root.appending(path: "fixtures/law/\(rule.sheetName)"))
    }
    for line in lacking { Issue.record("\(rule.id) lacks \(line)") }
  }

  /// The place of a fact without which the case is undetermined.
  private func path(
    of fact: Fact, in bare: JSON, deciding sheet: SheetCase
  ) throws -> String? {
    try fact.paths(in: bare).first { path in
      guard bare.value(at: path) != nil else { return false }
      let document = bare.setting(path[...], to: .notCollected)
      return try sheet.rule.judgement(of: document, on: sheet.day, under: sheet.book).verdict
        == .undetermined
    }
  }
}

extension SheetCase {
  /// Whether the case is of not knowing a fact.
  fileprivate func lacks(_ fact: Fact) -> Bool {
    guard verdict == "undetermined" else { return false }
    return fact.paths(in: document).contains { path in
      let value = document.value(at: path)
      return value?["status"] == "not_collected"
    }
  }

  /// A line of the sheet: this case without the fact at a path.
  fileprivate func line(without path: String) -> String {
    let name = change.isEmpty ? "not known: \(path)" : "\(name); not known: \(path)"
    let change = change.filter { $0.key != path } + [JSON.Member(path, .notCollected)]
    let declared = profile.map { [JSON.Member("profile", $0)] } ?? []
    let taken = supposed.map { [JSON.Member("suppose", $0)] } ?? []
    return JSON.object(
      [.init("case", .string(name)), .init("as_of", .string("\(day)"))] + declared + taken + [
        .init("change", .object(change)), .init("verdict", "undetermined"),
      ]
    ).line
  }
}
