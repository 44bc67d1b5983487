public import Fishery
public import Law

extension PayBasis {
  public var phrase: Phrase {
    switch self {
    case .wage: Phrase("a wage", "upah tetap")
    case .share: Phrase("a share of the catch", "bagi hasil tangkapan")
    case .combined: Phrase("a wage and a share", "upah dan bagi hasil")
    }
  }
}

extension PaymentInterval {
  public var phrase: Phrase {
    switch self {
    case .weekly: Phrase("every week", "setiap minggu")
    case .fortnightly: Phrase("every two weeks", "setiap dua minggu")
    case .monthly: Phrase("every month", "setiap bulan")
    case .quarterly: Phrase("every three months", "setiap tiga bulan")
    case .endOfContract: Phrase("only at the end of the agreement", "hanya pada akhir perjanjian")
    case .other: Phrase("at other times", "pada waktu lain")
    }
  }
}

extension PayChannel {
  public var phrase: Phrase {
    switch self {
    case .cash: Phrase("in cash", "tunai")
    case .ownAccount: Phrase("to the fisher's own account", "ke rekening awak kapal sendiri")
    case .otherAccount: Phrase("to another account", "ke rekening lain")
    case .domesticAgent: Phrase("through an agent at home", "melalui agen dalam negeri")
    case .foreignAgent: Phrase("through an agent abroad", "melalui agen luar negeri")
    case .other: Phrase("in another way", "dengan cara lain")
    }
  }
}

extension ChargeCategory {
  /// What money was taken for, as part of a sentence.
  public var phrase: Phrase {
    switch self {
    case .recruitmentFee: Phrase("recruitment", "biaya perekrutan")
    case .placementFee: Phrase("placement", "biaya penempatan")
    case .commission: Phrase("a commission", "komisi")
    case .deposit: Phrase("a deposit", "uang jaminan")
    case .agencyLoan: Phrase("a loan of the agency", "pinjaman agensi")
    case .loan: Phrase("a loan", "pinjaman")
    case .medical: Phrase("the medical examination", "pemeriksaan kesehatan")
    case .document: Phrase("documents", "dokumen")
    case .visa: Phrase("a visa", "visa")
    case .training: Phrase("training", "pelatihan")
    case .travel: Phrase("travel", "perjalanan")
    case .equipment: Phrase("equipment", "perlengkapan")
    case .food: Phrase("food", "makanan")
    case .linen: Phrase("bedding", "perlengkapan tidur")
    case .repatriation: Phrase("the journey home", "pemulangan")
    case .remittance: Phrase("sending pay home", "pengiriman upah ke rumah")
    case .advance: Phrase("an advance", "uang muka")
    case .fine: Phrase("a fine", "denda")
    case .other: Phrase("something else", "hal lain")
    }
  }
}

extension Payer {
  public var phrase: Phrase {
    switch self {
    case .fisher: Phrase("the fisher", "awak kapal")
    case .family: Phrase("the fisher's family", "keluarga awak kapal")
    case .owner: Phrase("the owner", "pemilik kapal")
    case .agency: Phrase("the agency", "agensi")
    case .other: Phrase("somebody else", "pihak lain")
    }
  }
}

extension ChargeRoute {
  public var phrase: Phrase {
    switch self {
    case .direct: Phrase("directly", "langsung")
    case .wageDeduction: Phrase("by deduction from the wage", "dengan potongan upah")
    case .thirdPartyLoan: Phrase("by a loan of somebody else", "dengan pinjaman pihak lain")
    case .other: Phrase("in another way", "dengan cara lain")
    }
  }
}
