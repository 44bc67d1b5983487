public import Law

extension Evidence {
  /// What an inspector asks to see.
  public var phrase: Phrase {
    switch self {
    case .passport: Phrase("passport", "paspor")
    case .birthCertificate: Phrase("birth certificate", "akta kelahiran")
    case .trainingAuthorisation:
      Phrase("authorisation for training", "izin pelatihan")
    case .medicalCertificate: Phrase("medical certificate", "sertifikat kesehatan")
    case .vesselParticulars: Phrase("particulars of the vessel", "data kapal")
    case .voyageRecord: Phrase("record of voyages", "catatan pelayaran")
    case .restLog: Phrase("record of rest", "catatan istirahat")
    case .engineLog: Phrase("engine log", "buku harian mesin")
    case .crewList: Phrase("crew list", "daftar awak kapal")
    case .headCount: Phrase("count of persons aboard", "hitungan orang di kapal")
    case .agreement: Phrase("work agreement", "perjanjian kerja laut")
    case .agencyAuthority:
      Phrase("written authority of the agency", "surat kuasa agensi")
    case .interview: Phrase("private interview", "wawancara tertutup")
    case .agencyLicence: Phrase("licence of the agency", "izin agensi")
    case .feeReceipt: Phrase("receipts for fees", "kuitansi biaya")
    case .paySlip: Phrase("pay slips", "slip upah")
    case .bankSlip: Phrase("bank slips", "bukti transfer bank")
    case .repatriationTicket:
      Phrase("ticket for the journey home", "tiket pemulangan")
    case .inspectionDocument:
      Phrase("document of inspection", "dokumen pemeriksaan")
    case .vesselRegister: Phrase("register of vessels", "daftar kapal")
    case .observation: Phrase("what is seen aboard", "yang terlihat di kapal")
    case .measurement: Phrase("measurements taken aboard", "hasil pengukuran di kapal")
    case .competencyCertificate:
      Phrase("certificate of competency", "sertifikat kecakapan")
    case .manningDocument: Phrase("safe manning document", "dokumen pengawakan aman")
    case .trainingCertificate: Phrase("training certificates", "sertifikat pelatihan")
    case .storesList: Phrase("list of stores", "daftar perbekalan")
    case .riskRecord: Phrase("record of risks", "catatan risiko")
    case .accidentRecord: Phrase("record of accidents", "catatan kecelakaan")
    case .insurancePolicy: Phrase("insurance policy", "polis asuransi")
    }
  }
}
