public import Registry

import Fishery

extension LineForm<PlacementLine> {
  /// Placements: one fisher aboard one vessel.
  public static var placements: LineForm {
    LineForm(
      "placements",
      [
        .column("placement", "KEY") { .key($0.id) },
        .column("worst", "WORST") { .severity($0.worst) },
        .column("fisher", "PERSON") { .key($0.fisher) },
        .person("name", "FISHER", { $0.fisherName }, code: { $0.fisher }),
        .column("nationality", "NAT") { .text($0.nationality) },
        .column("vessel", "VESSEL KEY") { .key($0.vessel) },
        .column("vessel_name", "VESSEL") { .string($0.vesselName) },
        .column("flag", "FLAG") { .text($0.flag) },
        .column("role", "ROLE") { .text($0.role?.rawValue) },
        .column("agency", "AGENCY") { .text($0.agencyName) },
        .column("embarked", "EMBARKED") { .text($0.embarked) },
        .column("disembarked", "DISEMBARKED") { .text($0.disembarked) },
        .number("breaches", "BREACHES") { $0.breaches },
        .number("undetermined", "CAN'T TELL") { $0.undetermined },
      ])
  }
}
