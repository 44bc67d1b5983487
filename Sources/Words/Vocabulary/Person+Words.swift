public import Fishery
public import Law

extension Role {
  /// What a person is aboard.
  public var phrase: Phrase {
    switch self {
    case .skipper: Phrase("skipper", "nakhoda")
    case .mate: Phrase("mate", "mualim")
    case .engineer: Phrase("engineer", "masinis")
    case .deckhand: Phrase("deckhand", "kelasi")
    case .cook: Phrase("cook", "juru masak")
    case .processor: Phrase("processor", "pengolah ikan")
    case .apprentice: Phrase("apprentice", "taruna praktik")
    case .other: Phrase("other member of the crew", "awak lain")
    case .owner: Phrase("owner working aboard", "pemilik yang bekerja di kapal")
    case .family: Phrase("family member working aboard", "keluarga yang bekerja di kapal")
    case .observer: Phrase("observer", "pemantau")
    case .pilot: Phrase("pilot", "pandu")
    case .shoreWorker: Phrase("shore worker", "pekerja darat")
    case .publicOfficer: Phrase("public officer", "pejabat negara")
    }
  }
}

extension Channel {
  /// Who brought the fisher to the vessel.
  public var phrase: Phrase {
    switch self {
    case .direct: Phrase("hired directly", "direkrut langsung")
    case .agency: Phrase("through an agency", "melalui agensi")
    case .broker: Phrase("through an unlicensed broker", "melalui calo")
    }
  }
}

extension RepatriationGround {
  /// Why a fisher is due to be sent home, as part of a sentence.
  public var phrase: Phrase {
    switch self {
    case .none: Phrase("no reason to be sent home", "tidak ada alasan pemulangan")
    case .expired: Phrase("the agreement has ended", "perjanjian telah berakhir")
    case .endedJustified:
      Phrase(
        "the agreement was ended for a justified reason",
        "perjanjian diakhiri dengan alasan yang sah")
    case .unable:
      Phrase(
        "the fisher can no longer do the work", "awak kapal tidak mampu lagi bekerja")
    case .quitUnjustified:
      Phrase(
        "the fisher left without a justified reason", "awak kapal berhenti tanpa alasan yang sah")
    }
  }
}

extension RollCall {
  public var phrase: Phrase {
    switch self {
    case .present: Phrase("found aboard", "ada di kapal")
    case .absent: Phrase("not found aboard", "tidak ada di kapal")
    case .extra: Phrase("aboard and on no list", "ada di kapal dan tidak terdaftar")
    }
  }
}
