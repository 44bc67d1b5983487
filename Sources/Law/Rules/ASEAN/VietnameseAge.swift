import Fishery

extension Rule {
  /// Whoever leaves Viet Nam to work aboard is of full 18 years.
  static let vietnameseAge = originAge(
    "VN-AGE", of: "VN", .vietnamMinimumAge,
    title: Phrase("Age for work abroad, Viet Nam", "Usia bekerja di luar negeri, Vietnam"),
    requirement: Phrase(
      "A Vietnamese on a foreign vessel is of full 18 years.",
      "Orang Vietnam di kapal asing berusia genap 18 tahun."),
    provision: Provision(
      "VN Law 69/2020", "Art. 3", force: .binding, verified: .seen,
      source: "Law 69/2020, dazpro.com"
    ), severity: .critical)
}
