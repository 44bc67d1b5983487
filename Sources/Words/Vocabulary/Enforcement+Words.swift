public import Law

extension Enforcement {
  /// Who can act on a breach, or why nobody can.
  public var phrase: Phrase {
    switch self {
    case .byFlag:
      Phrase("The flag State can act: it is bound.", "Negara bendera dapat menindak: ia terikat.")
    case .byPort:
      Phrase(
        "The State of this port can act: it is bound, and the vessel is foreign (C188 Arts 43-44).",
        "Negara pelabuhan ini dapat menindak: ia terikat, dan kapal ini kapal asing"
          + " (C188 Pasal 43-44).")
    case .byOwnLaw:
      Phrase(
        "The State whose law this is can act.", "Negara pemilik hukum ini dapat menindak.")
    case .flagUnknown:
      Phrase(
        "Nobody can act yet: the flag of the vessel is not known.",
        "Belum ada yang dapat menindak: bendera kapal tidak diketahui.")
    case .portUnknown:
      Phrase(
        "Nobody can act yet: the flag State is not known to be bound, and no port is named.",
        "Belum ada yang dapat menindak: negara bendera tidak diketahui terikat, dan pelabuhan"
          + " belum disebut.")
    case .nobodyBound:
      Phrase(
        "Nobody can act: neither the flag State nor the State of this port is known to be bound.",
        "Tidak ada yang dapat menindak: negara bendera maupun negara pelabuhan ini tidak"
          + " diketahui terikat.")
    case .onlyAdvisory:
      Phrase(
        "Nobody can enforce it: this advises and binds nobody.",
        "Tidak dapat ditegakkan: ini anjuran dan tidak mengikat siapa pun.")
    }
  }
}
