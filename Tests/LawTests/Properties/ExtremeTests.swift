import Fishery
import Law
import TestSupport
import Testing

/// Values at the ends of what papers can hold, as a typing error or somebody's malice puts them
/// there: a rule may call them anything, and must come to an end.
@Suite struct ExtremeTests {
  /// Of every rule a case of each verdict, with all that is of one kind at one end, and each of it in
  /// turn at the other: what lies between is longest there.
  @Test(arguments: Catalogue.standard.rules)
  func `no value at the end of its kind brings a rule to a fall`(_ rule: Rule) throws {
    var seen: Set<String> = []
    for sheet in try SheetCase.all(of: rule) where seen.insert(sheet.verdict).inserted {
      let document = sheet.bare
      let places = rule.facts.flatMap { fact in
        // Of a list its first entry and its last.
        let paths = fact.paths(in: document)
        return paths.count > 2 ? [paths[0], paths[paths.count - 1]] : paths
      }
      for ends in Ends.all {
        let paths = places.filter { ends.fit(document, at: $0) }
        for (end, other) in [(ends.low, ends.high), (ends.high, ends.low)] {
          let together = paths.reduce(document) { $0.setting($1[...], to: end) }
          let apart = paths.map { together.setting($0[...], to: other) }
          for trial in [together] + apart {
            let judgement = try rule.judgement(of: trial, on: sheet.day, under: sheet.book)
            #expect(judgement.until.map { $0 > sheet.day } ?? true)
          }
        }
      }
    }
  }

  /// A year that was written wrong must not make a page of rest one of millions of days.
  @Test(arguments: [(0, .breach), (1, .undetermined)] as [(Int64, Verdict)])
  func `a record of rest over more than sixty years cannot be read`(
    minutes: Int64, verdict: Verdict
  ) throws {
    let sixtyYears: Int64 = 60 * 366 * 1440
    let from: Instant = "1960-01-01T00:00Z"
    let to = try #require(Instant(minutes: from.minutes + sixtyYears + minutes, offset: 0))
    let rest: JSON = [
      ["kind": "recorded", "from": .string("\(from)"), "to": .string("\(to)")]
    ]
    let document = try SheetCase.spotless.get().setting("rest", to: rest)
    let rule = try #require(Catalogue.standard["POL-LOG-COPY"])
    let dossier = try DossierDocument(document).dossier
    #expect(rule.judgement(of: dossier, under: try LawBook.builtIn()).verdict == verdict)
  }

  /// The least and the greatest that a value of some kind can be.
  private struct Ends {
    let low: JSON
    let high: JSON

    /// Whether a document stays one when such a value stands at a path.
    func fit(_ document: JSON, at path: String) -> Bool {
      [low, high].allSatisfy { end in
        (try? DossierDocument(document.setting(path[...], to: end))) != nil
      }
    }

    static let all: [Ends] = {
      let numbers = [Int64(Int32.min)...Int64(Int32.max), -32_768...32_767, -1...0].map {
        Ends(low: .integer($0.lowerBound), high: .integer($0.upperBound))
      }
      let amounts = ["USD", "IDR"].map { currency in
        Ends(
          low: ["minor": .integer(.min), "currency": .string(currency)],
          high: ["minor": .integer(.max), "currency": .string(currency)])
      }
      return numbers + amounts + [
        Ends(low: .integer(.min), high: .integer(.max)),
        Ends(low: "0001-01-01", high: "9999-12-31"),
        Ends(low: "0001-01-01T00:00+14:00", high: "9999-12-31T23:59-12:00"),
      ]
    }()
  }
}
