import Fishery
import Law
import TestSupport
import Testing

/// The smallest change that would put a breach right is one.
@Suite struct RemedyTests {
  @Test(arguments: Catalogue.standard.rules)
  func `a breach is none any more once its remedy is applied`(_ rule: Rule) throws {
    for sheet in try SheetCase.all(of: rule) {
      var document = sheet.bare
      var day = sheet.day
      var judgement = try rule.judgement(of: document, on: day, under: sheet.book)
      guard judgement.verdict == .breach else { continue }
      // A night put right can leave another one, and a second agreement is put right after the first.
      for _ in 0..<20 {
        guard judgement.verdict == .breach, let remedy = judgement.remedy,
          let better = document.applying(remedy, to: judgement)
        else { break }
        document = better
        if case .boardFrom(let first) = remedy { day = max(day, first) }
        judgement = try rule.judgement(of: document, on: day, under: sheet.book)
      }
      #expect(judgement.verdict != .breach, "\(sheet): \(judgement.remedy.map { "\($0)" } ?? "")")
    }
  }

  @Test(arguments: Catalogue.standard.rules)
  func `every breach names a remedy`(_ rule: Rule) throws {
    for sheet in try SheetCase.all(of: rule) {
      let judgement = try rule.judgement(of: sheet.bare, on: sheet.day, under: sheet.book)
      #expect((judgement.verdict == .breach) <= (judgement.remedy != nil), "\(sheet)")
    }
  }
}

extension Bool {
  /// Whether the second is so whenever the first is.
  fileprivate static func <= (one: Bool, other: Bool) -> Bool { !one || other }
}
