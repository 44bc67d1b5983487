public import Fishery

extension Rule {
  /// What the rule answers about a dossier under a book of law.
  ///
  /// One rule alone is asked so; whoever asks several opens a `Sitting` for all.
  ///
  /// - Parameters:
  ///   - rivals: the dossier under each way in which what its sources disagree on may be.
  ///   - keepsReasons: whether the reasons of other verdicts than findings are kept too.
  public func judgement(
    of dossier: Dossier, orOneOf rivals: [Dossier] = [], under book: LawBook,
    reasons keepsReasons: Bool = true
  ) -> Judgement {
    var sitting = Sitting(of: dossier, orOneOf: rivals, under: book)
    return sitting.judgement(by: self, reasons: keepsReasons)
  }

  /// What the rule answers in a hearing in which nothing is noted yet.
  func judgement(_ hearing: Hearing, keepsReasons: Bool) -> Judgement {
    let verdict = verdict(hearing)
    if keepsReasons, verdict == .notApplicable { foresee(hearing) }
    return judgement(verdict, hearing, keepsReasons: keepsReasons)
  }

  private func verdict(_ hearing: Hearing) -> Verdict {
    var verdict: Verdict
    do throws(Stop) {
      verdict = try judge(hearing)
    } catch {
      switch error {
      case .verdict(let answer): verdict = answer
      case .law(let fault):
        hearing.note(.because, .noFigure(fault.figure))
        verdict = .undetermined
      }
    }
    guard verdict.clears, !hearing.presumed.isEmpty else { return verdict }
    for fact in hearing.presumed { hearing.miss(fact, .notSupplied) }
    return .undetermined
  }

  /// Notes what the answer would be of the same facts on the first day of what is not the law yet.
  ///
  /// It never changes the verdict, and says nothing of what the law would not reach either.
  private func foresee(_ hearing: Hearing) {
    guard let foresees, let day = hearing.book.onset(of: foresees)?.sure, day > hearing.asOf,
      day < .max
    else { return }
    var dossier = hearing.dossier
    dossier.facts.asOf = day
    let later = Hearing(of: dossier, under: hearing.book)
    let verdict = verdict(later)
    guard verdict != .notApplicable else { return }
    hearing.note(.because, .wouldBe(verdict, foresees, from: day))
    hearing.lookAgain(on: day)
  }

  private func judgement(
    _ verdict: Verdict, _ hearing: Hearing, keepsReasons: Bool
  ) -> Judgement {
    if let day = hearing.lawDay.nextChange(of: figures) { hearing.lookAgain(on: day) }
    if let changes = hearing.declarations {
      for key in profile { if let day = changes[key] { hearing.lookAgain(on: day) } }
    }
    let enforcement = enforcement(hearing)
    let isBreach = verdict == .breach
    return Judgement(
      verdict: verdict,
      severity: (hearing.severity ?? severity).capped(at: provision.force.ceiling),
      isHazardous: isBreach && hearing.isHazardous,
      isRedLine: !verdict.clears && hearing.isRedLine,
      from: isBreach ? hearing.from : nil, to: isBreach ? hearing.to : nil,
      isOngoing: isBreach && hearing.isOngoing,
      anchor: verdict.clears ? nil : hearing.anchor,
      until: hearing.until,
      reasons: verdict.clears && !keepsReasons ? [] : hearing.reasons,
      needs: verdict == .undetermined ? hearing.needs : [],
      remedy: isBreach || verdict == .undetermined ? hearing.remedy : nil,
      enforcement: enforcement)
  }

  /// Who could act on the judged day.
  private func enforcement(_ hearing: Hearing) -> Enforcement {
    switch reach {
    case .ownLaw: return .byOwnLaw
    case .advisory: return .onlyAdvisory
    case .convention: break
    }
    let flag = hearing.dossier.facts.vessel.flag
    let port = hearing.dossier.facts.portState
    if hearing.isBound(from: hearing.flagBound) { return .byFlag }
    if hearing.isBound(from: hearing.portBound) { return .byPort }
    if flag.isNotCollected { return .flagUnknown }
    return port.isNotCollected ? .portUnknown : .nobodyBound
  }
}

extension Hearing {
  /// Whether the Convention binds a State on the as-of day, by the day from which it does.
  fileprivate func isBound(from day: CivilDate?) -> Bool {
    guard let day else { return false }
    lookAgain(on: day)
    return day <= asOf
  }
}
