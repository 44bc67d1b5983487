import Fishery

extension Rule {
  /// Whoever leaves the Philippines to work aboard is 18.
  static let philippineAge = originAge(
    "PH-AGE", of: "PH", .philippinesMinimumAge,
    title: Phrase("Age for work abroad, Philippines", "Usia bekerja di luar negeri, Filipina"),
    requirement: Phrase(
      "A Filipino on a foreign vessel is at least 18.",
      "Orang Filipina di kapal asing berusia sekurangnya 18 tahun."),
    provision: Provision(
      "PH rules on seafarers", "age", force: .binding, verified: .memory,
      source: "Rules on seafarers abroad, as recalled"), severity: .critical)
}
