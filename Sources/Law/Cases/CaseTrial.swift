/// What a book of law makes of the cases of every rule.
public struct CaseTrial: Sendable {
  /// How many cases were tried.
  public let tried: Int
  /// Those that the book decides otherwise than they are written, in the order of rules and sheets.
  public let changed: [Change]

  /// A case that a book decides otherwise.
  public struct Change: Sendable {
    public let tried: CaseSheet.Case
    public let verdict: Verdict
    /// How grave it is; nil where the case does not say how grave it was.
    public let severity: Severity?
  }

  /// Tries a book on every case of a catalogue's rules.
  ///
  /// - Throws: `CaseFault` for a sheet that cannot be read.
  public init(of book: LawBook, on catalogue: Catalogue = .standard) throws(CaseFault) {
    var tried = 0
    var changed: [Change] = []
    for rule in catalogue.rules {
      for written in try CaseSheet.builtIn(of: rule).cases {
        tried += 1
        let judgement = try written.judgement(under: book)
        let severity = written.severity.map { _ in judgement.severity }
        guard judgement.verdict != written.verdict || severity != written.severity else { continue }
        changed.append(Change(tried: written, verdict: judgement.verdict, severity: severity))
      }
    }
    self.tried = tried
    self.changed = changed
  }
}
