import Fishery

extension Rule {
  /// Fishers follow the lawful orders of the skipper on safety and health.
  static let lawfulOrders = Rule.aboard(
    "C188-8.4",
    title: Phrase("Lawful orders", "Perintah yang sah"),
    requirement: Phrase(
      "Fishers follow the lawful orders of the skipper and the measures on safety and health.",
      "Awak mematuhi perintah sah nakhoda serta ketentuan keselamatan dan kesehatan."),
    article: "Art. 8(4)", severity: .medium,
    conditions: [.has(.ordersObeyed) { $0.vessel.manning.ordersObeyed }],
    evidence: [.interview],
    remedy: Phrase(
      "Explain the orders in a language that is understood.",
      "Jelaskan perintah dalam bahasa yang dipahami."))
}
