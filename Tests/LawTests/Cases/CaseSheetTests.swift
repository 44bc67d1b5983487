import Fishery
import Law
import Testing

@Suite struct CaseSheetTests {
  static let rules = Catalogue.standard.rules

  @Test(arguments: rules)
  func `every case of the rule is decided as written`(_ rule: Rule) throws {
    for sheet in try SheetCase.all(of: rule) {
      let judgement = try rule.judgement(of: sheet.document, on: sheet.day, under: sheet.book)
      #expect(judgement.verdict.rawValue == sheet.verdict, "\(sheet)")
      if let severity = sheet.severity {
        #expect(judgement.severity.rawValue == severity, "\(sheet)")
      }
    }
  }

  @Test(arguments: rules)
  func `no two cases of a rule have one name`(_ rule: Rule) throws {
    let names = try SheetCase.all(of: rule).map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: rules)
  func `a sheet holds a case of every verdict that the rule can give`(_ rule: Rule) throws {
    let verdicts = Set(try SheetCase.all(of: rule).compactMap(\.verdict))
    #expect(Set(rule.verdicts.map(\.rawValue)).isSubset(of: verdicts))
  }
}
