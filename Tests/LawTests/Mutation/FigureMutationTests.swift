import Fishery
import Law
import Testing

/// Every figure of the book is put one step off, and every day on which one changes, one at a time:
/// some case of a rule that reads it must notice.
@Suite struct FigureMutationTests {
  @Test(arguments: FigureName.allCases)
  func `some case notices every figure and every change of one that is a step off`(
    _ name: FigureName
  ) throws {
    let builtIn = try LawBook.builtIn()
    let figure = try #require(builtIn.figure(name))
    let cases = try Self.cases.get().filter { $0.rule.figures.contains(name) }
    for (index, entry) in figure.entries.enumerated() where entry.status.decides {
      let nearest = cases.filter { $0.reads(name, since: entry.from) }
      let others = cases.filter { !$0.reads(name, since: entry.from) }
      for mutant in figure.mutants(of: entry, at: index) {
        let book = try builtIn.laying(mutant.pack)
        #expect(
          try Self.isNoticed(book, by: nearest) || Self.isNoticed(book, by: others),
          "\(name.id) \(mutant.words)")
      }
    }
  }

  /// A case made ready to be judged under many books.
  private struct Ready: Sendable {
    let rule: Rule
    let dossier: Dossier
    let written: CaseSheet.Case
    /// The editions of figures that its verdict rests on.
    let read: [FigureName: Set<CivilDate>]

    func reads(_ name: FigureName, since day: CivilDate) -> Bool {
      read[name]?.contains(day) ?? false
    }
  }

  private static let cases = Result {
    try Catalogue.standard.rules.flatMap { try SheetCase.all(of: $0) }
      // Those of a plain book first: they are judged without another one of their own.
      .sorted { $0.isPlain && !$1.isPlain }
      .map { sheet in
        let dossier = try DossierDocument(sheet.document, asOf: sheet.day).dossier
        let judgement = sheet.rule.judgement(of: dossier, under: sheet.book)
        return Ready(
          rule: sheet.rule, dossier: dossier, written: sheet.written,
          read: judgement.reasons.reduce(into: [:]) { read, reason in
            guard case .figure(let name, _, let day) = reason.kind else { return }
            read[name, default: []].insert(day)
          })
      }
  }

  private static func isNoticed(_ book: LawBook, by cases: [Ready]) throws -> Bool {
    for each in cases {
      let judgement = each.rule.judgement(
        of: each.dossier, under: try each.written.book(over: book), reasons: false)
      if judgement.verdict != each.written.verdict { return true }
      if let severity = each.written.severity, judgement.severity != severity { return true }
    }
    return false
  }
}

extension SheetCase {
  /// Whether it is judged under a plain book.
  fileprivate var isPlain: Bool { profile == nil && supposed == nil }
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
