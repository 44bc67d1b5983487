import Fishery
import Law
import Testing

/// Many rules heard in one sitting.
@Suite struct SittingTests {
  @Test func `a rule answers among all others as it answers alone`() throws {
    let rules = Catalogue.standard.rules
    for rule in rules {
      guard let one = try SheetCase.all(of: rule).first else { continue }
      let dossier = try DossierDocument(one.document, asOf: one.day).dossier
      for keepsReasons in [true, false] {
        var sitting = Sitting(of: dossier, under: one.book)
        let others = rules.filter { other in
          sitting.judgement(by: other, reasons: keepsReasons)
            != other.judgement(of: dossier, under: one.book, reasons: keepsReasons)
        }
        #expect(others.map(\.id) == [], "\(one)")
      }
    }
  }
}
