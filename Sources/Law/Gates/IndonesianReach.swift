import Fishery

extension Hearing {
  /// What Indonesian law on its people abroad hangs on: an Indonesian fisher, another flag.
  var indonesianAbroad: [Limb] { [isNational(of: "ID"), fliesAnother(than: "ID"), isFisher] }
}

extension Provision {
  /// A provision of Indonesian law.
  static func indonesia(
    _ instrument: String, _ article: String, _ verified: Verified, source: String
  ) -> Provision {
    Provision(instrument, article, force: .binding, verified: verified, source: source)
  }

  /// Government Regulation 22/2022 on fishing crew: read for merchant crew, recalled as parallel.
  static func indonesianCrewRules(_ article: String) -> Provision {
    .indonesia(
      "ID PP 22/2022", article, .memory,
      source: "peraturan.bpk.go.id, pasal.id 5936158 (merchant crew); fishing chapter recalled")
  }
}
