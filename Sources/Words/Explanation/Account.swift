import Fishery
import Law

/// An explanation in the making: every part in both languages, in order.
struct Account {
  let judgement: Judgement
  let rule: Rule
  let dossier: Dossier
  let book: LawBook
  let telling: Telling
  private(set) var parts: [Spoken] = []

  /// A part in both languages.
  struct Spoken: Hashable {
    let topic: Explanation.Topic
    let phrase: Phrase
    var source = Phrase("")
    let level: Int
    var depth = 0
    var fact: Fact?
    var rows: [RowID] = []
    /// Facts of the same entry that it speaks of too.
    var besides: [Fact] = []
    /// The particular of an agreement it speaks of, which has a column of its own.
    var particular: Particular?

    func part(in tongue: Tongue) -> Explanation.Part {
      Explanation.Part(
        topic: topic, text: phrase[tongue], source: source[tongue], level: level, depth: depth,
        fact: fact, rows: rows.filter { $0 != .none }, columns: columns)
    }

    private var columns: [String] {
      if let particular { return [particular.column] }
      return ([fact].compactMap(\.self) + besides).compactMap(\.place?.column).unique
    }
  }

  init(
    _ judgement: Judgement, _ rule: Rule, _ dossier: Dossier, orOneOf rivals: [Dossier],
    _ book: LawBook, upTo level: Int
  ) {
    self.judgement = judgement
    self.rule = rule
    self.dossier = dossier
    self.book = book
    telling = Telling(judgement, on: dossier.asOf)
    guard level >= 2 else { return }
    addLeaves()
    addRivals(rivals)
    if level >= 3 { addLaw() }
    add(reasons(.applies), about: .applies, level: 3)
    addWish()
    guard level >= 3 else { return }
    addNotes()
    if level >= 4 { addTree() }
  }

  /// Adds a part, unless it was said already.
  mutating func add(_ part: Spoken) {
    guard !parts.contains(part) else { return }
    parts.append(part)
  }

  /// Adds a part even when another one says the same.
  mutating func append(_ part: Spoken) { parts.append(part) }

  mutating func add(_ topic: Explanation.Topic, _ phrase: Phrase, level: Int) {
    add(Spoken(topic: topic, phrase: phrase, level: level))
  }

  mutating func add(_ reasons: [Reason], about topic: Explanation.Topic, level: Int) {
    for reason in reasons {
      add(
        Spoken(
          topic: topic, phrase: reason.phrase(in: telling), level: level, fact: reason.fact,
          rows: rows(of: reason), particular: reason.particular))
    }
  }

  /// The entry that a reason speaks of, or all of the list that it speaks of as a whole.
  private func rows(of reason: Reason) -> [RowID] {
    guard reason.row == .none else { return [reason.row] }
    return reason.fact?.rows(in: dossier, within: reason.window) ?? []
  }

  func reasons(_ role: Reason.Role) -> [Reason] { judgement.reasons.filter { $0.role == role } }
}

extension Reason {
  fileprivate var particular: Particular? {
    guard fact == .agreementClauses, case .clause(let particular, _) = kind else { return nil }
    return particular
  }
}

extension Particular {
  /// The key of its column in the sheet of agreements.
  fileprivate var column: String { "clause_\(letter)" }
}
