extension Sheet {
  /// Port checks: one inspection of one vessel in one port call.
  public static let checks = Sheet(
    name: "checks", title: "port checks",
    columns: vesselReference + [
      .required("checked_on", .date),
      .column("port", .port),
      .column("authority", .text),
      .column("clear_ground", .text),
      .column("grade", .word(["a", "b", "c", "d"])),
      .column("persons_interviewed", .integer),
      .column("crew_list_carried", .yesNo),
      .column("muster_complete", .yesNo),
      .column("deficiencies", .integer),
      .column("detained", .yesNo),
      .column("flag_notified", .instant),
      .column("released", .instant),
    ],
    identity: ["checked_on", "authority"], effective: "checked_on", subjects: [.vessel])

  /// Complaints, with everything that could betray who made one.
  ///
  /// Not among `all`: no file brings them in, no list, search, export or report may show them.
  public static let complaints = Sheet(
    name: "complaints", title: "complaints",
    columns: vesselReference + [
      .required("received_on", .date),
      .column("received_from", .word(["fisher", "union", "association", "other"])),
      .personal("statement", .text),
      .personal("safe_contact", .text),
      .column("in_danger", .yesNo),
      .column("manifestly_unfounded", .yesNo),
      .column("outcome", .text),
    ],
    identity: ["received_on", "statement"], effective: nil, subjects: [.vessel])
}
