public import Fishery
public import Law

extension LicenceType {
  /// What it is called, as part of a sentence.
  public var phrase: Phrase {
    switch self {
    case .sip3mi: Phrase("SIP3MI licence", "izin SIP3MI")
    case .siuppak: Phrase("SIUPPAK licence", "izin SIUPPAK")
    case .siukak: Phrase("SIUKAK licence", "izin SIUKAK")
    case .other: Phrase("licence of another kind", "izin jenis lain")
    }
  }
}

extension EndReason {
  /// Why a placement ended, as part of a sentence.
  public var phrase: Phrase {
    switch self {
    case .signedOff: Phrase("signed off", "turun kapal")
    case .transferred: Phrase("moved to another vessel", "pindah ke kapal lain")
    case .dead: Phrase("died", "meninggal")
    case .missing: Phrase("missing", "hilang")
    case .clericalError: Phrase("an error in the records", "kesalahan pencatatan")
    }
  }
}

extension GearCode {
  /// The name of the gear.
  var phrase: Phrase { Phrase(name, indonesianName ?? "\(code): \(name)") }
}

extension ThaiProvince {
  /// The name of the province, the same in both languages.
  var phrase: Phrase {
    Phrase(
      rawValue.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }
        .joined(separator: " "))
  }
}

extension VictimStatus {
  /// How far the identification has come, as part of a sentence.
  public var phrase: Phrase {
    switch self {
    case .notScreened: Phrase("not screened", "belum diperiksa")
    case .possible: Phrase("possible victim", "kemungkinan korban")
    case .presumed: Phrase("presumed victim", "diduga korban")
    case .identified: Phrase("identified as a victim", "teridentifikasi sebagai korban")
    case .notIdentified:
      Phrase("not identified as a victim", "tidak teridentifikasi sebagai korban")
    }
  }
}
