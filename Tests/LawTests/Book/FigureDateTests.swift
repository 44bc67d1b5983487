import Fishery
import Law
import Testing

/// Each dated figure on the day before it changes, on the day and on the day after.
@Suite struct FigureDateTests {
  @Test(arguments: FigureName.allCases)
  func `a figure is the one of its day, and no other before its first`(_ name: FigureName) throws {
    let book = try LawBook.builtIn()
    let figure = try #require(book.figure(name))
    let deciding = figure.entries.filter(\.status.decides)
    #expect(!deciding.isEmpty, "\(name.id)")
    for (index, entry) in deciding.enumerated() {
      #expect(figure.entry(on: entry.from) == entry)
      try expect(book, name, on: entry.from, is: entry.value)
      let next = index + 1 < deciding.count ? deciding[index + 1].from : nil
      if next != entry.from + 1 { try expect(book, name, on: entry.from + 1, is: entry.value) }
      guard entry.from.year > 1 else { continue }
      let before = index > 0 ? deciding[index - 1] : nil
      try expect(book, name, on: entry.from - 1, is: before?.value)
      if before == nil { try expectNothing(book, name, on: entry.from - 1) }
    }
  }

  /// What the book answers is the value that decides; nothing when there is none.
  private func expect(
    _ book: LawBook, _ name: FigureName, on day: CivilDate, is value: FigureValue?
  ) throws {
    switch value {
    case .integer(let number)?: #expect(try book.integer(name, on: day) == number)
    case .money(let amount)?: #expect(try book.money(name, on: day) == amount)
    case .date(let date)?: #expect(try book.date(name, on: day) == date)
    case .bool(let answer)?: #expect(book.isLaw(name, on: day) == Truth(answer))
    case .text?, .list?: Issue.record("\(name.id) holds words, which no rule asks for")
    case nil: try expectNothing(book, name, on: day)
    }
  }

  private func expectNothing(_ book: LawBook, _ name: FigureName, on day: CivilDate) throws {
    switch name.kind {
    case .integer: #expect(throws: LawFault.self) { try book.integer(name, on: day) }
    case .money: #expect(throws: LawFault.self) { try book.money(name, on: day) }
    case .date: #expect(throws: LawFault.self) { try book.date(name, on: day) }
    case .bool: #expect(book.isLaw(name, on: day) == .unknown)
    case .text, .list: break
    }
  }

  /// Days from which another edition of Taiwan's rules holds: before them the one before holds.
  private static let editions: Set<FigureName> = [
    .taiwanNewHires, .taiwanAmendment, .taiwanRestRules,
  ]

  /// A figure that has not begun never lets a verdict turn from met to broken, or back, unless the
  /// reasons say that it is not the law yet.
  @Test(arguments: FigureName.allCases)
  func `without a figure nobody is cleared or accused by another value`(_ name: FigureName) throws {
    let builtIn = try LawBook.builtIn()
    let figure = try #require(builtIn.figure(name))
    let never: CivilDate = "9990-01-01"
    let book = try builtIn.laying(figure.pack { (never + $0, $1.value) })
    for rule in Catalogue.standard.rules
    where rule.figures.contains(name) && !Self.editions.contains(name) {
      for sheet in try SheetCase.all(of: rule) {
        let judgement = try rule.judgement(
          of: sheet.document, on: sheet.day, under: sheet.written.book(over: book))
        let allowed = [sheet.verdict, "undetermined", "not_applicable"]
        guard !allowed.contains(judgement.verdict.rawValue) else { continue }
        let isTold = judgement.reasons.contains { $0.kind.tellsAbsence(of: name) }
        #expect(isTold, "\(sheet) without \(name.id)")
      }
    }
  }
}

extension Reason.Kind {
  /// Whether it says that a figure is not the law yet, or not for sure.
  fileprivate func tellsAbsence(of name: FigureName) -> Bool {
    switch self {
    case .notYetLaw(name, _), .unsureLaw(name, _), .noFigure(name): true
    default: false
    }
  }
}
