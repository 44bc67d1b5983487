import Fishery

extension Hearing {
  /// What Thai law on its own vessels hangs on; subsistence and sport are outside it.
  var thaiVessel: [Limb] { [flies("TH"), fishesForTrade] }

  /// And on the people aboard.
  var thaiCrew: [Limb] { thaiVessel + [isFisher] }
}

extension Provision {
  static let thaiSeaFishery = Provision(
    "TH Reg 2557", "Ministerial Regulation on sea fishery work", force: .binding, verified: .seen,
    source: "Ministerial Regulation B.E. 2557 (2014), labour.go.th")

  /// A clause of the second sea fishery regulation of 2018.
  static func thaiSecondRegulation(_ article: String) -> Provision {
    Provision(
      "TH Reg (No. 2) 2561", article, force: .binding, verified: .seen,
      source: "Ministerial Regulation (No. 2) B.E. 2561 (2018), mol.go.th")
  }

  /// A section of the Act of 2019.
  static func thaiFishingWorkAct(_ section: String) -> Provision {
    Provision(
      "TH Act 2562", section, force: .binding, verified: .seen,
      source: "Labour Protection in Fishing Work Act B.E. 2562 (2019), read in full")
  }
}
