import Fishery

extension Rule {
  /// No minimum for foreign crew of Chinese distant-water vessels was found.
  static let chineseDistantWage = unknownMinimum(
    "CN-W-DWF", .chinaDistantWage, of: "CN",
    title: Phrase("Distant-water minimum, China", "Upah minimum jarak jauh, Tiongkok"),
    requirement: Phrase(
      "Foreign crew of Chinese distant-water vessels are paid what their law sets, which was not"
        + " found.",
      "Awak asing kapal jarak jauh Tiongkok dibayar menurut hukumnya, yang tidak ditemukan."),
    provision: Provision(
      "CN distant-water rules", "wages", force: .binding, verified: .memory,
      source: "Distant-water management rules of 2020, as recalled"))
}
