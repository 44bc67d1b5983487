import Fishery
import Law
import TestSupport
import Testing

@Suite struct OrderTests {
  static let lists = Fact.allCases.filter { list in
    Fact.allCases.contains { $0.path.hasPrefix("\(list.path)[]") }
  }

  @Test(arguments: Catalogue.standard.rules)
  func `a verdict does not hang on the order of any list`(_ rule: Rule) throws {
    for sheet in try SheetCase.all(of: rule) {
      let bare = sheet.bare
      let judgement = try rule.judgement(of: bare, on: sheet.day, under: sheet.book)
      for list in Self.lists where rule.facts.contains(list) {
        guard let entries = bare.value(at: list.path)?.elements, entries.count > 1
        else { continue }
        for turned in [entries.reversed(), Array(entries.dropFirst() + entries.prefix(1))] {
          let document = bare.setting(list.path[...], to: .array(turned))
          let other = try rule.judgement(of: document, on: sheet.day, under: sheet.book)
          #expect(other.verdict == judgement.verdict, "\(sheet): \(list)")
          #expect(other.severity == judgement.severity, "\(sheet): \(list)")
          #expect(other.anchor == judgement.anchor, "\(sheet): \(list)")
          #expect(other.from == judgement.from, "\(sheet): \(list)")
          #expect(other.until == judgement.until, "\(sheet): \(list)")
        }
      }
    }
  }
}
