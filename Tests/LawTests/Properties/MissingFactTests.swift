import Fishery
import Law
import TestSupport
import Testing

/// A missing fact never clears anyone.
@Suite struct MissingFactTests {
  @Test(arguments: Catalogue.standard.rules)
  func `a rule looks at no fact that it does not declare`(_ rule: Rule) throws {
    for sheet in try SheetCase.all(of: rule) {
      let whole = try rule.judgement(of: sheet.document, on: sheet.day, under: sheet.book)
      let bare = sheet.document.keeping(only: rule.facts)
      // Who can enforce it is told beside the verdict, from flag and port.
      let known = rule.facts + [.vesselFlag, .portState]
      #expect(
        try rule.judgement(
          of: sheet.document.keeping(only: known), on: sheet.day, under: sheet.book)
          == whole, "\(sheet)")
      #expect(
        try rule.judgement(of: bare, on: sheet.day, under: sheet.book).verdict == whole.verdict,
        "\(sheet)")
    }
  }

  /// A verdict that clears without a fact is the one that every value of the fact would give. Of the
  /// cases that clear without a fact, two of each verdict are gone through.
  @Test(arguments: Catalogue.standard.rules)
  func `what clears without a fact clears alike with every value of it`(_ rule: Rule) throws {
    let candidates = try Candidates.shared.get()
    var tried: [String: Int] = [:]
    for sheet in try SheetCase.all(of: rule) {
      let document = sheet.document.keeping(only: rule.facts)
      for fact in rule.facts {
        for path in fact.paths(in: document) {
          let without = try rule.judgement(
            of: document.setting(path[...], to: .notCollected), on: sheet.day, under: sheet.book)
          guard without.verdict.clears else { continue }
          let way = "\(fact) \(without.verdict)"
          guard tried[way, default: 0] < 2 else { continue }
          tried[way, default: 0] += 1
          let own = document.value(at: path).map { [$0] } ?? []
          for value in own + candidates.values(of: fact) {
            let document = document.setting(path[...], to: value)
            guard fact.isPossible(in: document) else { continue }
            let with = try rule.judgement(of: document, on: sheet.day, under: sheet.book)
            #expect(
              with.verdict == without.verdict, "\(sheet), without \(path), with \(value.line)")
            guard with.verdict == without.verdict else { break }
          }
        }
      }
    }
  }

  /// Of every case that is decided, the facts named as decisive are all taken away.
  @Test(arguments: Catalogue.standard.rules)
  func `without the facts that decided nothing is decided`(_ rule: Rule) throws {
    for sheet in try SheetCase.all(of: rule) {
      let bare = sheet.bare
      let judgement = try rule.judgement(of: bare, on: sheet.day, under: sheet.book)
      guard judgement.verdict != .undetermined else { continue }
      let decisive = Set(judgement.reasons.filter { $0.role == .because }.compactMap(\.fact))
      if judgement.verdict == .breach { #expect(!decisive.isEmpty, "\(sheet)") }
      guard !decisive.isEmpty else { continue }
      let document = decisive.reduce(bare) { $0.without($1) }
      let without = try rule.judgement(of: document, on: sheet.day, under: sheet.book)
      #expect(without.verdict == .undetermined, "\(sheet), without \(decisive)")
      #expect(!without.needs.isEmpty, "\(sheet), without \(decisive)")
    }
  }
}

extension Fact {
  /// Whether the document can say so: no length is longer than the length overall, and no stay or
  /// voyage ends before it begins.
  func isPossible(in document: JSON) -> Bool {
    let stays =
      [document.value(at: "placement")].compactMap(\.self)
      + (document.value(at: Fact.otherStays.path)?.elements ?? [])
    let areInOrder = stays.allSatisfy { stay in
      guard let from = stay["embarked"]?.text, let to = stay["disembarked"]?.text else {
        return true
      }
      return from <= to
    }
    let isAboutStays = [
      Fact.placementEmbarked, .placementDisembarked, .otherStays, .otherStayEmbarked,
      .otherStayDisembarked,
    ].contains(self)
    if isAboutStays, !areInOrder, document.value(at: "elsewhere") != nil { return false }
    if self == .voyageDeparted || self == .voyageEnded {
      return (document.value(at: "voyages")?.elements ?? []).allSatisfy { voyage in
        guard let from = voyage["departed"]?.text, let to = voyage["ended"]?.text else {
          return true
        }
        return from <= to
      }
    }
    guard self == .vesselLength || self == .vesselLengthOverall,
      let vessel = try? DossierDocument(document).dossier.vessel,
      let length = vessel.length.value, let overall = vessel.lengthOverall.value
    else { return true }
    return length <= overall
  }
}
