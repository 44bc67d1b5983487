import Fishery

extension Rule {
  /// What the rule answers about a dossier in which sources disagree, in hearings in which nothing is
  /// noted yet.
  ///
  /// Whichever source is right, the law may ask the same: then that is the verdict. Where it is not,
  /// nobody can tell.
  ///
  /// - Parameters:
  ///   - hearing: of the dossier as it stands, the facts in dispute not known.
  ///   - rivals: of the dossier under each way in which they may be; there is one at least.
  func judgement(
    _ hearing: Hearing, orOneOf rivals: [Hearing], keepsReasons: Bool
  ) -> Judgement {
    let own = judgement(hearing, keepsReasons: keepsReasons)
    let each = rivals.map { judgement($0, keepsReasons: true) }
    let until = ([own] + each).compactMap(\.until).min()
    guard let verdict = each.first?.verdict, each.allSatisfy({ $0.verdict == verdict }) else {
      return Judgement(disagreeing: each, own: own, until: until)
    }
    // What is not known for another reason stays so, with all that would settle it.
    if verdict == .undetermined, own.verdict == .undetermined { return own.looked(again: until) }
    return Judgement(agreeing: each, until: until, keepsReasons: keepsReasons)
  }
}

extension Judgement {
  /// One verdict however the dispute ends: the least that is certain of how grave it is.
  fileprivate init(agreeing each: [Judgement], until: CivilDate?, keepsReasons: Bool) {
    // Ranks count from the gravest; the first of equals, for each has an order of its own.
    let mildest = each.reduce(each[0]) { $1.severity.rank > $0.severity.rank ? $1 : $0 }
    self.init(
      verdict: mildest.verdict, severity: mildest.severity,
      isHazardous: each.allSatisfy(\.isHazardous), isRedLine: each.contains(where: \.isRedLine),
      from: mildest.from, to: mildest.to, isOngoing: mildest.isOngoing, anchor: mildest.anchor,
      until: until, reasons: mildest.verdict.clears && !keepsReasons ? [] : mildest.reasons,
      needs: mildest.needs, remedy: mildest.remedy, enforcement: mildest.enforcement)
  }

  /// Nobody can tell, since the verdict hangs on which source is right.
  fileprivate init(disagreeing each: [Judgement], own: Judgement, until: CivilDate?) {
    let isTold = own.verdict == .undetermined
    let all = each.flatMap(\.reasons)
    // Where the dossier as it stands is judged otherwise, the facts in dispute are those of which
    // not all say the same.
    let disputed = all.filter { reason in !each.allSatisfy { $0.reasons.contains(reason) } }
      .compactMap(\.fact)
    let facts = disputed.reduce(into: [Fact]()) { if !$0.contains($1) { $0.append($1) } }
    let gravest = each.reduce(each[0]) { $1.severity.rank < $0.severity.rank ? $1 : $0 }
    self.init(
      verdict: .undetermined, severity: gravest.severity, isHazardous: false,
      isRedLine: own.isRedLine || each.contains(where: \.isRedLine), from: nil, to: nil,
      isOngoing: false, anchor: own.anchor ?? each.lazy.compactMap(\.anchor).first, until: until,
      reasons: isTold
        ? own.reasons
        : facts.map { Reason(.because, .notCollected(.sourcesDisagree), fact: $0) },
      needs: isTold ? own.needs : facts,
      remedy: own.remedy ?? each.lazy.compactMap(\.remedy).first, enforcement: own.enforcement)
  }

  /// The same, to be looked at again on another day.
  fileprivate func looked(again until: CivilDate?) -> Judgement {
    Judgement(
      verdict: verdict, severity: severity, isHazardous: isHazardous, isRedLine: isRedLine,
      from: from, to: to, isOngoing: isOngoing, anchor: anchor, until: until, reasons: reasons,
      needs: needs, remedy: remedy, enforcement: enforcement)
  }
}
