public import Registry

import Fishery

extension LineForm<AgencyLine> {
  /// Agencies with their licences and what became of those they placed.
  public static var agencies: LineForm {
    LineForm(
      "agencies",
      [
        .column("agency", "KEY") { .key($0.id) },
        .column("worst", "WORST") { .severity($0.worst) },
        .column("name", "AGENCY") { .string($0.name) },
        .column("country", "COUNTRY") { .text($0.country) },
        .column("licence_type", "LICENCE") { .text($0.licenceType) },
        .column("licence_from", "FROM") { .text($0.licenceFrom) },
        .column("licence_to", "TO") { .text($0.licenceTo) },
        .column("suspended_from", "SUSPENDED") { .text($0.suspensions.last?.from) },
        .column("suspended_to", "UP TO") { .text($0.suspensions.last?.to) },
        .number("placements", "PLACEMENTS") { $0.placements },
        .number("persons_in_breach", "IN BREACH") { $0.personsInBreach },
      ])
  }
}
