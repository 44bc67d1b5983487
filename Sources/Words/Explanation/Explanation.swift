public import Fishery
public import Law

/// Why a verdict is what it is, in words of one language, at four levels of depth.
///
/// 1 is the headline; 2 adds what failed, what would settle it and what would meet it; 3 the figures
/// of the law, why it applies, exceptions and who can act; 4 everything that was looked at.
public struct Explanation: Sendable, Hashable {
  /// The id of the rule.
  public let rule: String
  public let title: String
  public let verdict: Verdict
  public let severity: Severity
  public let provision: Provision
  public let enforcement: Enforcement
  /// Local packs that changed what the rule reads in the book.
  public let localPacks: [String]
  /// The first later day on which another verdict or other words are possible.
  public let until: CivilDate?
  public let tongue: Tongue
  /// One sentence: what is broken or not known, and by how much.
  public let headline: String
  /// Why nobody can act on it; nil when somebody can, and where there is nothing to act on.
  public let notEnforceable: String?
  /// What stands below the headline, in order, for every level.
  public let parts: [Part]

  /// The deepest level there is.
  public static let deepest = 4

  /// - Parameters:
  ///   - rivals: the dossier under each way in which what its sources disagree on may be.
  ///   - level: the deepest level wanted: telling everything looked at costs most.
  public init(
    of judgement: Judgement, by rule: Rule, about dossier: Dossier,
    orOneOf rivals: [Dossier] = [], under book: LawBook, in tongue: Tongue,
    upTo level: Int = deepest
  ) {
    let account = Account(judgement, rule, dossier, orOneOf: rivals, book, upTo: level)
    self.rule = rule.id
    title = rule.title.capitalised[tongue]
    verdict = judgement.verdict
    severity = judgement.severity
    provision = rule.provision
    enforcement = judgement.enforcement
    localPacks = rule.localPacks(under: book, for: dossier.vessel.flag.value)
    until = judgement.until
    self.tongue = tongue
    headline = Headline(of: judgement, by: rule, in: account.telling).phrase[tongue]
    let isMoot = judgement.verdict.clears || judgement.isEnforceable
    notEnforceable = isMoot ? nil : judgement.enforcement.phrase[tongue]
    parts = account.parts.filter { $0.level <= level }.map { $0.part(in: tongue) }
  }

  /// What shows at a level: nothing at 1, everything at 4.
  public func parts(at level: Int) -> [Part] { parts.filter { $0.level <= level } }
}

extension Explanation {
  /// One line of the explanation.
  public struct Part: Sendable, Hashable {
    public let topic: Topic
    public let text: String
    /// The provision or the source of a figure; blank when there is none.
    public let source: String
    /// The least level at which it shows.
    public let level: Int
    /// How far it stands in under the part before it.
    public let depth: Int
    /// The fact it speaks of.
    public let fact: Fact?
    /// The entries of lists it speaks of.
    public let rows: [RowID]
    /// The keys of the columns that say it, in the sheet of the rows or of the fact; none for whole
    /// rows.
    public let columns: [String]

    /// The first of them; none when it speaks of no entry.
    public var row: RowID { rows.first ?? .none }
  }
}

extension Rule {
  /// The local packs behind figures that the rule reads and behind what a flag State declared.
  fileprivate func localPacks(under book: LawBook, for flag: Country?) -> [String] {
    guard !book.overlays.isEmpty else { return [] }
    let declared = flag.flatMap { book.profiles[$0] }?.figures ?? [:]
    let read = figures.compactMap(book.figure) + profile.compactMap { declared[$0] }
    return read.compactMap(\.overlay).unique
  }
}
