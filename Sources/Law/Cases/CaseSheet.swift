public import Fishery

/// The cases on which one rule is tried: dossiers, and what the law answers on each.
public struct CaseSheet: Sendable {
  public let rule: Rule
  public let cases: [Case]

  /// One dossier: some facts changed in one in which nothing is wrong.
  public struct Case: Sendable {
    public let rule: Rule
    public let name: String
    /// The day to judge for.
    public let day: CivilDate
    /// What is changed, by paths of the document.
    public let change: [JSON.Member]
    /// What flag States are taken to have declared, by State and key; nil for nothing.
    public let declared: JSON?
    /// Figures that are taken to be otherwise, by id; nil for none.
    public let supposed: JSON?
    public let verdict: Verdict
    /// How grave the breach is, where the case says so.
    public let severity: Severity?
    /// The dossier as a document.
    public let document: JSON
  }

  /// Reads a sheet of cases, one a line.
  ///
  /// - Parameter spotless: the dossier that every case changes.
  public init(of rule: Rule, _ text: String, changing spotless: JSON) throws(CaseFault) {
    self.rule = rule
    var cases: [Case] = []
    for line in text.split(separator: "\n") {
      cases.append(try Case(String(line), of: rule, changing: spotless))
    }
    self.cases = cases
  }
}

extension CaseSheet.Case {
  fileprivate init(_ line: String, of rule: Rule, changing spotless: JSON) throws(CaseFault) {
    let document: JSON
    do { document = try JSON(parsing: line) } catch {
      throw CaseFault(rule: rule.id, of: line, .notJSON(error))
    }
    guard let name = document["case"]?.text else {
      throw CaseFault(rule: rule.id, of: line, .noName)
    }
    guard let day = document["as_of"]?.text.flatMap({ CivilDate($0) }) else {
      throw CaseFault(rule: rule.id, of: name, .noDay)
    }
    guard let verdict = document["verdict"]?.text.flatMap({ Verdict(rawValue: $0) }) else {
      throw CaseFault(rule: rule.id, of: name, .noVerdict)
    }
    self.rule = rule
    self.name = name
    self.day = day
    self.verdict = verdict
    change = document["change"]?.members ?? []
    declared = document["profile"]
    supposed = document["suppose"]
    severity = document["severity"]?.text.flatMap { Severity(rawValue: $0) }
    self.document = change.reduce(spotless) { $0.setting($1.key[...], to: $1.value) }
  }

  /// A book over which is laid what the case takes to be declared or to be the law.
  public func book(over book: LawBook) throws(PackFault) -> LawBook {
    try book.declaring(declared).supposing(supposed)
  }

  /// What the rule answers under a book, over which is laid what the case takes to be so.
  public func judgement(under book: LawBook) throws(CaseFault) -> Judgement {
    let dossier: Dossier
    do { dossier = try DossierDocument(document, asOf: day).dossier } catch {
      throw CaseFault(rule: rule.id, of: name, .dossier(error))
    }
    let whole: LawBook
    do { whole = try self.book(over: book) } catch {
      throw CaseFault(rule: rule.id, of: name, .declared(error))
    }
    return rule.judgement(of: dossier, under: whole)
  }
}
