import Casework
import Fishery
import Law
import Registry
import Report
import Screening
import Words

extension RegistryQueries {
  /// One sentence why.
  func headline(of judgement: Law.Judgement, by rule: Rule, on dossier: Dossier) -> String {
    Explanation(of: judgement, by: rule, about: dossier, under: book, in: .english, upTo: 1)
      .headline
  }

  /// Why a rule judged a subject as it did, with the rows it rests on.
  func explanation(
    of explained: Explained, on day: CivilDate
  ) throws(RegistryError) -> Content {
    guard let rule = catalogue[explained.rule],
      let heard = try dossier(of: explained.subject, on: day)
    else { return .gone }
    let explanation = Explanation(
      of: judgement(of: heard, by: rule), by: rule, about: heard.dossier,
      orOneOf: heard.rivals, under: book, in: .english)
    let (placement, vessel) = try named(explained.subject)
    return .explanation(
      Told(
        explanation: explanation,
        origins: try ExplanationOrigins(
          of: explanation, at: Explanation.deepest, about: explained.subject, on: day,
          in: registry, for: role.clearance), placement: placement, vessel: vessel))
  }

  /// The placement that is judged, or what the vessel is called.
  private func named(
    _ subject: Judged
  ) throws(RegistryError) -> (placement: PlacementLine?, vessel: String?) {
    var filter = ListFilter()
    switch subject.kind {
    case .placement:
      filter.placement = subject.id
      return (try registry.placements(filter, limit: 1).lines.first, nil)
    case .vessel:
      filter.vessel = subject.id
      return (nil, try registry.vessels(filter, limit: 1).lines.first?.name)
    }
  }
}
