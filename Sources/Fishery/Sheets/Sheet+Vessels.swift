extension Sheet {
  /// A register of vessels: one row, one claim about one vessel.
  public static let vessels = Sheet(
    name: "vessels", title: "register of vessels",
    columns: vesselReference + [
      .column("kind", .word(VesselCategory.words)),
      .column("vessel_type", .vesselType),
      .column("gear", .gear),
      .column("length_overall", .decimal(3)),
      .column("length", .decimal(3)),
      .column("gross_tonnage", .decimal(3)),
      .column("built", .date),
      .column("decked", .yesNo),
      .column("new_vessel", .yesNo),
      .column("build_contract", .date),
      .column("keel_laid", .date),
      .column("delivered", .date),
      .column("lived_aboard_in_port", .yesNo),
      .column("tropical_only", .yesNo),
      .column("temperate_only", .yesNo),
      .column("feeder", .yesNo),
      .column("home_port", .port),
      .column("owner", .name),
      .column("owner_country", .country),
      .column("beneficial_owner_country", .country),
      .column("operator", .name),
      .column("normally_at_sea_hours", .integer),
      .column("max_distance_nm", .decimal(1)),
      .column("beyond_flag_waters", .yesNo),
      .column("satellite_messaging", .yesNo),
      .column("flag_since", .date),
      .column("majorly_altered", .yesNo),
      .column("returned_to_flag", .yesNo),
      .column("forced_labour_found_on", .date),
      .column("operator_indicted", .yesNo),
      .column("import_ban_on", .date),
      .column("identity_changed", .yesNo),
      .column("ffa_licensed", .yesNo),
      .column("safety_certificate", .yesNo),
      .column("out_of_action", .yesNo),
      .column("authorised", .text),
      .column("authorised_from", .date),
      .column("authorised_to", .date),
      .column("previous_name", .name),
      .column("previous_flag", .country),
      .column("effective", .date),
    ],
    identity: [], effective: "effective", subjects: [.vessel])

  /// Voyages, each with the port calls at its ends.
  public static let voyages = Sheet(
    name: "voyages", title: "voyages and port calls",
    columns: vesselReference + [
      .column("voyage_number", .number),
      .required("departed", .instant),
      .column("departed_port", .port),
      .column("ended", .instant),
      .column("ended_port", .port),
      .column("planned_hours", .integer),
      .column("call_reason", .word(CallReason.words)),
      .column("max_distance_nm", .decimal(1)),
      .column("zone", .text),
      .column("east_of_150w", .yesNo),
      .column("extension_granted", .yesNo),
      .column("departure_reported", .yesNo),
    ],
    identity: ["departed"], effective: nil, subjects: [.vessel])

  /// Where a vessel was, and when.
  public static let positions = Sheet(
    name: "positions", title: "dated positions",
    columns: vesselReference + [
      .required("at", .instant),
      .column("port", .port),
      .column("zone", .text),
      .column("latitude", .decimal(5)),
      .column("longitude", .decimal(5)),
    ],
    identity: ["at"], effective: nil, subjects: [.vessel])
}
