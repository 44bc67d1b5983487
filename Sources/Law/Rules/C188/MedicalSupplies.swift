import Fishery

extension Rule {
  /// Every vessel carries medical equipment and supplies fit for its voyage and its crew.
  static let medicalSupplies = Rule.aboard(
    "C188-29a-supplies",
    title: Phrase("Medical supplies", "Perlengkapan medis"),
    requirement: Phrase(
      "The vessel carries medical equipment and supplies fit for its service, the persons"
        + " aboard and the voyage.",
      "Kapal membawa peralatan dan obat yang sesuai dengan pelayaran, jumlah orang dan"
        + " lamanya."),
    article: "Art. 29(a)", severity: .critical, isHazardous: true,
    conditions: [.has(.careSupplies) { $0.vessel.medicalCare.supplies }],
    evidence: [.observation, .storesList],
    remedy: Phrase(
      "Fill up the medical chest before departure.",
      "Lengkapi kotak obat sebelum berangkat."))
}
