import Fishery

extension Rule {
  /// Food and water enough for everybody and the voyage, nourishing, varied and fit for religion and
  /// custom.
  ///
  /// No rule of equal worth can stand in for it: Art. 28(2) does not reach the matters of Art. 27.
  static let mealsAboard = Rule.aboard(
    "C188-A3-78-food",
    title: Phrase("Food aboard", "Makanan di kapal"),
    requirement: Phrase(
      "Food and drinking water suit the number of persons, the length and the nature of the voyage, and"
        + " religion and custom.",
      "Makanan dan air minum sesuai dengan jumlah orang, lama dan sifat pelayaran, serta agama dan"
        + " kebiasaan."),
    article: "Annex III, para 78", severity: .critical, isHazardous: true, reaching: .newVessels,
    conditions: [
      .has(.foodFit) { $0.vessel.provisions.foodFit },
      .has(.waterEnough) { $0.vessel.provisions.waterEnough },
    ], evidence: [.observation, .storesList, .interview],
    remedy: Phrase("Take stores aboard before departure.", "Muat bahan makanan sebelum berangkat."))
}
