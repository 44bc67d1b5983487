extension Rule {
  /// Nobody is hurt or abused: indicator 5.
  static let violence = indicator(
    "ILO-IND-5", .violence, title: Phrase("Violence", "Kekerasan"),
    requirement: Phrase(
      "Nobody aboard is hurt or abused.", "Tidak seorang pun di kapal disakiti atau dilecehkan."),
    remedy: Phrase(
      "Bring into safety, see a doctor, refer.", "Amankan, periksakan ke dokter, rujuk."),
    isRedLine: true)
}
