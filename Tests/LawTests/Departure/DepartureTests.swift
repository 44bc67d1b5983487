import Fishery
import TestSupport
import Testing

@testable import Law

/// What an officer at the gate is told, item by item.
@Suite struct DepartureTests {
  private static let book = Result { try LawBook.builtIn() }

  /// What an item comes to for the spotless dossier with some facts changed.
  private static func answer(
    _ item: DepartureItem, _ change: JSON = [:], on day: CivilDate = "2025-06-30"
  ) throws -> DepartureAnswer {
    let document = (change.members ?? []).reduce(try SheetCase.spotless.get()) {
      $0.setting($1.key[...], to: $1.value)
    }
    let dossier = try DossierDocument(document, asOf: day).dossier
    return DepartureAnswer(item, of: dossier, under: try book.get())
  }

  @Test func `every rule of an item is in the catalogue and about one fisher, in one item alone`() {
    for item in DepartureItem.allCases {
      #expect(!item.rules.isEmpty)
      for id in item.rules {
        #expect(Catalogue.standard[id]?.subject == .placement, "\(item) \(id)")
      }
    }
    let all = DepartureItem.allCases.flatMap(\.rules)
    #expect(Set(all).count == all.count)
  }

  @Test func `the items stand in the order in which they are asked for`() {
    #expect(
      DepartureItem.allCases.map(\.rawValue) == [
        "age", "agreement", "licence", "fee", "insurance", "medical", "social_security",
        "orientation",
      ])
  }

  @Test func `an item is as bad as the worst rule that reaches the fisher`() throws {
    #expect(try Self.answer(.age).verdict == .met)
    let child = try Self.answer(
      .age, ["fisher.dob": "2011-05-01", "documents[0].birth_date_shown": "2011-05-01"])
    #expect(child.verdict == .breach && !child.isAdvice)
    #expect(child.deciding.allSatisfy { $0.judgement.verdict == .breach })
    #expect(child.counted.first?.binds == true)
  }

  @Test func `a fact that nobody knows never clears an item, and says what would`() throws {
    let unknown = try Self.answer(
      .medical, ["medical": ["status": "not_collected"]])
    #expect(unknown.verdict == .undetermined)
    #expect(unknown.open.contains { !$0.judgement.needs.isEmpty })
  }

  @Test func `a law that does not reach the fisher does not count`() throws {
    let rules = try Self.answer(.age).counted.map(\.rule.id)
    #expect(rules.contains("ID-AGE-18") && !rules.contains("TH-AGE-18"))
  }

  @Test func `where no law reaches the fisher nothing is owed`() throws {
    // A national of a State without such a law, on a flag without one, ashore.
    let none = try Self.answer(
      .orientation,
      ["placement.role": "shore_worker", "fisher.nationality": ["FJ"], "vessel.flag": "FJ"])
    #expect(none.verdict == .notApplicable)
    #expect(none.counted.isEmpty && none.deciding.isEmpty && !none.isAdvice)
  }

  @Test func `what binds stands before what only advises, as bad as it is`() throws {
    for item in DepartureItem.allCases {
      let counted = try Self.answer(item, ["charges": ["status": "not_collected"]]).counted
      let places = counted.map { ($0.judgement.verdict, $0.binds) }
      for (one, other) in zip(places, places.dropFirst()) where one.0 == other.0 {
        #expect(one.1 || !other.1, "\(item)")
      }
    }
  }

  @Test func `where only advice is broken the item says so`() throws {
    let found = try Self.answer(
      .orientation, ["orientation.after_arrival": ["status": "confirmed_absent"]])
    #expect(found.verdict == .breach && found.isAdvice)
    #expect(found.deciding.map(\.rule.id) == ["AS-ORIENT-4"])
    #expect(found.counted.contains { $0.rule.id == "ID-COMP" && $0.judgement.verdict == .met })
  }

  @Test func `an answer turns on the day on which a paper runs out`() throws {
    let change: JSON = ["medical[0].expires": "2025-06-29", "voyages": []]
    #expect(try Self.answer(.medical, change, on: "2025-06-29").verdict != .breach)
    #expect(try Self.answer(.medical, change, on: "2025-06-30").verdict == .breach)
  }
}
