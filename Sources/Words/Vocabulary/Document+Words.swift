public import Fishery
public import Law

extension DocumentType {
  public var phrase: Phrase {
    switch self {
    case .passport: Phrase("passport", "paspor")
    case .seamansBook: Phrase("seaman's book", "buku pelaut")
    case .seafarerIdentity: Phrase("seafarer's identity document", "dokumen identitas pelaut")
    case .nationalIdentity: Phrase("national identity card", "kartu tanda penduduk")
    case .birthCertificate: Phrase("birth certificate", "akta kelahiran")
    case .familyCard: Phrase("family card", "kartu keluarga")
    case .medical: Phrase("medical certificate", "sertifikat kesehatan")
    case .safetyTraining:
      Phrase("certificate of safety training", "sertifikat pelatihan keselamatan")
    case .competency: Phrase("certificate of competency", "sertifikat keahlian")
    case .visa: Phrase("visa", "visa")
    case .workPermit: Phrase("work permit", "izin kerja")
    case .insurance: Phrase("insurance paper", "polis asuransi")
    case .livingAndWorking:
      Phrase("document of inspection", "dokumen pemeriksaan")
    case .minimumManning:
      Phrase("minimum manning document", "dokumen pengawakan minimum")
    case .other: Phrase("other document", "dokumen lain")
    }
  }
}

extension DocumentHolder {
  /// Who keeps a document, as part of a sentence.
  public var phrase: Phrase {
    switch self {
    case .fisher: Phrase("the fisher", "awak kapal sendiri")
    case .master: Phrase("the master", "nakhoda")
    case .owner: Phrase("the owner", "pemilik kapal")
    case .agency: Phrase("the agency", "agensi")
    case .authority: Phrase("an authority", "pihak berwenang")
    case .other: Phrase("somebody else", "orang lain")
    }
  }
}

extension RegulationForm {
  /// How a State watches over agencies.
  public var phrase: Phrase {
    switch self {
    case .licence: Phrase("by licence", "dengan izin")
    case .other: Phrase("in another form than licences", "dengan bentuk lain selain izin")
    case .none: Phrase("not at all", "tidak diatur")
    }
  }
}

extension Gap {
  /// Why a fact was not collected, as part of a sentence.
  public var phrase: Phrase {
    switch self {
    case .notSupplied: Phrase("no source says", "tidak ada sumber yang menyebut")
    case .notAsked: Phrase("nobody asked", "belum ditanyakan")
    case .refused: Phrase("an answer was refused", "jawaban ditolak")
    case .illegible: Phrase("the paper cannot be read", "tulisannya tidak terbaca")
    case .notSafeToAsk: Phrase("it was not safe to ask", "tidak aman untuk ditanyakan")
    case .onlyPartly: Phrase("it is known only in part", "hanya diketahui sebagian")
    case .linkOpen:
      Phrase(
        "nobody has said yet whether two records are one",
        "belum ada yang memastikan apakah dua catatan itu satu")
    case .sourcesDisagree: Phrase("sources disagree", "sumber-sumber saling bertentangan")
    case .notFound: Phrase("not found so far", "belum ditemukan")
    }
  }
}
