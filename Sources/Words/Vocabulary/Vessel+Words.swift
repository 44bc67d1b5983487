public import Fishery
public import Law

extension VesselCategory {
  /// What the vessel is, as part of a sentence.
  public var phrase: Phrase {
    switch self {
    case .commercialFishing: Phrase("commercial fishing", "penangkapan ikan komersial")
    case .subsistence: Phrase("subsistence fishing", "penangkapan ikan untuk kebutuhan sendiri")
    case .recreational: Phrase("recreational fishing", "penangkapan ikan rekreasi")
    case .carrier: Phrase("carrying fish for others", "mengangkut ikan kapal lain")
    case .support: Phrase("supplying other vessels", "melayani kapal lain")
    }
  }
}

extension CallReason {
  public var phrase: Phrase {
    switch self {
    case .normal: Phrase("normal business", "kegiatan biasa")
    case .operational: Phrase("operational reasons", "alasan operasional")
    case .forceMajeure: Phrase("force majeure", "keadaan kahar")
    }
  }
}

extension RoomKind {
  public var phrase: Phrase {
    switch self {
    case .sleeping: Phrase("sleeping room", "kamar tidur")
    case .officers: Phrase("sleeping room of officers", "kamar tidur perwira")
    case .mess: Phrase("mess", "ruang makan")
    case .other: Phrase("other room", "ruangan lain")
    }
  }
}

extension RestKind {
  public var phrase: Phrase {
    switch self {
    case .rest: Phrase("rest", "istirahat")
    case .work: Phrase("work", "kerja")
    case .recorded: Phrase("time covered by the record", "waktu yang dicatat")
    case .gap: Phrase("record missing", "catatan tidak ada")
    case .emergency: Phrase("emergency", "keadaan darurat")
    case .authorityException:
      Phrase("exception of the authority", "pengecualian dari pihak berwenang")
    }
  }
}
