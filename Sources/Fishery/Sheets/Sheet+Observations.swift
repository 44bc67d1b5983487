extension Sheet {
  /// What somebody saw aboard during a port check: berths, passports in the wheelhouse, water.
  ///
  /// One line a sight, under the part of a fisher's life that it bears on. It is no fact of a dossier:
  /// it reminds whoever judges of what stood before somebody's eyes.
  public static let observations = Sheet(
    name: "observations", title: "what was seen aboard",
    columns: vesselReference + [
      .required("area", .word(ObservedArea.words)),
      .personal("seen", .text),
      .column("seen_at", .instant),
      .column("seen_by", .text),
    ],
    identity: ["area", "seen", "seen_at"], effective: nil, subjects: [.vessel])
}

/// The part of a fisher's life that something seen aboard bears on.
public enum ObservedArea: String, Sendable, Hashable, CaseIterable {
  case age, health, rest
  case crewList = "crew_list"
  case agreement
  case goingHome = "going_home"
  case recruitment, pay, documents, freedom, safety
  case livingAboard = "living_aboard"
  case vessel, other
}
