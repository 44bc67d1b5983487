import Fishery
import FoundationEssentials
import Law
import Testing

@testable import Words

@Suite struct ExplanationTests {
  fileprivate static let book = Result { try LawBook.builtIn() }

  fileprivate static func explanation(
    _ told: Case, on day: CivilDate? = nil, _ tongue: Tongue = .english
  ) throws -> Explanation {
    let book = try told.book(over: book.get())
    return Explanation(
      of: try told.judgement(on: day, under: book), by: told.rule,
      about: try told.dossier(on: day), under: book, in: tongue)
  }

  @Test(arguments: Tongue.allCases)
  func `every case of every rule is told in plain sentences`(_ tongue: Tongue) throws {
    for told in try Case.all() {
      let explanation = try Self.explanation(told, tongue)
      let texts = [explanation.headline] + explanation.parts.map(\.text)
      for text in texts {
        #expect(Wording.faults(text) == [], "\(told)")
        #expect(text.hasSuffix(".") || text.hasSuffix("?"), "\(told): \(text)")
      }
    }
  }

  @Test func `a breach says why and what would meet it, a doubt what to ask`() throws {
    for told in try Case.all() {
      let explanation = try Self.explanation(told)
      let topics = Set(explanation.parts(at: 2).map(\.topic))
      switch explanation.verdict {
      case .breach: #expect(topics.isSuperset(of: [.because, .wouldMeet]), "\(told)")
      case .undetermined: #expect(topics.contains(.because), "\(told)")
      case .met, .notApplicable: #expect(!topics.contains(.ask), "\(told)")
      }
    }
  }

  @Test func `a deeper level only adds`() throws {
    for told in try Case.told() {
      let explanation = try Self.explanation(told)
      #expect(explanation.parts(at: 1) == [])
      #expect(explanation.parts(at: Explanation.deepest) == explanation.parts)
      for level in 2...Explanation.deepest {
        let less = Set(explanation.parts(at: level - 1))
        #expect(Set(explanation.parts(at: level)).isSuperset(of: less))
      }
    }
  }

  @Test func `what is told up to a level is what shows at it`() throws {
    for told in try Case.told() {
      let book = try told.book(over: Self.book.get())
      let judgement = try told.judgement(under: book)
      let whole = try Self.explanation(told)
      for level in 1...Explanation.deepest {
        let short = Explanation(
          of: judgement, by: told.rule, about: try told.dossier(), under: book, in: .english,
          upTo: level)
        #expect(short.parts == whole.parts(at: level), "\(told) at \(level)")
      }
    }
  }

  @Test func `words stay equal until the day of change`() throws {
    for told in try Case.all() {
      let today = try Self.explanation(told)
      let eve = today.until.map { $0 - 1 } ?? told.day + 400
      let later = try Self.explanation(told, on: eve)
      #expect(later == today, "\(told)")
    }
  }

  /// Each file holds the four levels of one case, and of a few cases the Indonesian words too. With
  /// `MUSTER_WORDS` set, what is told now is written in its place, to be read again by a person.
  @Test func `cases are told as they were when somebody read them`() throws {
    let cases = try Case.told()
    for told in cases {
      let file = "explanations/\(told.rule.id.replacing("/", with: "_")).txt"
      let pages = try Tongue.allCases.map { try Self.page(Self.explanation(told, $0)) }
      let text = pages.joined(separator: "\n")
      if ProcessInfo.processInfo.environment["MUSTER_WORDS"] != nil {
        try Fixture.write(text, to: file)
      }
      #expect(try Fixture.text(file) == text, "look at fixtures/\(file)")
    }
    #expect(cases.map(\.rule.id) == Catalogue.standard.rules.map(\.id))
  }

  /// The whole of it, each line behind the level at which it begins to show.
  private static func page(_ told: Explanation) -> String {
    var lines = told.head + ["", told.headline, told.notEnforceable, ""].compactMap(\.self)
    var last: Explanation.Topic?
    for part in told.parts {
      lines += told.lines(of: part, isFirst: part.topic != last).map { "\(part.level) \($0)" }
      last = part.topic
    }
    if let outlook = told.outlook { lines.append(outlook) }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension ExplanationTests {
  @Test func `what is told of an entry names the column that says it`() throws {
    let told = try #require(try Case.told().first { $0.rule.id == "C188-16b-particulars" })
    let because = try Self.explanation(told).parts.filter { $0.topic == .because }
    #expect(because.map(\.columns) == [["clause_k"], ["clause_p"]])
    #expect(because.allSatisfy { $0.fact == .agreementClauses })
    for part in because { #expect(Sheet.agreements[part.columns.first ?? ""] != nil) }
  }

  @Test func `an explanation by a local pack says so, at its head and beside the figure`() throws {
    let pack = """
      {"pack": "office", "title": "House", "figures": {"taiwan.wage_floor_new_hires": {
        "title": "Floor", "type": "money", "unit": "month", "values": [{
          "from": "2026-01-01", "value": {"minor": 60000, "currency": "USD"},
          "source": "A letter", "status": "enacted", "verified": "memory"}]}}}
      """
    let book = try Self.book.get().laying(
      LawBook.Pack(name: "office.json", bytes: Array(pack.utf8)))
    for told in try Case.told() {
      let explanation = Explanation(
        of: try told.judgement(under: book), by: told.rule, about: try told.dossier(),
        under: book, in: .english)
      guard told.rule.figures.contains(.taiwanWageFloorNewHires) else {
        #expect(explanation.localPacks == [])
        continue
      }
      #expect(explanation.localPacks == ["office.json"])
      guard told.rule.id == "TW-W-01" else { continue }
      #expect(explanation.head[1].hasSuffix("local law office.json"))
      let source = "A letter; by the local pack office.json; from memory, unverified"
      #expect(explanation.parts.contains { $0.source == source })
      #expect(explanation.headline.contains("USD 600.00"))
    }
  }
}
