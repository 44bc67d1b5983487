import Fishery
import Registry
import Report

extension RegistryQueries {
  /// How sure the data behind some findings is, each by its id; nil of what rests on nothing stored.
  func sureness(
    of findings: [FindingLine], on day: CivilDate, _ cancellation: Cancellation
  ) throws(RegistryError) -> [String: Sureness?] {
    var found: [String: Sureness?] = [:]
    for finding in findings where !cancellation.isRequested {
      guard case .explanation(let told) = try explanation(of: Explained(finding), on: day) else {
        found.updateValue(nil, forKey: finding.id)
        continue
      }
      found.updateValue(
        Sureness(told.explanation, from: told.origins), forKey: finding.id)
    }
    return found
  }
}
