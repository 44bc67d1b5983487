public import Fishery
public import Law

extension AgreementTerm {
  public var phrase: Phrase {
    switch self {
    case .definite: Phrase("for a definite time", "untuk waktu tertentu")
    case .voyage: Phrase("for a voyage", "untuk satu pelayaran")
    case .indefinite: Phrase("for an indefinite time", "untuk waktu tidak tertentu")
    }
  }
}

extension CounterSignatory {
  /// Who signed beside the fisher, as part of a sentence.
  public var phrase: Phrase {
    switch self {
    case .owner: Phrase("the owner", "pemilik kapal")
    case .ownersRepresentative: Phrase("the owner's representative", "wakil pemilik kapal")
    case .agency: Phrase("the agency", "agensi")
    case .other: Phrase("somebody else", "orang lain")
    }
  }
}

extension AgreementSide {
  public var phrase: Phrase {
    switch self {
    case .home: Phrase("for the fisher's home country", "untuk negara asal awak kapal")
    case .flag: Phrase("for the flag State", "untuk negara bendera")
    }
  }
}

extension Particular {
  /// The letter as it is cited: `(k)`.
  public var citation: String { "(\(letter))" }

  /// What the letter of C188 Annex II stands for.
  public var phrase: Phrase {
    switch self {
    case .a:
      Phrase(
        "name, birth date or age, and birthplace", "nama, tanggal lahir atau usia, dan tempat lahir"
      )
    case .b: Phrase("place and day of the agreement", "tempat dan hari perjanjian dibuat")
    case .c:
      Phrase("name and registration number of the vessel", "nama dan nomor pendaftaran kapal")
    case .d: Phrase("name of the employer or owner", "nama pemberi kerja atau pemilik kapal")
    case .e: Phrase("voyage to be made", "pelayaran yang akan dilakukan")
    case .f: Phrase("work to be done", "jabatan")
    case .g: Phrase("place and day to report aboard", "tempat dan hari melapor di kapal")
    case .h: Phrase("provisions supplied", "perbekalan yang disediakan")
    case .i:
      Phrase(
        "wage or share, and how it is reckoned", "upah atau bagi hasil, dan cara menghitungnya")
    case .j:
      Phrase("end of the agreement and notice", "berakhirnya perjanjian dan masa pemberitahuan")
    case .k:
      Phrase(
        "cover for sickness, injury or death", "perlindungan saat sakit, cedera atau meninggal")
    case .l: Phrase("paid leave", "cuti berbayar")
    case .m: Phrase("health care and social security", "jaminan kesehatan dan jaminan sosial")
    case .n: Phrase("right to be sent home", "hak atas pemulangan")
    case .o: Phrase("collective agreement", "perjanjian kerja bersama")
    case .p: Phrase("least hours of rest", "waktu istirahat minimum")
    case .q: Phrase("what national law asks besides", "hal lain menurut hukum nasional")
    }
  }
}

extension ProgressiveArticle {
  /// The article of C188 as it is cited.
  public var phrase: Phrase { Phrase("Article \(rawValue)", "Pasal \(rawValue)") }
}

extension LesserClause {
  /// What the clause does, as part of a sentence.
  public var phrase: Phrase {
    switch self {
    case .returnFare: Phrase("the fisher pays the journey home", "awak membayar perjalanan pulang")
    case .recruitmentFee:
      Phrase("the fisher pays for being recruited", "awak membayar biaya perekrutan")
    case .rest: Phrase("less rest than Art. 14 asks", "istirahat kurang dari Pasal 14")
    case .injuryCare: Phrase("care for injury is waived", "perawatan cedera dilepaskan")
    case .notice:
      Phrase("shorter notice by the employer", "masa pemberitahuan pemberi kerja lebih pendek")
    case .food:
      Phrase("food charged without a lawful basis", "makanan ditagih tanpa dasar hukum")
    }
  }
}
