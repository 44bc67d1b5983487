import Fishery
import Law
import Registry
import Screening

extension RegistryQueries {
  func headline(of judgement: Law.Judgement, by rule: Rule, on dossier: Dossier) -> String {
    judgement.needs.map(\.path).joined(separator: ", ")
  }

  func explanation(
    of explained: Explained, on day: CivilDate
  ) throws(RegistryError) -> Content {
    .gone
  }
}
