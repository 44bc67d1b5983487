/// A Thai province by the sea, by whose daily minimum wages aboard are reckoned.
public enum ThaiProvince: String, Sendable, CaseIterable, BitwiseCopyable {
  case samutSakhon = "samut_sakhon"
  case samutPrakan = "samut_prakan"
  case bangkok
  case samutSongkhram = "samut_songkhram"
  case chonburi, rayong, phuket, songkhla
  case suratThani = "surat_thani"
  case prachuapKhiriKhan = "prachuap_khiri_khan"
  case phangNga = "phang_nga"
  case chanthaburi, krabi, trat, chumphon, phetchaburi
  case nakhonSiThammarat = "nakhon_si_thammarat"
  case ranong, satun, trang, pattani, narathiwat

  /// The province of a port; nil for one that is not known here.
  public init?(of port: PortCode) {
    switch port.text {
    case "THBKK": self = .bangkok
    case "THKAN": self = .trang
    case "THLCH", "THSAT": self = .chonburi
    case "THPKT": self = .phuket
    case "THPTN": self = .pattani
    case "THRNN": self = .ranong
    case "THSGK": self = .songkhla
    case "THSNT": self = .satun
    default: return nil
    }
  }
}
