import Fishery

extension Rule {
  /// Papers, visa, training, health checks and travel are free for Indonesian fishing crew.
  ///
  /// Between the issue of the regulation and the end of its run-in it cannot be told.
  static let indonesianFreeItems = indonesianCharges(
    "ID-FEE-9/2020",
    title: Phrase("Free papers and travel, Indonesia", "Dokumen dan perjalanan gratis, Indonesia"),
    requirement: Phrase(
      "Tickets, visa, papers, training, health checks and agency service are free for Indonesian"
        + " fishing crew.",
      "Tiket, visa, dokumen, pelatihan, pemeriksaan kesehatan dan jasa agensi gratis bagi awak kapal"
        + " perikanan Indonesia."),
    provision: .indonesia(
      "ID BP2MI 9/2020", "Arts 2-3", .seen, source: "BP2MI Regulation 9/2020, bisnis.com 2020-08-18"
    ),
    figures: [.indonesiaFreeItems]
  ) {
    $0.isForPlacement || $0.isForPapers || $0 == .repatriation ? .sure(.indonesiaFreeItems) : nil
  }
}
