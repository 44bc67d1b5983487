public import Fishery
public import Law
public import Registry

extension Screening {
  /// Judges by the rules that read what another book says otherwise, under both books, and hands
  /// over the verdicts that differ, block by block; changes nothing.
  ///
  /// - Parameters:
  ///   - portState: the State in whose port vessels are looked at.
  ///   - progress: told after every block how many subjects of how many are done.
  /// - Throws: `RegistryError`, and whatever `visit` throws.
  public func impact(
    of other: LawBook, on day: CivilDate, portState: Country? = nil,
    cancellation: Cancellation? = nil, progress: (Int, Int) -> Void = { _, _ in },
    visit: ([Flip]) throws -> Void
  ) throws -> Impact {
    let rules = catalogue.rules(reading: other.differences(from: book.digests))
    var impact = Impact(on: day, by: rules)
    let subjects = try registry.subjects().filter { subject in
      rules.contains { $0.judges(subject.kind) }
    }
    for block in blocks(of: subjects) {
      if cancellation?.isRequested == true { throw RegistryError.cancelled }
      let read = try registry.block(
        of: block.kind, block.subjects, asOf: day, portState: portState)
      let flips = read.subjects.indices.flatMap { place in
        rules.compactMap { rule in
          rule.judges(block.kind)
            ? flip(of: read.subjects[place], read.dossiers[place], by: rule, under: other) : nil
        }
      }
      impact.judged += block.subjects.count
      impact.add(flips)
      try visit(flips)
      progress(impact.judged, subjects.count)
    }
    return impact
  }

  private func flip(
    of subject: Judged, _ dossier: Dossier, by rule: Rule, under other: LawBook
  ) -> Flip? {
    let before = rule.judgement(of: dossier, under: book, reasons: false)
    let after = rule.judgement(of: dossier, under: other, reasons: false)
    guard before.verdict != after.verdict else { return nil }
    let breach = after.verdict == .breach ? after : before.verdict == .breach ? before : nil
    return Flip(
      rule: rule, subject: subject, before: before.verdict, after: after.verdict,
      severity: breach?.severity)
  }
}

extension Rule {
  /// Whether it reads the dossiers of a kind of subject.
  fileprivate func judges(_ kind: Judged.Kind) -> Bool {
    switch kind {
    case .placement: subject == .placement
    case .vessel: subject == .vessel
    }
  }
}
