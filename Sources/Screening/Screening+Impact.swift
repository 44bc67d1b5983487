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
      rules.contains { $0.judged == subject.kind }
    }
    let days = (LawDay(of: book, day), LawDay(of: other, day))
    for block in blocks(of: subjects) {
      if cancellation?.isRequested == true { throw RegistryError.cancelled }
      let read = try registry.block(
        of: block.kind, block.subjects, asOf: day, portState: portState)
      let asked = rules.filter { $0.judged == block.kind }
      let flips = read.subjects.indices.flatMap { place in
        self.flips(of: read, at: place, by: asked, on: days)
      }
      impact.judged += block.subjects.count
      impact.add(flips)
      try visit(flips)
      progress(impact.judged, subjects.count)
    }
    return impact
  }

  /// What the verdicts on a subject of a block become on the same day of another book.
  private func flips(
    of block: SubjectBlock, at place: Int, by rules: [Rule], on days: (own: LawDay, other: LawDay)
  ) -> [Flip] {
    let (dossier, rivals) = (block.dossiers[place], block.rivals(at: place))
    var own = Sitting(of: dossier, orOneOf: rivals, on: days.own)
    var other = Sitting(of: dossier, orOneOf: rivals, on: days.other)
    var flips: [Flip] = []
    for rule in rules {
      let before = own.judgement(by: rule, reasons: false)
      let after = other.judgement(by: rule, reasons: false)
      guard before.verdict != after.verdict else { continue }
      let breach = after.verdict == .breach ? after : before.verdict == .breach ? before : nil
      flips.append(
        Flip(
          rule: rule, subject: block.subjects[place], before: before.verdict, after: after.verdict,
          severity: breach?.severity))
    }
    return flips
  }
}
