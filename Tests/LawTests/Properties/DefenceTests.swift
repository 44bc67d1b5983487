import Fishery
import Law
import TestSupport
import Testing

/// Knowing more never clears anyone but by a defence, and a defence is told.
@Suite struct DefenceTests {
  /// That somebody else paid, or gave it back: what was taken is none then, and nothing is left to tell.
  private static let defences: Set<Fact> = [.chargePaidBy, .chargeRefunded]

  @Test(arguments: Catalogue.standard.rules)
  func `a fact that is added to a breach clears it only when it is told as the reason`(
    _ rule: Rule
  ) throws {
    let candidates = try Candidates.shared.get()
    for sheet in try SheetCase.all(of: rule) where sheet.verdict == "breach" {
      let document = sheet.document.keeping(only: rule.facts)
      for fact in rule.facts where !Self.defences.contains(fact) {
        for path in fact.paths(in: document) where document.isUnknown(at: path) {
          for value in candidates.values(of: fact) {
            let more = document.setting(path[...], to: value)
            guard fact.isPossible(in: more) else { continue }
            let judgement = try rule.judgement(of: more, on: sheet.day, under: sheet.book)
            guard judgement.verdict.clears else { continue }
            #expect(
              judgement.reasons.contains { $0.fact == fact },
              "\(sheet), with \(path): \(value.line)")
          }
        }
      }
    }
  }
}

extension JSON {
  /// Whether nothing is known at a path.
  fileprivate func isUnknown(at path: String) -> Bool {
    guard let value = value(at: path) else { return true }
    return value["status"] == "not_collected"
  }
}
