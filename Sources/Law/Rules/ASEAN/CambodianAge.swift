import Fishery

extension Rule {
  /// Whoever leaves Cambodia to work aboard is 18.
  static let cambodianAge = originAge(
    "KH-AGE", of: "KH", .cambodiaMinimumAge,
    title: Phrase("Age for work abroad, Cambodia", "Usia bekerja di luar negeri, Kamboja"),
    requirement: Phrase(
      "A Cambodian on a foreign vessel is at least 18.",
      "Orang Kamboja di kapal asing berusia sekurangnya 18 tahun."),
    provision: Provision(
      "KH Sub-decree 190/2011", "age", force: .binding, verified: .memory,
      source: "Sub-decree 190/2011, as recalled"), severity: .advisory)
}
