import Law
import Testing

@Suite struct CaseTrialTests {
  @Test func `the built-in book decides every case as it is written`() throws {
    let trial = try CaseTrial(of: try LawBook.builtIn())
    #expect(trial.changed.map { "\($0.tried.rule): \($0.tried.name)" } == [])
    #expect(trial.tried > 10 * Catalogue.standard.rules.count)
  }

  @Test func `a book with one other figure changes cases of the rules that read it and no others`()
    throws
  {
    let builtIn = try LawBook.builtIn()
    let book = try builtIn.laying(Self.olderAge)
    let trial = try CaseTrial(of: book)
    let reading = Set(builtIn.touched(by: book).map(\.id))
    #expect(Set(trial.changed.map(\.tried.rule.id)).isSubset(of: reading))
    let age = trial.changed.filter { $0.tried.rule.id == "C188-9.1-min-age" }
    #expect(age.contains { $0.tried.verdict == .met && $0.verdict == .breach })
    for change in trial.changed {
      #expect(
        change.verdict != change.tried.verdict || change.severity != change.tried.severity,
        "\(change.tried.name)")
    }
  }

  private static let olderAge = LawBook.Pack(
    name: "older",
    bytes: Array(
      #"""
      {"pack": "older", "title": "Older", "figures": {"c188.minimum_age": {"title": "Least age",
      "type": "integer", "unit": "years", "values": [{"from": "2007-06-14", "value": 60,
      "source": "x", "status": "enacted", "verified": "seen"}]}}}
      """#.utf8))
}

extension LawBook {
  /// The rules that read what another book says otherwise.
  fileprivate func touched(by other: LawBook) -> [Rule] {
    Catalogue.standard.rules(reading: other.differences(from: digests))
  }
}
