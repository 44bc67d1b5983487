import Fishery

extension Rule {
  /// A minimum for foreign crew in Korean distant-water fishing is set, and its amount was not found.
  static let koreanDistantWage = unknownMinimum(
    "KR-W-DWF", .koreaDistantWage, of: "KR",
    title: Phrase("Distant-water minimum, Korea", "Upah minimum jarak jauh, Korea"),
    requirement: Phrase(
      "Foreign crew of Korean distant-water vessels are paid the minimum of the plan.",
      "Awak asing kapal jarak jauh Korea dibayar upah minimum menurut rencana."),
    provision: .koreanPlan("minimum wage"))
}
