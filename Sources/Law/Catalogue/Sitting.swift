public import Fishery

/// One dossier under one book of law, heard by rule after rule.
///
/// What is the same for every rule is found once: judging a fleet by all rules costs a fraction of
/// opening a hearing for each.
public struct Sitting: Sendable {
  private var hearing: Hearing

  public init(of dossier: Dossier, under book: LawBook) {
    hearing = Hearing(of: dossier, under: book)
  }

  /// What a rule answers; none hears what was noted for another.
  ///
  /// - Parameter keepsReasons: whether the reasons of a verdict that clears are kept too.
  public mutating func judgement(
    by rule: Rule, reasons keepsReasons: Bool = true
  ) -> Judgement {
    hearing.begin()
    return rule.judgement(&hearing, keepsReasons: keepsReasons)
  }
}
