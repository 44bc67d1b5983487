public import Registry

import Fishery

extension LineForm<CrisisLine> {
  /// Everybody who may be aboard, with where to look, whom to tell, and who is ticked.
  public static var crisis: LineForm {
    LineForm(
      "crisis",
      [
        .column("vessel_name", "VESSEL") { .string($0.vesselName) },
        .column("flag", "FLAG") { .text($0.flag) },
        .person("name", "FISHER", { $0.name }, code: { $0.fisher }),
        .column("nationality", "NAT") { .text($0.nationality) },
        .column("zone", "ZONE") { .text($0.position?.zone) },
        .column("port", "PORT") { .text($0.position?.port) },
        .column("latitude", "LAT") { .text($0.position?.latitude) },
        .column("longitude", "LON") { .text($0.position?.longitude) },
        .column("position_at", "POSITION AT") { .text($0.position?.at) },
        .column("last_contact", "LAST CONTACT") { .text($0.lastContact) },
        .held("next_of_kin", "NEXT OF KIN") { $0.nextOfKin },
        .held("safe_contact", "SAFE CONTACT") { $0.safeContact },
        .column("fisher", "PERSON") { .key($0.fisher) },
        .column("placement", "KEY") { .key($0.placement) },
        .column("head", "HEAD") { .string($0.head.code) },
        .column("boarded_at", "BOARDED") { .text($0.boarded?.signature.moment) },
        .column("boarded_by", "BY") { .text($0.boarded?.signature.actor) },
        .column("reached_at", "REACHED") { .text($0.reached?.signature.moment) },
        .column("reached_by", "BY") { .text($0.reached?.signature.actor) },
      ])
  }
}

extension LineForm<CrisisLine>.Column {
  /// What is known of a person: only that it is, unless all is asked for; else why it is not.
  fileprivate static func held(
    _ key: String, _ heading: String, _ cell: @escaping @Sendable (CrisisLine) -> Cell
  ) -> Self {
    Self(key: key, heading: heading, isNumber: false) { line, disclosure in
      switch cell(line) {
      case .known(let text): .string(disclosure == .full ? text : "held")
      case .confirmedAbsent: "confirmed_absent"
      case .notCollected(.notSupplied): "not_collected"
      case .notCollected(let gap): .string(gap.word)
      }
    }
  }
}
