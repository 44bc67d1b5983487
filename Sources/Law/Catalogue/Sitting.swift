public import Fishery

/// One dossier under one book of law, heard by rule after rule.
///
/// What is the same for every rule is found once: judging a fleet by all rules costs a fraction of
/// opening a hearing for each.
public struct Sitting: ~Copyable {
  private let hearing: Hearing
  private let rivals: [Hearing]

  /// - Parameters:
  ///   - dossier: as it stands, the facts in dispute not known.
  ///   - rivals: the dossier under each way in which what its sources disagree on may be; none where
  ///     nothing is in dispute.
  public init(of dossier: Dossier, orOneOf rivals: [Dossier] = [], under book: LawBook) {
    self.init(of: dossier, orOneOf: rivals, on: LawDay(of: book, dossier.asOf))
  }

  /// - Parameter lawDay: the book on the dossier's own day, as it is shared by all dossiers of that
  ///   day; only its book is read for a dossier of another one.
  public init(of dossier: Dossier, orOneOf rivals: [Dossier] = [], on lawDay: LawDay) {
    hearing = Hearing(of: dossier, near: lawDay)
    self.rivals = rivals.map { Hearing(of: $0, near: lawDay) }
  }

  /// What a rule answers; none hears what was noted for another.
  ///
  /// - Parameter keepsReasons: whether the reasons of other verdicts than findings are kept too. A
  ///   fleet is judged without them: few verdicts are findings, and these are heard again.
  public mutating func judgement(
    by rule: Rule, reasons keepsReasons: Bool = true
  ) -> Judgement {
    if !rivals.isEmpty {
      for hearing in rivals + [hearing] { hearing.begin(keepingNotes: true) }
      return rule.judgement(hearing, orOneOf: rivals, keepsReasons: keepsReasons)
    }
    hearing.begin(keepingNotes: keepsReasons)
    let judgement = rule.judgement(hearing, keepsReasons: keepsReasons)
    guard !keepsReasons, judgement.isFinding else { return judgement }
    hearing.begin(keepingNotes: true)
    return rule.judgement(hearing, keepsReasons: false)
  }
}

extension Hearing {
  /// - Parameter lawDay: a day of the book, if not the dossier's own.
  fileprivate convenience init(of dossier: Dossier, near lawDay: LawDay) {
    if dossier.asOf == lawDay.day {
      self.init(of: dossier, on: lawDay)
    } else {
      self.init(of: dossier, under: lawDay.book)
    }
  }
}
