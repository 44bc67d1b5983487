public import Fishery

/// One dossier under one book of law, heard by rule after rule.
///
/// What is the same for every rule is found once: judging a fleet by all rules costs a fraction of
/// opening a hearing for each.
public struct Sitting: ~Copyable {
  private let hearing: Hearing

  public init(of dossier: Dossier, under book: LawBook) {
    hearing = Hearing(of: dossier, under: book)
  }

  /// - Parameter lawDay: the book on the dossier's own day, as it is shared by all dossiers of that
  ///   day; only its book is read for a dossier of another one.
  public init(of dossier: Dossier, on lawDay: LawDay) {
    hearing =
      dossier.asOf == lawDay.day
      ? Hearing(of: dossier, on: lawDay) : Hearing(of: dossier, under: lawDay.book)
  }

  /// What a rule answers; none hears what was noted for another.
  ///
  /// - Parameter keepsReasons: whether the reasons of other verdicts than findings are kept too. A
  ///   fleet is judged without them: few verdicts are findings, and these are heard again.
  public mutating func judgement(
    by rule: Rule, reasons keepsReasons: Bool = true
  ) -> Judgement {
    hearing.begin(keepingNotes: keepsReasons)
    let judgement = rule.judgement(hearing, keepsReasons: keepsReasons)
    guard !keepsReasons, judgement.isFinding else { return judgement }
    hearing.begin(keepingNotes: true)
    return rule.judgement(hearing, keepsReasons: false)
  }
}
