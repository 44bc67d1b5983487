public import Fishery
public import Law

extension Sign.Kind {
  /// What was asked about, as part of a sentence.
  public var phrase: Phrase {
    switch self {
    case .statusThreatened:
      Phrase(
        "the fisher's status is used as a threat",
        "status awak dipakai sebagai ancaman")
    case .noInterpreter:
      Phrase(
        "no common language and no interpreter",
        "tidak ada bahasa bersama dan juru bahasa")
    case .visaControlled:
      Phrase(
        "the employer controls visa or sea book and uses that",
        "pemberi kerja menguasai visa atau buku pelaut dan memanfaatkannya")
    case .otherTerms:
      Phrase(
        "work, wage or term are not as promised",
        "pekerjaan, upah atau masa kerja tidak sesuai janji")
    case .otherVessel: Phrase("the vessel is not the promised one", "kapal bukan yang dijanjikan")
    case .leaveRefused: Phrase("leave ashore is refused in port", "izin turun di pelabuhan ditolak")
    case .guarded: Phrase("the fisher is locked in or guarded", "awak kapal dikurung atau dijaga")
    case .movedUnwilling:
      Phrase(
        "moved to another vessel unwilling",
        "dipindahkan ke kapal lain tanpa kemauan")
    case .phoneTaken: Phrase("the telephone was taken away", "telepon diambil")
    case .contactRefused:
      Phrase(
        "contact with family or officials is refused",
        "hubungan dengan keluarga atau petugas ditolak")
    case .violence: Phrase("somebody was hurt", "seseorang disakiti")
    case .sexualViolence: Phrase("sexual violence", "kekerasan seksual")
    case .payLossThreatened: Phrase("threat of losing pay", "ancaman kehilangan upah")
    case .blacklistThreatened:
      Phrase(
        "threat of never being hired again",
        "ancaman tidak akan direkrut lagi")
    case .overboardThreatened: Phrase("threat of being thrown overboard", "ancaman dibuang ke laut")
    case .denunciationThreatened:
      Phrase(
        "threat of being reported to the authorities",
        "ancaman dilaporkan kepada pihak berwenang")
    case .familyThreatened: Phrase("the family is threatened", "keluarga diancam")
    case .papersTaken: Phrase("identity papers were taken away", "dokumen identitas diambil")
    case .payWithheld: Phrase("pay is held back", "upah ditahan")
    case .falsePayRecord: Phrase("pay is written down falsely", "upah dicatat palsu")
    case .stayForPay:
      Phrase(
        "the fisher must stay longer to be paid",
        "awak kapal harus tinggal lebih lama agar dibayar")
    case .debtUnclear: Phrase("a debt has unclear terms", "syarat utang tidak jelas")
    case .debtGrowing: Phrase("a debt keeps growing", "utang terus bertambah")
    case .workOffDebt:
      Phrase(
        "a debt can only be worked off",
        "utang hanya dapat dilunasi dengan kerja")
    case .unfitFoodOrWater: Phrase("food or water is unfit", "makanan atau air tidak layak")
    case .noBunk: Phrase("there is no bunk", "tidak ada tempat tidur")
    case .sickUncared: Phrase("the sick are not cared for", "yang sakit tidak dirawat")
    case .degradingConditions:
      Phrase("degrading living conditions", "kondisi hidup yang merendahkan")
    case .degraded: Phrase("degrading treatment", "perlakuan merendahkan")
    case .overtimeForced:
      Phrase(
        "whoever refuses overtime is punished",
        "yang menolak lembur dihukum")
    case .onCallAlways: Phrase("on call by day and by night", "siaga siang dan malam")
    case .noResigning:
      Phrase(
        "the fisher is not free to leave the work",
        "awak kapal tidak bebas berhenti")
    }
  }
}

extension Sign.Grade {
  /// How well it is borne out, as part of a sentence.
  public var phrase: Phrase {
    switch self {
    case .alleged: Phrase("by hearsay", "menurut kabar")
    case .reported: Phrase("as reported", "menurut laporan")
    case .documented: Phrase("as documented", "dengan bukti")
    }
  }
}
