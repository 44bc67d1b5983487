import Fishery

extension Rule {
  /// Ventilation for all, a controlled system and protection from smoke from 24 m.
  static let ventilation = Rule.annexIII(
    "C188-A3-25-vent",
    title: Phrase("Ventilation", "Ventilasi"),
    requirement: Phrase(
      "Quarters are ventilated; from 24 m by a controlled system that runs whenever"
        + " fishers are aboard.",
      "Akomodasi berventilasi; mulai 24 m dengan sistem terkendali yang berjalan setiap"
        + " kali awak di kapal."),
    paragraph: "paras 23-25", severity: .high,
    base: [.has(.quartersVentilated) { $0.vessel.accommodation.ventilated }],
    larger: [
      (.large, false, [.has(.quartersVentilation) { $0.vessel.accommodation.ventilationSystem }])
    ],
    remedy: Phrase(
      "Put it right by a date agreed; what is hazardous before departure.",
      "Perbaiki sampai tanggal yang disepakati; yang berbahaya sebelum berangkat."))
}
