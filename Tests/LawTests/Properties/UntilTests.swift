import Fishery
import Law
import TestSupport
import Testing

/// Judging on every day before `until` gives an equal value.
@Suite struct UntilTests {
  @Test(arguments: Catalogue.standard.rules)
  func `a judgement stays equal until its day of change`(_ rule: Rule) throws {
    for sheet in try SheetCase.all(of: rule) {
      let dossier = try DossierDocument(sheet.bare, asOf: sheet.day).dossier
      try expectEqual(rule, dossier, sheet.book, "\(sheet)")
    }
  }

  @Test(arguments: Catalogue.standard.rules)
  func `so does one of a dossier with random facts, on a random day`(_ rule: Rule) throws {
    let candidates = try Candidates.shared.get()
    var random = SplitMix(seed: rule.id.unicodeScalars.reduce(7) { $0 &* 31 &+ UInt64($1.value) })
    let sheets = try SheetCase.all(of: rule)
    for _ in 0..<60 {
      guard let sheet = sheets.randomElement(using: &random) else { continue }
      var document = sheet.document.keeping(only: rule.facts)
      for _ in 0..<3 {
        guard let fact = rule.facts.randomElement(using: &random),
          let path = fact.paths(in: document).randomElement(using: &random),
          let value = candidates.values(of: fact).randomElement(using: &random)
        else { continue }
        document = document.setting(path[...], to: value)
      }
      let day = sheet.day + Int.random(in: -900...900, using: &random)
      let dossier = try DossierDocument(document, asOf: day).dossier
      try expectEqual(rule, dossier, sheet.book, "\(sheet) on \(day): \(document.line)")
    }
  }

  /// Days close together at first, and then days further and further off up to the last.
  private func expectEqual(
    _ rule: Rule, _ dossier: Dossier, _ book: LawBook, _ name: String
  ) throws {
    let judgement = rule.judgement(of: dossier, under: book)
    let last = judgement.until.map { $0 - dossier.asOf - 1 } ?? 4000
    var step = 1
    var later = dossier
    while step <= last {
      later.facts.asOf = dossier.asOf + step
      let other = rule.judgement(of: later, under: book)
      #expect(other == judgement, "\(name), after \(step) days")
      guard other == judgement, step < last else { return }
      step = min(last, step < 40 ? step + 3 : step * 3 / 2)
    }
  }
}
