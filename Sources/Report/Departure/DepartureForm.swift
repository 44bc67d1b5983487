public import Fishery
public import Words

import Law
import Registry

/// A departure card as it leaves the desk: plain lines, or one object.
public struct DepartureForm: Sendable {
  private let card: DepartureCard
  private let tongue: Tongue
  /// The day of the calendar, beside which another one is said aloud.
  private let today: CivilDate

  public init(_ card: DepartureCard, today: CivilDate, in tongue: Tongue) {
    self.card = card
    self.today = today
    self.tongue = tongue
  }

  /// Two lines or three an item: letter, item, verdict and why; what to ask; rules, source and day.
  public func lines(_ disclosure: Disclosure) -> [String] {
    let shield = card.isDecisionPending == true ? [Phrase.shield[tongue]] : []
    return [title] + shield + [who(disclosure), aboard, "", summary, ""]
      + card.entries.flatMap(lines(of:))
  }

  /// How far the words stand in behind letter, item and verdict.
  public var margin: Int { 3 + width(of: card.entries.map { $0.item.phrase[tongue] }) + 2 }

  private var title: String {
    let name = Phrase("DEPARTURE CARD", "KARTU KEBERANGKATAN")[tongue]
    let judged = Phrase("judged for \(card.day)", "dinilai untuk \(card.day)")[tongue]
    let other = Phrase("NOT TODAY", "BUKAN HARI INI")[tongue]
    return "\(name)   \(judged)" + (card.day == today ? "" : "   \(other)")
  }

  private func who(_ disclosure: Disclosure) -> String {
    let line = card.placement
    let name =
      disclosure == .full
      ? line.fisherName : MaskedName(line.fisherName, key: line.fisher).text
    return [name, line.nationality?.phrase[tongue], line.role?.phrase[tongue]]
      .compactMap(\.self).joined(separator: "   ")
  }

  private var aboard: String {
    let line = card.placement
    return [
      line.vesselName, line.flag?.phrase[tongue],
      line.embarked.map { Phrase("aboard since \($0)", "di kapal sejak \($0)")[tongue] },
      line.agencyName.map { Phrase("through \($0)", "melalui \($0)")[tongue] },
    ].compactMap(\.self).joined(separator: "   ")
  }

  private var summary: String { card.summary(in: tongue) }

  private func lines(of entry: DepartureEntry) -> [String] {
    let item = entry.item.phrase[tongue]
    let indent = String(repeating: " ", count: margin)
    let label = "\(entry.verdict.letter)  \(item)"
    let head = label + indent.dropFirst(label.count) + entry.told(in: tongue)
    let ask = entry.ask.map { indent + Phrase("ask: \($0)", "tanyakan: \($0)")[tongue] }
    let behind = entry.behind(in: tongue)
    return [head, ask, behind.isEmpty ? nil : indent + behind].compactMap(\.self)
  }

  private func width(of words: [String]) -> Int { words.map(\.count).max() ?? 0 }

  /// Every key present; what a source says is there only in full.
  public func json(_ disclosure: Disclosure) -> JSON {
    let line = card.placement
    let name =
      disclosure == .full
      ? line.fisherName : MaskedName(line.fisherName, key: line.fisher).text
    return [
      "placement": .key(line.id), "fisher": .key(line.fisher), "name": .string(name),
      "nationality": .text(line.nationality), "vessel": .key(line.vessel),
      "vessel_name": .string(line.vesselName), "flag": .text(line.flag),
      "agency": .text(line.agencyName), "embarked": .text(line.embarked),
      "day": .text(card.day), "today": .bool(card.day == today),
      "verdict": .string(card.verdict.rawValue),
      "decision_pending": card.isDecisionPending.map { .bool($0) } ?? .null,
      "items": .array(card.entries.map { json($0, disclosure) }),
    ]
  }

  private func json(_ entry: DepartureEntry, _ disclosure: Disclosure) -> JSON {
    [
      "item": .string(entry.item.rawValue),
      "verdict": .string(entry.verdict.rawValue), "advice": .bool(entry.isAdvice),
      "words": .string(entry.words), "ask": .text(entry.ask),
      "rules": .array(
        entry.rules.map { answer in
          [
            "rule": .string(answer.rule), "verdict": .string(answer.verdict.rawValue),
            "severity": .string(answer.severity.rawValue),
            "force": .string(answer.force.rawValue), "enforceable": .bool(answer.isEnforceable),
            "words": .string(answer.words),
          ]
        }),
      "sources": .array(
        entry.sources.map { saying in
          .object(
            saying.place + [
              .init("effective", .text(saying.effective)),
              .init("says", disclosure == .full ? .text(saying.cell.text) : .null),
            ])
        }),
      "facts_of": .text(entry.dated), "on_file_since": .text(entry.arrived),
    ]
  }
}

extension DepartureCard {
  /// `1 breach, 4 can't tell yet, 2 meet, 1 not owed`.
  public func summary(in tongue: Tongue) -> String {
    let breaches = count(of: .breach)
    let counts: [(Int, Phrase)] = [
      (breaches, Phrase(breaches == 1 ? "breach" : "breaches", "pelanggaran")),
      (count(of: .undetermined), Phrase("can't tell yet", "belum dapat ditentukan")),
      (count(of: .met), Phrase(count(of: .met) == 1 ? "meets" : "meet", "terpenuhi")),
      (count(of: .notApplicable), Phrase("not owed", "tidak diwajibkan")),
    ]
    return counts.filter { $0.0 > 0 }.map { "\($0) \($1[tongue])" }.joined(separator: ", ")
  }
}

extension DepartureEntry {
  /// The verdict and one sentence why.
  public func told(in tongue: Tongue) -> String {
    let advice = isAdvice ? " (\(DepartureAnswer.advice[tongue]))" : ""
    return words.isEmpty ? standing + advice : "\(standing)\(advice): \(words)"
  }

  /// The rules it rests on, from where the facts are known and of which day they speak.
  public func behind(in tongue: Tongue) -> String {
    let day =
      dated.map { Phrase("facts of \($0)", "fakta per \($0)")[tongue] }
      ?? arrived.map { Phrase("on file since \($0)", "tercatat sejak \($0)")[tongue] }
    return [
      deciding.map(\.rule).joined(separator: ", "), sources.map(\.origin).phrase?[tongue], day,
    ].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
