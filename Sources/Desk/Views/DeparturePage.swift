import Fishery
import Law
import Registry
import Report
import Screening
import Terminal
import Words

/// What the officer at the gate looks at, two lines an item, so that all eight are on one small
/// screen; every rule and every source below, where there is room.
extension PageView {
  func departure(_ card: DepartureCard) -> [Pane] {
    let who = who(card)
    let whole = card.entries.enumerated().flatMap { place, entry in
      (place > 0 ? [Row.blank] : []) + self.rows(of: entry, card, isWhole: true)
    }
    let hasRoom = setting.isOnPaper || who.count + 1 + whole.count <= rows
    return [
      Pane(id: "who", title: "", rows: who),
      Pane(
        id: "items", title: "",
        rows: hasRoom
          ? whole : card.entries.flatMap { self.rows(of: $0, card, isWhole: false) }),
    ]
  }

  private func who(_ card: DepartureCard) -> [Row] {
    let line = card.placement
    let who = [
      setting.masking.name(line.fisherName, of: line.fisher),
      line.nationality?.name ?? "nationality not known",
      line.role?.words ?? "role not known",
    ]
    let place = [
      "aboard \(line.vesselName)", line.flag?.name,
      line.embarked.map { "since \($0)" } ?? "first day not known",
      line.agencyName.map { "through \($0)" },
    ].compactMap(\.self)
    let shield =
      card.isDecisionPending == true
      ? text(Phrase.shield.english, style: .warning, id: "shield") : []
    return shield + [
      Row([.rest(who.joined(separator: " · "), .bold)]),
      Row([.rest(place.joined(separator: " · "))]),
      Row([
        .text(card.summary(in: .english), card.verdict.style.with(.bold)), .gap(2),
        .rest("as of \(card.day)", .dim, .right),
      ]),
    ]
  }

  private func rows(
    of entry: DepartureEntry, _ card: DepartureCard, isWhole: Bool
  ) -> [Row] {
    var head = Row(
      [
        .field(String(entry.verdict.letter), 2, entry.verdict.style.with(.bold)),
        .field(entry.item.phrase.english, 16, .bold),
        .field(
          entry.standing + (entry.isAdvice ? ", advice" : ""), 15,
          entry.verdict.style.with(.bold)),
        .rest(isWhole ? "" : entry.shortRules, .dim), .gap(1),
        .text(isWhole ? "" : entry.shortSource, .dim),
      ], id: entry.item.rawValue, evidence: evidence(of: entry))
    if let first = entry.rules.first {
      let explained = Explained(
        rule: first.rule, subject: Judged(.placement, card.placement.id), finding: nil)
      head.explained = explained
      head.rule = first.rule
      head.target = .page(.explanation(explained, level: 2))
    }
    guard isWhole else { return [head] + short(entry) }
    return [head] + paragraph(entry.words, 4, .plain)
      + (entry.ask.map { paragraph("ask: \($0)", 4, .unknown) } ?? [])
      + paragraph(entry.behind(in: .english), 4, .dim)
  }

  /// One line: what is wrong, or what to ask where nobody can tell.
  private func short(_ entry: DepartureEntry) -> [Row] {
    if let ask = entry.ask, entry.verdict == .undetermined {
      return [Row([.gap(2), .text("ask ", .dim), .rest(ask, .unknown)])]
    }
    guard !entry.words.isEmpty else { return [] }
    let more = entry.ask == nil ? "" : "  (more to ask, e)"
    return [Row([.gap(2), .rest(entry.words), .text(more, .dim)])]
  }

  private func paragraph(_ words: String, _ indent: Int, _ style: Style) -> [Row] {
    words.isEmpty ? [] : text(words, style: style, indent: indent, id: "").map { Row($0.pieces) }
  }

  private func evidence(of entry: DepartureEntry) -> Evidenced? {
    guard !entry.sources.isEmpty else { return nil }
    return Evidenced(
      words: entry.words, key: entry.item.rawValue,
      origins: entry.sources.map { saying in
        Evidenced.Source(
          value: saying.cell == .blank ? entry.words : saying.value.english,
          effective: saying.effective, sheet: nil,
          column: saying.origin.header ?? saying.origin.column ?? "",
          origin: saying.origin.provenance, isPersonal: true)
      })
  }
}

extension DepartureEntry {
  /// The first rule that the verdict rests on, and how many more do.
  fileprivate var shortRules: String {
    let more = deciding.count - 1
    return (deciding.first?.rule ?? "") + (more > 0 ? " +\(more)" : "")
  }

  /// The first source and the day of the facts.
  fileprivate var shortSource: String {
    [sources.first?.origin.provenance.words, dated.map { "\($0)" }].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
