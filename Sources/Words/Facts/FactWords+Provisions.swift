import Law

/// Food and water aboard.
extension FactWords {
  static let foodDays = FactWords(
    Phrase("number of days with food aboard", "jumlah hari dengan persediaan makanan"),
    ask: Phrase(
      "For how many days is there food aboard?", "Untuk berapa hari ada makanan di kapal?"))

  static let plannedDays = FactWords(
    Phrase("number of days of the planned voyage", "jumlah hari rencana pelayaran"),
    ask: Phrase("How many days is the voyage to last?", "Berapa hari rencana pelayaran?"))

  static let foodFit = FactWords(
    Phrase("state of the food", "keadaan makanan"),
    ask: Phrase(
      "Is the food sound, nourishing, varied, and fit for the fishers' religion and custom?",
      "Apakah makanan baik, bergizi, beragam, dan sesuai agama serta kebiasaan awak?"),
    so: Phrase(
      "The food is sound, nourishing, varied and fits religion and custom.",
      "Makanan baik, bergizi, beragam, dan sesuai agama serta kebiasaan."),
    not: Phrase(
      "The food is spoiled, poor, or does not fit religion and custom.",
      "Makanan rusak, kurang bergizi, atau tidak sesuai agama dan kebiasaan."))

  static let waterEnough = FactWords(
    Phrase("amount of drinking water", "jumlah air minum"),
    ask: Phrase(
      "Is there drinking water for everybody and the whole voyage?",
      "Apakah ada air minum untuk semua orang selama pelayaran?"),
    so: Phrase(
      "There is drinking water for everybody and the whole voyage.",
      "Ada air minum untuk semua orang selama pelayaran."),
    not: Phrase("There is not enough drinking water.", "Air minum tidak cukup."))

  static let waterPotable = FactWords(
    Phrase("quality of the drinking water", "mutu air minum"),
    ask: Phrase("Is the water fit to drink?", "Apakah airnya layak diminum?"),
    so: Phrase("The water is fit to drink.", "Airnya layak diminum."),
    not: Phrase("The water is not fit to drink.", "Airnya tidak layak diminum."))
}
