public import Casework
public import Fishery
public import Law

extension Consent {
  public var phrase: Phrase {
    switch self {
    case .given: Phrase("consent given", "persetujuan diberikan")
    case .refused: Phrase("consent refused", "persetujuan ditolak")
    case .withdrawn: Phrase("consent withdrawn", "persetujuan ditarik kembali")
    }
  }
}

extension Assistance {
  public var phrase: Phrase {
    switch self {
    case .safety: Phrase("safe place", "tempat aman")
    case .medical: Phrase("medical care", "perawatan medis")
    case .food: Phrase("food and water", "makanan dan air")
    case .callHome: Phrase("call home", "menelepon rumah")
    case .shelter: Phrase("shelter", "rumah perlindungan")
    case .interpreter: Phrase("interpreter", "juru bahasa")
    case .lawyer: Phrase("lawyer", "pengacara")
    case .consularNotice:
      Phrase("consular notice (with consent)", "pemberitahuan konsuler (dengan persetujuan)")
    case .childGuardian: Phrase("guardian of a child", "wali anak")
    }
  }
}

extension AssistanceAnswer {
  public var phrase: Phrase {
    switch self {
    case .done: Phrase("done", "sudah")
    case .notNeeded: Phrase("not needed", "tidak perlu")
    case .notYet: Phrase("not yet", "belum")
    }
  }
}

extension Aftercare {
  public var phrase: Phrase {
    switch self {
    case .payer: Phrase("who pays for the way home", "siapa membayar pemulangan")
    case .travelDocument: Phrase("travel document", "dokumen perjalanan")
    case .ticket: Phrase("ticket", "tiket")
    case .wagesSettled: Phrase("wages settled before departure", "upah lunas sebelum berangkat")
    case .escort: Phrase("escort", "pendamping")
    case .arrived: Phrase("arrived at home", "tiba di rumah")
    case .medicalPlan: Phrase("medical care after", "perawatan medis lanjutan")
    case .psychosocialPlan: Phrase("psychosocial care", "perawatan psikososial")
    case .legalPlan: Phrase("legal aid", "bantuan hukum")
    case .wageRecovery: Phrase("wages recovered", "upah ditagih")
    case .debtCancelled: Phrase("debt cancelled", "utang dihapus")
    case .skills: Phrase("work and skills", "pekerjaan dan keterampilan")
    case .afterOneMonth: Phrase("asked after, 1 month", "ditanyai kabar, 1 bulan")
    case .afterThreeMonths: Phrase("asked after, 3 months", "ditanyai kabar, 3 bulan")
    case .afterSixMonths: Phrase("asked after, 6 months", "ditanyai kabar, 6 bulan")
    case .afterTwelveMonths: Phrase("asked after, 12 months", "ditanyai kabar, 12 bulan")
    }
  }
}

extension Aftercare.Stage {
  public var phrase: Phrase {
    switch self {
    case .repatriation: Phrase("Repatriation", "Pemulangan")
    case .rehabilitation: Phrase("Rehabilitation", "Rehabilitasi")
    case .reintegration: Phrase("Reintegration", "Reintegrasi")
    }
  }
}

extension Outcome {
  public var phrase: Phrase {
    switch self {
    case .helped: Phrase("helped", "tertolong")
    case .partlyHelped: Phrase("helped in part", "tertolong sebagian")
    case .declined: Phrase("declined", "ditolak penerima")
    case .noAnswer: Phrase("no answer", "tanpa jawaban")
    }
  }
}

extension Referral.Phase {
  public var phrase: Phrase {
    switch self {
    case .drafted: Phrase("not sent", "belum dikirim")
    case .sent: Phrase("sent", "dikirim")
    case .acknowledged: Phrase("acknowledged", "diterima kabarnya")
    case .accepted: Phrase("accepted", "ditangani")
    case .concluded: Phrase("concluded", "selesai")
    }
  }
}

extension CaseField {
  public var phrase: Phrase {
    switch self {
    case .name: Phrase("name", "nama")
    case .birthDate: Phrase("born", "lahir")
    case .nationality: Phrase("nationality", "kewarganegaraan")
    case .languages: Phrase("languages", "bahasa")
    case .vessel: Phrase("vessel", "kapal")
    case .flag: Phrase("flag", "bendera")
    case .port: Phrase("last port", "pelabuhan terakhir")
    case .agency: Phrase("agency", "agen")
    case .safeContact: Phrase("safe contact", "kontak aman")
    case .nextOfKin: Phrase("next of kin", "keluarga")
    case .victimStatus: Phrase("identification", "identifikasi")
    case .assistance: Phrase("assistance", "bantuan")
    case .findings: Phrase("findings", "temuan")
    case .account: Phrase("account", "keterangan")
    }
  }
}

extension ContactKind {
  public var phrase: Phrase {
    switch self {
    case .authority: Phrase("authority", "instansi")
    case .consulate: Phrase("consulate", "konsulat")
    case .shelter: Phrase("shelter", "rumah perlindungan")
    case .interpreter: Phrase("interpreter", "juru bahasa")
    case .clinic: Phrase("clinic", "klinik")
    case .union: Phrase("union", "serikat pekerja")
    }
  }
}

extension CaseDuty.Task {
  public var phrase: Phrase {
    switch self {
    case .secondSignature(let number):
      Phrase("second signature on referral \(number)", "tanda tangan kedua rujukan \(number)")
    case .acknowledgement(let number):
      Phrase("acknowledgement of referral \(number)", "kabar terima rujukan \(number)")
    case .acceptance(let number):
      Phrase("acceptance of referral \(number)", "penanganan rujukan \(number)")
    case .outcome(let number): Phrase("outcome of referral \(number)", "hasil rujukan \(number)")
    case .tellWithdrawal(let number):
      Phrase(
        "tell recipient \(number) that consent was withdrawn",
        "beri tahu penerima \(number) bahwa persetujuan ditarik")
    case .aftercare(let step): step.phrase
    }
  }
}

extension CaseState {
  /// Stands on every paper of a case whose decision is pending; nil when none is.
  public var shield: Phrase? { isDecisionPending ? .shield : nil }
}

extension Phrase {
  /// What protects a person while a decision about them is pending.
  public static let shield = Phrase(
    "DO NOT DEPORT, DO NOT CHARGE: a decision on identification is pending.",
    "JANGAN DIDEPORTASI, JANGAN DITUNTUT: keputusan identifikasi belum ada.")
}
