import Fishery

extension Rule {
  /// No cost of placement falls on an Indonesian migrant worker, directly or by deduction.
  ///
  /// What papers, health checks and travel cost was not among it before the agency's own rules of
  /// 2020: those are judged by `ID-FEE-9/2020`.
  static let indonesianPlacementCost = indonesianCharges(
    "ID-FEE-30", title: Phrase("Placement cost, Indonesia", "Biaya penempatan, Indonesia"),
    requirement: Phrase(
      "An Indonesian migrant fisher bears no placement cost, directly or by deduction.",
      "Awak kapal migran Indonesia tidak menanggung biaya penempatan, langsung atau lewat potongan."
    ),
    provision: .indonesia(
      "ID UU 18/2017", "Art. 30(1)", .seen, source: "Law 18/2017 art. 30(1), idntimes.com"),
    figures: [.indonesiaZeroCost]
  ) { $0.isForPlacement || $0 == .deposit ? .sure(.indonesiaZeroCost) : nil }
}
