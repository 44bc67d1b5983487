internal import Fishery
internal import Law
internal import Registry

extension Screening {
  /// By what this screening judges.
  func mark(_ portState: Country?) -> LawMark {
    LawMark(
      law: law, rules: catalogue.rules.map(\.id), edition: Catalogue.edition,
      figures: book.digests, port: portState?.code)
  }

  /// What must be judged again because the registry was judged by another law; nil for nothing.
  ///
  /// A book that changed touches the rules that read its changed figures and declarations, and
  /// another port those to which the port State matters. Another list of rules touches all, for
  /// verdicts are kept by their places in it, and so do rules that judge otherwise than before.
  func rejudging(since before: LawMark?, by mark: LawMark) -> Rejudging? {
    guard before != mark else { return nil }
    guard let before, before.rules == mark.rules, before.edition == mark.edition else {
      return .everything
    }
    let figures = catalogue.rules(reading: book.differences(from: before.figures))
    var rules = Dictionary(figures.map { ($0.id, $0.judged) }) { first, _ in first }
    if before.port != mark.port {
      for rule in catalogue.rules where rule.facts.contains(.portState) {
        rules.updateValue(rule.judged, forKey: rule.id)
      }
    }
    return .rules(Set(rules.keys), of: Set(rules.values.compactMap(\.self)))
  }

  /// Why a screening may not be kept; nil when it may.
  func whatIf(
    _ day: CivilDate, _ judged: CivilDate?, today: CivilDate?, _ clock: MachineClock?
  ) throws(RegistryError) -> ScreeningOutcome.WhatIf? {
    if let judged, day < judged { return .beforeJudgedDay(judged) }
    if let today, day > today { return .afterToday(today) }
    if let clock, day > clock.latest { return .afterToday(clock.day) }
    let isOwn =
      try registry.lawPack() == nil
      ? book.overlays.isEmpty : book.digest == registry.lawBook().digest
    return isOwn ? nil : .otherBook(book.overlays)
  }
}
