import Fishery
import Law
import Testing

/// Every figure of the book is put one step off, and every day on which one changes, one at a time:
/// some case of a rule that reads it must notice.
///
/// `fixtures/law/survivors.txt` lists those that none notices yet: it may grow no line, and loses
/// each that a new case notices.
@Suite struct FigureMutationTests {
  @Test(arguments: FigureName.allCases)
  func `some case notices every figure and every change of one that is a step off`(
    _ name: FigureName
  ) throws {
    let builtIn = try LawBook.builtIn()
    let figure = try #require(builtIn.figure(name))
    let cases = try Self.cases.get().filter { $0.rule.figures.contains(name) }
    var unnoticed: Set<String> = []
    for (index, entry) in figure.entries.enumerated() where entry.status.decides {
      for mutant in figure.mutants(of: entry, at: index) {
        if try !Self.isNoticed(builtIn.laying(mutant.pack), by: cases) {
          unnoticed.insert("\(name.id) \(mutant.words)")
        }
      }
    }
    let listed = Set(try Self.survivors.get().filter { $0.hasPrefix("\(name.id) ") })
    #expect(unnoticed.subtracting(listed) == [])
    #expect(listed.subtracting(unnoticed) == [], "a case notices it now: take it off the list")
  }

  private static let survivors = Result {
    try Fixture.text("law/survivors.txt").split(separator: "\n").map(String.init)
  }

  /// A case made ready to be judged under many books.
  private struct Ready: Sendable {
    let rule: Rule
    let dossier: Dossier
    let written: CaseSheet.Case
  }

  private static let cases = Result {
    try Catalogue.standard.rules.flatMap { try SheetCase.all(of: $0) }
      // Those of a plain book first: they are judged without another one of their own.
      .sorted { $0.profile == nil && $1.profile != nil }
      .map { sheet in
        Ready(
          rule: sheet.rule, dossier: try DossierDocument(sheet.document, asOf: sheet.day).dossier,
          written: sheet.written)
      }
  }

  private static func isNoticed(_ book: LawBook, by cases: [Ready]) throws -> Bool {
    for each in cases {
      let judgement = each.rule.judgement(
        of: each.dossier, under: try book.declaring(each.written.declared), reasons: false)
      if judgement.verdict != each.written.verdict { return true }
      if let severity = each.written.severity, judgement.severity != severity { return true }
    }
    return false
  }
}

extension Figure {
  /// The history with one entry a step off: its value, or the day on which it takes the place of
  /// another. Before its first day a figure is refused, which other tests hold.
  fileprivate func mutants(
    of entry: Entry, at index: Int
  ) -> [(words: String, pack: LawBook.Pack)] {
    let values = (entry.value?.neighbours ?? []).map { value in
      (
        "from \(entry.from): \(value)",
        pack { $0 == index ? (entry.from, value) : ($1.from, $1.value) }
      )
    }
    guard index > 0 else { return values }
    // A day on which another value begins can hold no second one.
    let free = [entry.from - 1, entry.from + 1].filter { day in !entries.contains { $0.from == day }
    }
    let days = free.map { day in
      (
        "from \(day) instead of \(entry.from)",
        pack { $0 == index ? (day, $1.value) : ($1.from, $1.value) }
      )
    }
    return values + days
  }
}
