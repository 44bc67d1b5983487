import Fishery
import Law
import TestSupport
import Testing

/// Cases that were published, with invented names: the same abuse under the law of its own day.
@Suite struct PublishedCaseTests {
  private static let files = Result { try Fixture.names(in: "cases", ending: ".json") }

  /// One dossier of a case on one day, and what every rule answers.
  private struct Check {
    let name: String
    let breaches: [String]
    let verdicts: [(rule: String, verdict: String)]
    let answers: [String: Judgement]
  }

  private static func checks(of file: String) throws -> [Check] {
    let book = try LawBook.builtIn()
    let document = try JSON(parsing: try Fixture.bytes("cases/\(file)"))
    return try (document["checks"]?.elements ?? []).map { check in
      let day = try #require(check["as_of"]?.text.flatMap { CivilDate($0) }, "\(file)")
      let dossier = try DossierDocument(try #require(check["dossier"]), asOf: day).dossier
      let answers = Catalogue.standard.rules.map {
        ($0.id, $0.judgement(of: dossier, under: book))
      }
      return Check(
        name: "\(file): \(check["name"]?.text ?? "")",
        breaches: (check["breaches"]?.elements ?? []).compactMap(\.text),
        verdicts: (check["verdicts"]?.members ?? []).map { ($0.key, $0.value.text ?? "") },
        answers: Dictionary(uniqueKeysWithValues: answers))
    }
  }

  @Test func `there is every one of the twenty cases`() throws {
    #expect(try Self.files.get() == (1...20).map { ($0 < 10 ? "C0\($0)" : "C\($0)") + ".json" })
  }

  @Test func `a case breaks exactly the rules that it is known to break, on its day`() throws {
    for check in try Self.files.get().flatMap(Self.checks) {
      let broken = check.answers.filter { $0.value.verdict == .breach }.keys.sorted()
      #expect(broken == check.breaches.sorted(), "\(check.name)")
    }
  }

  @Test func `what is met, out of reach or open is answered so`() throws {
    for check in try Self.files.get().flatMap(Self.checks) {
      for (rule, verdict) in check.verdicts {
        #expect(check.answers[rule]?.verdict.rawValue == verdict, "\(check.name): \(rule)")
      }
    }
  }

  @Test func `what is presumed is never said to be more than advice or a presumption`() throws {
    for check in try Self.files.get().flatMap(Self.checks) {
      for (rule, judgement) in check.answers where rule.hasPrefix("ILO-IND-") {
        #expect(judgement.severity == .advisory, "\(check.name): \(rule)")
      }
    }
  }
}
