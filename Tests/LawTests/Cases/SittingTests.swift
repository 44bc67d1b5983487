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

  @Test func `without reasons a rule answers the same, and tells why of findings alone`() throws {
    for rule in Catalogue.standard.rules {
      for one in try SheetCase.all(of: rule) {
        let dossier = try DossierDocument(one.document, asOf: one.day).dossier
        let told = rule.judgement(of: dossier, under: one.book)
        let bare = rule.judgement(of: dossier, under: one.book, reasons: false)
        #expect(bare.answer == told.answer, "\(one)")
        #expect(bare.reasons == (told.isFinding ? told.reasons : []), "\(one)")
      }
    }
  }
}

extension Judgement {
  /// All of it but why.
  fileprivate var answer: [AnyHashable?] {
    [
      verdict, severity, isHazardous, isRedLine, from, to, isOngoing, anchor, until, needs, remedy,
      enforcement,
    ]
  }
}
