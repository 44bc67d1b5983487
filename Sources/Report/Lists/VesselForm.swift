public import Registry

import Fishery

extension LineForm<VesselLine> {
  /// Vessels, worst first.
  public static var vessels: LineForm {
    LineForm(
      "vessels",
      [
        .column("vessel", "KEY") { .key($0.id) },
        .column("worst", "WORST") { .severity($0.worst) },
        .column("name", "VESSEL") { .string($0.name) },
        .column("flag", "FLAG") { .text($0.flag) },
        .column("gear", "GEAR") { .text($0.gear) },
        .column("length_overall", "LOA") { .text($0.lengthOverall) },
        .number("crew", "CREW") { $0.crew },
        .number("persons_in_breach", "IN BREACH") { $0.personsInBreach },
        .number("needs", "NEEDS") { $0.needs },
        .number("days_at_sea", "DAYS AT SEA") { $0.daysAtSea },
        .column("last_check", "LAST CHECK") { .text($0.lastCheck) },
        .number("gone_from_list", "GONE FROM LIST") { $0.goneFromList },
        .column("port", "PORT") { .text($0.port) },
      ])
  }
}
