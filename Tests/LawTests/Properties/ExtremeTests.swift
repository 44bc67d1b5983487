import Fishery
import Law
import TestSupport
import Testing

/// Values at the ends of what papers can hold, as a typing error or somebody's malice puts them
/// there: a rule may call them anything, and must come to an end.
@Suite struct ExtremeTests {
  @Test(arguments: Catalogue.standard.rules)
  func `no value at the end of its kind brings a rule to a fall`(_ rule: Rule) throws {
    var judged = 0
    for sheet in try SheetCase.all(of: rule) {
      let paths = rule.facts.flatMap { $0.paths(in: sheet.document) }
      for (low, high) in Self.ends {
        for path in paths {
          let document = sheet.document.setting(path[...], to: low)
          judged += Self.judges(rule, document, sheet) ? 1 : 0
          // One at one end and all others that take it at the other: what lies between is longest.
          let apart = paths.filter { $0 != path }.reduce(document) { document, other in
            let changed = document.setting(other[...], to: high)
            return (try? DossierDocument(changed, asOf: sheet.day)) == nil ? document : changed
          }
          judged += Self.judges(rule, apart, sheet) ? 1 : 0
        }
      }
    }
    #expect(judged > 0 || rule.facts.isEmpty)
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

  /// Whether a document can be read; if so, it is judged.
  private static func judges(_ rule: Rule, _ document: JSON, _ sheet: SheetCase) -> Bool {
    guard let read = try? DossierDocument(document, asOf: sheet.day) else { return false }
    let judgement = rule.judgement(of: read.dossier, under: sheet.book)
    #expect(judgement.until.map { $0 > sheet.day } ?? true)
    return true
  }

  private static let ends: [(JSON, JSON)] = {
    let numbers: [(JSON, JSON)] = [
      (.integer(.min), .integer(.max)), (.integer(-1), .integer(0)),
      (.integer(.max), .integer(.min)), (.integer(32_767), .integer(-32_768)),
      ("0001-01-01", "9999-12-31"), ("9999-12-31", "0001-01-01"),
      ("0001-01-01T00:00+14:00", "9999-12-31T23:59-12:00"),
      ("9999-12-31T23:59-12:00", "0001-01-01T00:00+14:00"),
    ]
    let amounts = ["USD", "TWD", "IDR", "THB"].flatMap { currency -> [(JSON, JSON)] in
      let least: JSON = ["minor": .integer(.min), "currency": .string(currency)]
      let most: JSON = ["minor": .integer(.max), "currency": .string(currency)]
      return [(least, most), (most, least)]
    }
    return numbers + amounts
  }()
}
